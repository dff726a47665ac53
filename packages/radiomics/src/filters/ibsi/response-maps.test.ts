import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readVolume } from '@radscore/host-node/files';
import { describe, expect, test } from 'vitest';
import type { Filter, FilterContext } from '../filter.js';
import { noContext } from '../testing/samples.js';
import { gabor } from './gabor.js';
import { laws } from './laws.js';
import { mean } from './mean.js';
import { separableWavelet } from './separable-wavelet.js';
import { simoncelli } from './simoncelli.js';
import { truncatedLaplacianOfGaussian as log } from './truncated-log.js';

const shared = fileURLToPath(new URL('../../../../../../shared/data/', import.meta.url));
const chapter = `${shared}ibsi_reference/ibsi2/`;

type Run = readonly [filter: Filter, parameters: object, dimensions?: 2 | 3];

const turned = (pooling: string) => ({ rotationInvariance: true, pooling });
const still = { rotationInvariance: false };
const lawsA = { kernels: 'E5L5S5', boundary: 'zero' };
const lawsB = { kernels: 'E3W5R5', boundary: 'mirror' };
const lawsC = { kernels: 'L5S5', boundary: 'mirror' };
const gaborA = { sigma: 10, lambda: 4, gamma: 0.5, boundary: 'zero' };
const gaborB = { sigma: 20, lambda: 8, gamma: 2.5, boundary: 'mirror' };
const db2 = { wavelet: 'db2', bands: 'LHL', boundary: 'zero' };
const coif1 = { wavelet: 'coif1', bands: 'HHL', boundary: 'periodic' };
const haar = { wavelet: 'haar', level: 2, ...turned('average'), boundary: 'mirror' };

/** The tests of phase 1 of IBSI 2 that have a reference map: ours is the filter and the parameters that the test asks for. */
const runs: Record<string, Run> = {
  '1.a.1': [mean, { support: 15, boundary: 'zero' }],
  '1.a.2': [mean, { support: 15, boundary: 'nearest' }],
  '1.a.3': [mean, { support: 15, boundary: 'periodic' }],
  '1.a.4': [mean, { support: 15, boundary: 'mirror' }],
  '1.b.1': [mean, { support: 15, boundary: 'zero' }, 2],
  '2.a': [log, { sigma: 3, cutoff: 4, boundary: 'zero' }],
  '2.b': [log, { sigma: 5, cutoff: 4, boundary: 'mirror' }],
  '2.c': [log, { sigma: 5, cutoff: 4, boundary: 'mirror' }, 2],
  '3.a.1': [laws, { ...lawsA, ...still, energy: 0 }],
  '3.a.2': [laws, { ...lawsA, ...turned('max'), energy: 0 }],
  '3.a.3': [laws, { ...lawsA, ...turned('max'), energy: 7 }],
  '3.b.1': [laws, { ...lawsB, ...still, energy: 0 }],
  '3.b.2': [laws, { ...lawsB, ...turned('max'), energy: 0 }],
  '3.b.3': [laws, { ...lawsB, ...turned('max'), energy: 7 }],
  '3.c.1': [laws, { ...lawsC, ...still, energy: 0 }, 2],
  '3.c.2': [laws, { ...lawsC, ...turned('max'), energy: 0 }, 2],
  '3.c.3': [laws, { ...lawsC, ...turned('max'), energy: 7 }, 2],
  '4.a.1': [gabor, { ...gaborA, ...still, theta: 60 }],
  '4.a.2': [gabor, { ...gaborA, ...turned('average'), theta: 45 }],
  '4.b.1': [gabor, { ...gaborB, ...still, theta: 225 }],
  '4.b.2': [gabor, { ...gaborB, ...turned('average'), theta: 22.5 }],
  '5.a.1': [separableWavelet, { ...db2, ...still }],
  '5.a.2': [separableWavelet, { ...db2, ...turned('average') }],
  '6.a.1': [separableWavelet, { ...coif1, ...still }],
  '6.a.2': [separableWavelet, { ...coif1, ...turned('average') }],
  '7.a.1': [separableWavelet, { ...haar, bands: 'LLL' }],
  '7.a.2': [separableWavelet, { ...haar, bands: 'HHH' }],
  '8.a.1': [simoncelli, { level: 1 }],
  '8.a.2': [simoncelli, { level: 2 }],
  '8.a.3': [simoncelli, { level: 3 }],
  '9.a': [log, { sigma: 3, cutoff: 4, boundary: 'zero', riesz: [1, 0, 0] }],
  '9.b.1': [log, { sigma: 3, cutoff: 4, boundary: 'zero', riesz: [0, 2, 0] }],
  '10.b.1': [simoncelli, { level: 1, riesz: [0, 2, 0] }],
};

describe('every voxel of a reference response map of the IBSI is met within 1% of the range of the map', () => {
  if (!existsSync(chapter)) {
    test.skip('skipped: ../shared/data/ibsi_reference is absent', () => {});
    return;
  }
  const rows = readFileSync(`${chapter}ibsi2_phase1_tests.csv`, 'utf8').trim().split(/\r?\n/).slice(1);
  const cases = rows.map((row) => ({
    id: row.split(',')[0],
    phantom: row.split(',')[1],
    map: /reference_response_maps\/[^,]+/.exec(row)?.[0],
  }));
  const withMap = cases.flatMap(({ map, ...rest }) => (map === undefined ? [] : [{ ...rest, map }]));

  test('all 33 maps are tested', () => {
    expect(withMap.map(({ id }) => id)).toEqual(Object.keys(runs));
    expect(withMap).toHaveLength(33);
  });

  test.each(withMap)('$id of the $phantom phantom', async ({ id, phantom, map }) => {
    const [filter, parameters, dimensions = 3] = runs[id];
    const input = await readVolume(`${shared}ibsi2_digital/${phantom}.nii.gz`);
    const reference = await readVolume(chapter + map);
    const mask = { geometry: input.geometry, data: new Uint8Array(input.data.length).fill(1) };
    const context: FilterContext = { ...noContext, mask, force2D: dimensions === 2 };
    const [{ volume }] = filter.apply(input, filter.parameters.parse(parameters), context);
    expect(volume.geometry.size).toEqual(reference.geometry.size);
    let [low, high, worst] = [Infinity, -Infinity, 0];
    reference.data.forEach((value, i) => {
      low = Math.min(low, value);
      high = Math.max(high, value);
      worst = Math.max(worst, Math.abs(value - volume.data[i]));
    });
    expect(worst / (high - low)).toBeLessThanOrEqual(0.01);
  });
});
