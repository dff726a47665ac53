import { identityDirection, type Mask, type Volume } from '@radscore/image';
import { extractFeatures } from '../extractor/extract-features.js';
import { makeParameters } from '../parameters/parameters.js';
import { ibsi1DigitalPhantom } from './generated/ibsi1-digital-phantom.js';
import { ibsi1References } from './generated/ibsi1-references.js';
import { isWithinTolerance, roundedDeviation } from './ibsi-tolerance.js';

/** A data set and processing for which the IBSI has reference values. */
export interface IbsiConfiguration {
  /** As in the reference tables: `configuration A`. */
  readonly name: string;
  readonly setting: Readonly<Record<string, unknown>>;
}

const twoDimensional = ['2D_avg', '2D_comb', '2_5D_avg', '2_5D_comb'];
const threeDimensional = ['3D_avg', '3D_comb'];

/** The digital phantom, and configurations A to D of the CT phantom (IBSI 1, chapter 5). */
export const ibsiConfigurations: readonly IbsiConfiguration[] = [
  {
    name: 'digital phantom',
    setting: { convention: 'ibsi', binWidth: 1, binAlignment: 'minimum' },
  },
  {
    name: 'configuration A',
    setting: {
      convention: 'ibsi',
      resegmentRange: [-500, 400],
      binWidth: 25,
      aggregations: twoDimensional,
    },
  },
  {
    name: 'configuration B',
    setting: {
      convention: 'ibsi',
      resampledPixelSpacing: [2, 2, 0],
      interpolator: 'sitkLinear',
      resegmentRange: [-500, 400],
      binCount: 32,
      aggregations: twoDimensional,
    },
  },
  {
    name: 'configuration C',
    setting: {
      convention: 'ibsi',
      resampledPixelSpacing: [2, 2, 2],
      interpolator: 'sitkLinear',
      resegmentRange: [-1000, 400],
      binWidth: 25,
      ivhBinWidth: 2.5,
      aggregations: threeDimensional,
    },
  },
  {
    name: 'configuration D',
    setting: {
      convention: 'ibsi',
      resampledPixelSpacing: [2, 2, 2],
      interpolator: 'sitkLinear',
      resegmentSigma: 3,
      binCount: 32,
      aggregations: threeDimensional,
    },
  },
];

/** The IBSI's digital phantom: 5 x 4 x 4 voxels of 2 mm, 74 of them in the region. */
export function ibsiDigitalPhantom(): { volume: Volume; mask: Mask } {
  const { size, spacing, values, inside } = ibsi1DigitalPhantom;
  const geometry = { size, spacing, origin: [0, 0, 0] as const, direction: identityDirection };
  return { volume: { geometry, data: Int16Array.from(values) }, mask: { geometry, data: Uint8Array.from(inside) } };
}

/** A standardised value beside ours. */
export interface IbsiComparison {
  /** As in the reference tables: `Run length matrix`. */
  readonly family: string;
  readonly tag: string;
  readonly reference: number;
  readonly tolerance: number;
  readonly value: number | undefined;
  readonly passed: boolean;
  /** By how much the tolerance is used up, or exceeded: deviation / tolerance; where the tolerance is 0, deviation / |reference|. */
  readonly excess: number;
}

/** Compares all standardised values of a configuration, those of diagnostics too; a missing value counts as failed. */
export function compareWithIbsi(volume: Volume, mask: Mask, configuration: IbsiConfiguration): IbsiComparison[] {
  const values = ibsiValues(volume, mask, configuration);
  return references()
    .filter(({ name }) => name === configuration.name)
    .map(({ family, tag, reference, tolerance }) => {
      const value = values.get(tag);
      const deviation = value === undefined ? Infinity : roundedDeviation(reference, value);
      const scale = tolerance > 0 ? tolerance : Math.abs(reference) || 1;
      const passed = isWithinTolerance(reference, tolerance, value);
      return { family, tag, reference, tolerance, value, passed, excess: deviation / scale };
    });
}

