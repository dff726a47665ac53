import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readVolume } from '@radscore/host-node/files';
import { type Mask, maskFromLabel, resampleForRegion, type Volume } from '@radscore/image';
import { describe, expect, test } from 'vitest';
import { isWithinTolerance } from '../../conformance/ibsi-tolerance.js';
import { type DistributionMeasures, distributionMeasures } from '../../families/ibsi/distribution.js';
import type { Filter } from '../filter.js';
import { original } from '../original.js';
import { noContext } from '../testing/samples.js';
import { gabor } from './gabor.js';
import { laws } from './laws.js';
import { mean } from './mean.js';
import { separableWavelet } from './separable-wavelet.js';
import { simoncelli } from './simoncelli.js';
import { truncatedLaplacianOfGaussian as log } from './truncated-log.js';

const shared = fileURLToPath(new URL('../../../../../../shared/data/', import.meta.url));
const values = `${shared}ibsi_reference/ibsi2/ibsi2_phase2_reference_values.csv`;

/** The filters of phase 2 of IBSI 2; all with the image mirrored at its border. A: slice by slice; B: in 3D. */
const filters: Record<string, readonly [Filter, object]> = {
  1: [original, {}],
  2: [mean, { support: 5 }],
  3: [log, { sigma: 1.5, cutoff: 4 }],
  4: [laws, { kernels: 'L5E5E5', rotationInvariance: true, pooling: 'max', energy: 7 }],
  5: [gabor, { sigma: 5, lambda: 2, gamma: 1.5, theta: 22.5, rotationInvariance: true, pooling: 'average' }],
  6: [separableWavelet, { wavelet: 'db3', bands: ['LLH', 'LH'], level: 1, pooling: 'average' }],
  7: [separableWavelet, { wavelet: 'db3', bands: 'HHH', level: 2, pooling: 'average' }],
  8: [simoncelli, { level: 1 }],
  9: [simoncelli, { level: 2 }],
};

interface ReferenceValue {
  readonly config: string;
  readonly measure: keyof DistributionMeasures;
  readonly value: number;
  readonly tolerance: number;
}

describe('the statistics of filtered images of the CT phantom are those of the IBSI, each within its tolerance', () => {
  if (!existsSync(values) || !existsSync(`${shared}ibsi1_ct`)) {
    test.skip('skipped: ../shared/data/ibsi_reference or ibsi1_ct is absent', () => {});
    return;
  }
  const reference = readFileSync(values, 'utf8').trim().split(/\r?\n/).slice(1).map(parseRow);
  const inputs: Record<string, () => Promise<Input>> = { A: once(phantom), B: once(interpolatedPhantom) };
  const configs = [...new Set(reference.map(({ config }) => config))];

  test.each(configs)(
    'configuration %s',
    async (config) => {
      const [number, variant] = config.split('.');
      const { volume, region } = await inputs[variant]();
      const [filter, parameters] = filters[number];
      const context = { ...noContext, mask: region, force2D: variant === 'A' };
      const made = [...filter.apply(volume, filter.parameters.parse(parameters), context)];
      const found = distributionMeasures(valuesIn(made[made.length - 1].volume, region));
      const wanted = reference.filter((row) => row.config === config);
      expect(wanted).toHaveLength(18);
      const missed = wanted.filter((row) => !isWithinTolerance(row.value, row.tolerance, found[row.measure]));
      expect(missed.map((row) => ({ ...row, found: found[row.measure] }))).toEqual([]);
    },
    60_000,
  );
});

function parseRow(row: string): ReferenceValue {
  const [config, , , , value, tolerance, , tag] = row.split(',');
  const measure = tag.replace('stat_', '') as keyof DistributionMeasures;
  return { config, measure, value: Number(value), tolerance: Number(tolerance) };
}

interface Input {
  readonly volume: Volume;
  readonly region: Mask;
}

async function phantom(): Promise<Input> {
  const volume = await readVolume(`${shared}ibsi1_ct/image.nii.gz`);
  return { volume, region: resegmented(volume, await outline(volume)) };
}

async function interpolatedPhantom(): Promise<Input> {
  const volume = await readVolume(`${shared}ibsi1_ct/image.nii.gz`);
  const made = resampleForRegion(volume, await outline(volume), {
    spacing: [1, 1, 1],
    convention: 'ibsi',
    padDistance: Number.POSITIVE_INFINITY,
  });
  const rounded = { ...made.volume, data: Float64Array.from(made.volume.data, Math.round) };
  return { volume: rounded, region: resegmented(rounded, made.mask) };
}

async function outline({ geometry }: Volume): Promise<Mask> {
  const label = await readVolume(`${shared}ibsi1_ct/mask.nii.gz`);
  return maskFromLabel({ geometry, data: label.data }, 1);
}

function resegmented({ data }: Volume, mask: Mask): Mask {
  return { ...mask, data: mask.data.map((inside, i) => (inside && data[i] >= -1000 && data[i] <= 400 ? 1 : 0)) };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function valuesIn({ data }: Volume, mask: Mask): Float64Array {
  return Float64Array.from(data).filter((_, i) => mask.data[i] === 1);
}
