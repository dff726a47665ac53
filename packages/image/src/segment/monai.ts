import type { Triple } from '../volume/volume.js';
import { type Fields, fieldsOf, invalid } from './fields.js';
import type { NetworkDescription, Normalisation } from './network.js';

/**
 * The description in a MONAI bundle: classes and channels from `metadata.json`; spacing, orientation, scaling and tile size from the transforms and the sliding-window inferer of
 * `inference.json`. `"@name"` stands for a field of that file; Python expressions (`"$..."`) are not read.
 *
 * @throws `RAD-NETWORK-DESCRIPTION` for several input channels, one output channel, or what is missing.
 * Source: MONAI bundle specification; `Spacingd`, `Orientationd`, `ScaleIntensityRanged`, `NormalizeIntensityd`, `ScaleIntensityd`, `SlidingWindowInferer`.
 */
export function monaiDescription(metadataFile: unknown, inferenceFile: unknown): NetworkDescription {
  const metadata = fieldsOf(metadataFile, 'metadata');
  if (inferenceFile === undefined) {
    throw invalid('metadata', 'says nothing of spacing and intensities: give the bundle’s inference.json too');
  }
  const format = metadata.object('network_data_format');
  const input = format.object('inputs').object('image');
  if (input.number('num_channels', 1) !== 1)
    throw invalid('metadata.inputs.image', 'has several channels; one is supported');
  const labels = classNames(format.object('outputs').object('pred'));
  const inference = fieldsOf(inferenceFile, 'inference');
  const transforms = transformsOf(inference);
  const inferer = resolved(inference, inference.object('inferer'), 'inferer');
  const spacing = transforms.get('Spacingd');
  const orientation = transforms.get('Orientationd');
  return {
    name: metadata.text('name', 'MONAI bundle'),
    ...(spacing === undefined ? {} : { spacing: spacing.numbers('pixdim', 3) as unknown as Triple }),
    patch: inferer.numbers('roi_size', 3) as unknown as Triple,
    axes: [0, 1, 2],
    ...(orientation === undefined ? {} : { orientation: orientation.text('axcodes', 'RAS') }),
    normalisation: normalisationOf(transforms),
    labels,
    overlap: inferer.number('overlap', 0.25),
    mirror: [],
    interpolator: 'sitkLinear',
    separateCoarseAxis: false,
    cropToNonzero: false,
    keepLargest: [],
  };
}

/** More structures than any network outlines; what a file claims beyond it is not a description. */
const MOST_CLASSES = 10_000;

function classNames(prediction: Fields): string[] {
  const count = prediction.number('num_channels');
  if (!(count >= 2 && count <= MOST_CLASSES && Number.isInteger(count)))
    throw invalid(
      'metadata.outputs.pred.num_channels',
      `is no whole number from 2 to ${MOST_CLASSES}: one channel with a threshold is not supported`,
    );
  const names = prediction.object('channel_def');
  return Array.from({ length: count }, (_, c) => names.text(String(c)));
}

/** Transforms by the last part of their name; of several of one kind the first. */
function transformsOf(inference: Fields): Map<string, Fields> {
  const list = inference.object('preprocessing').raw('transforms');
  if (!Array.isArray(list)) throw invalid('inference.preprocessing.transforms', 'is no list');
  const found = new Map<string, Fields>();
  list.forEach((entry: unknown, n) => {
    const path = `preprocessing.transforms[${n}]`;
    const fields = resolved(inference, fieldsOf(entry, `inference.${path}`), path);
    const kind = fields.text('_target_', '').split('.').at(-1) as string;
    if (fields.raw('_disabled_') !== true && !found.has(kind)) found.set(kind, fields);
  });
  return found;
}

/** The fields with `"@name"` replaced by what the file holds under that name. */
function resolved(inference: Fields, fields: Fields, path: string): Fields {
  const entries = fields.names().map((name) => {
    const value = fields.raw(name);
    return [name, typeof value === 'string' && value.startsWith('@') ? inference.raw(value.slice(1)) : value];
  });
  return fieldsOf(Object.fromEntries(entries), `inference.${path}`);
}

function normalisationOf(transforms: Map<string, Fields>): Normalisation {
  const range = transforms.get('ScaleIntensityRanged');
  if (range !== undefined) {
    return {
      kind: 'range',
      from: [range.number('a_min'), range.number('a_max')],
      to: [range.number('b_min', 0), range.number('b_max', 1)],
      clip: range.flag('clip', false),
    };
  }
  const normal = transforms.get('NormalizeIntensityd');
  if (normal !== undefined) return { kind: 'z-score', within: normal.flag('nonzero', false) ? 'nonzero' : 'image' };
  if (transforms.has('ScaleIntensityd')) return { kind: 'unit' };
  return { kind: 'none' };
}