function references() {
  return ibsi1References
    .trim()
    .split('\n')
    .map((line) => {
      const [name, family, tag, reference, tolerance] = line.split(';');
      return { name, family, tag, reference: Number(reference), tolerance: Number(tolerance) };
    });
}

/** IBSI's families, by the prefix of their tags. */
const families = ['morph', 'loc', 'stat', 'ih', 'ivh', 'cm', 'rlm', 'szm', 'dzm', 'ngt', 'ngl'];

/** The values of all features and diagnostics of a configuration, by IBSI's tag. What cannot be computed is left out. */
export function ibsiValues(volume: Volume, mask: Mask, { setting }: IbsiConfiguration): ReadonlyMap<string, number> {
  const parameters = makeParameters({
    setting: { ...setting, minimumROIDimensions: 1 },
    featureClass: Object.fromEntries(families.map((family) => [family, []])),
  });
  const { features, diagnostics } = extractFeatures(volume, mask, parameters);
  const values = new Map<string, number>();
  for (const feature of features) {
    if (feature.value !== null) values.set(feature.name.replace(/^original_/, ''), feature.value);
  }
  for (const [tag, value] of diagnosticValues(diagnostics)) values.set(tag, value);
  return values;
}

/** IBSI's names of what is known of each stage, with those of the diagnostics. */
function* diagnosticValues(diagnostics: Readonly<Record<string, unknown>>): Iterable<[string, number]> {
  const read = (subject: string, stages: readonly string[], entry: string): number[] => {
    const stage = stages.find((name) => `diagnostics_${subject}-${name}_${entry}` in diagnostics);
    const value = diagnostics[`diagnostics_${subject}-${stage}_${entry}`];
    return (Array.isArray(value) ? value : [value]).filter((x) => typeof x === 'number');
  };
  // A stage that did not take place left things as they were before.
  const stages = {
    init: ['original'],
    interp: ['interpolated', 'original'],
    reseg: ['resegmented', 'interpolated', 'original'],
  };
  for (const [short, names] of Object.entries(stages)) {
    if (short !== 'reseg') {
      yield* axes(read('Image', names, 'Size'), (axis) => `img_dim_${axis}_${short}_img`);
      yield* axes(read('Image', names, 'Spacing'), (axis) => `vox_dim_${axis}_${short}_img`);
      yield* values3(`${short}_img`, '', (entry) => read('Image', names, entry));
    }
    yield* axes(read('Mask', names, 'Size'), (axis) => `int_mask_dim_${axis}_${short}_roi`);
    yield* axes(read('Mask', names, 'BoundingBox').slice(3), (axis) => `int_mask_bb_dim_${axis}_${short}_roi`);
    const [voxels] = read('Mask', names, 'VoxelNum');
    if (voxels !== undefined) yield [`int_mask_vox_count_${short}_roi`, voxels];
    yield* values3(`${short}_roi`, 'int_mask_', (entry) => read('Mask', names, entry));
    // Resegmentation leaves the region of shape as it is.
    const ofShape = names.filter((name) => name !== 'resegmented');
    yield* axes(read('Mask', ofShape, 'BoundingBox').slice(3), (axis) => `morph_mask_bb_dim_${axis}_${short}_roi`);
    const [shapeVoxels] = read('Mask', ofShape, 'VoxelNum');
    if (shapeVoxels !== undefined) yield [`morph_mask_vox_count_${short}_roi`, shapeVoxels];
  }
}

function* axes(values: readonly number[], tagOf: (axis: string) => string): Iterable<[string, number]> {
  for (const [n, value] of values.entries()) yield [tagOf('xyz'[n]), value];
}

function* values3(suffix: string, prefix: string, read: (entry: string) => number[]): Iterable<[string, number]> {
  for (const [short, entry] of [
    ['mean', 'Mean'],
    ['min', 'Minimum'],
    ['max', 'Maximum'],
  ]) {
    const [value] = read(entry);
    if (value !== undefined) yield [`${prefix}${short}_int_${suffix}`, value];
  }
}
