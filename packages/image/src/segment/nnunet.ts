import type { Triple } from '../volume/volume.js';
import { type Fields, fieldsOf, invalid } from './fields.js';
import type { NetworkDescription, Normalisation } from './network.js';

/**
 * The description in nnU-Net version 2's `plans.json` and `dataset.json`, as they are. Which axes may be mirrored is in the weights, not there: none are.
 *
 * @param configuration name of the configuration; `3d_fullres`, or the only one of three dimensions.
 * @throws `RAD-NETWORK-DESCRIPTION` for several input channels, regions (labels of labels), cascades, two dimensions, or fields that are missing.
 * Source: nnU-Net v2, `PlansManager`, `DefaultPreprocessor`, `export_prediction`.
 */
export function nnunetDescription(
  plansFile: unknown,
  datasetFile: unknown,
  configuration?: string,
): NetworkDescription {
  const plans = fieldsOf(plansFile, 'plans');
  const dataset = fieldsOf(datasetFile, 'dataset');
  const channels = dataset.object(dataset.has('channel_names') ? 'channel_names' : 'modality');
  if (channels.names().length !== 1) throw invalid('dataset.channel_names', 'holds several channels; one is supported');
  const configurations = plans.object('configurations');
  const name = configuration ?? defaultConfiguration(configurations);
  const config = inherited(configurations, name);
  if (config.has('previous_stage') && config.raw('previous_stage') !== '') {
    throw invalid(`plans.configurations.${name}`, 'is the second stage of a cascade, which is not supported');
  }
  // Arrays are z, y, x; the transposition says which of them each axis of the network is.
  const forward = plans.has('transpose_forward') ? plans.numbers('transpose_forward', 3) : [0, 1, 2];
  const axes = forward.map((axis) => 2 - axis);
  if ([...axes].sort().join() !== '0,1,2') throw invalid('plans.transpose_forward', 'is no order of three axes');
  const alongImage = (values: number[]): Triple => [0, 1, 2].map((a) => values[axes.indexOf(a)]) as unknown as Triple;
  const reader = plans.text('image_reader_writer', dataset.text('overwrite_image_reader_writer', ''));
  return {
    name: `${plans.text('dataset_name', dataset.text('name', 'nnU-Net'))} ${name}`,
    spacing: alongImage(config.numbers('spacing', 3)),
    patch: alongImage(config.numbers('patch_size', 3)),
    axes: axes as unknown as Triple,
    ...(reader === 'NibabelIOWithReorient' ? { orientation: 'RAS' } : {}),
    normalisation: normalisationOf(plans, config),
    labels: labelsOf(dataset.object('labels')),
    overlap: 0.5,
    mirror: [],
    interpolator: 'sitkBSpline',
    separateCoarseAxis: true,
    cropToNonzero: true,
    keepLargest: [],
  };
}

function defaultConfiguration(configurations: Fields): string {
  const names = configurations.names().filter((name) => name.startsWith('3d'));
  if (names.includes('3d_fullres')) return '3d_fullres';
  if (names.length === 1) return names[0];
  const known = configurations.names().join(', ');
  throw invalid('plans.configurations', `has no 3d_fullres; say which of ${known} the model is`);
}

/** A configuration with what it inherits. */
function inherited(configurations: Fields, name: string): Fields {
  const merged: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (let at: string | undefined = name; at !== undefined; ) {
    if (seen.has(at)) throw invalid(`plans.configurations.${at}`, 'inherits from itself');
    seen.add(at);
    const config: Fields = configurations.object(at);
    for (const field of config.names()) if (!Object.hasOwn(merged, field)) merged[field] = config.raw(field);
    at = config.has('inherits_from') ? config.text('inherits_from') : undefined;
  }
  return fieldsOf(merged, `plans.configurations.${name}`);
}

function normalisationOf(plans: Fields, config: Fields): Normalisation {
  const field = 'normalization_schemes';
  const schemes = config.raw(field);
  const scheme = Array.isArray(schemes) ? schemes[0] : undefined;
  const masks = config.raw('use_mask_for_norm');
  const masked = Array.isArray(masks) && masks[0] === true;
  switch (scheme) {
    case 'CTNormalization': {
      const known = plans.object('foreground_intensity_properties_per_channel').object('0');
      return {
        kind: 'ct',
        lower: known.number('percentile_00_5'),
        upper: known.number('percentile_99_5'),
        mean: known.number('mean'),
        sd: known.number('std'),
      };
    }
    case 'ZScoreNormalization':
      return { kind: 'z-score', within: masked ? 'nonzero' : 'image' };
    case 'RescaleTo01Normalization':
      return { kind: 'unit' };
    case 'NoNormalization':
      return { kind: 'none' };
    default:
      throw invalid(`plans.configurations.${field}`, `names ${JSON.stringify(scheme)}, which is not supported`);
  }
}

/** Names by number; the label to be ignored is not a class. */
function labelsOf(labels: Fields): string[] {
  const names: string[] = [];
  for (const name of labels.names()) {
    if (name === 'ignore') continue;
    if (Array.isArray(labels.raw(name)))
      throw invalid(`dataset.labels.${name}`, 'is a region of labels, which is not supported');
    const number = Number(labels.raw(name));
    if (!Number.isInteger(number) || number < 0 || number > 1000)
      throw invalid(`dataset.labels.${name}`, 'is not the number of a class');
    names[number] = name;
  }
  if (names.length < 2 || Array.from(names).includes(undefined as unknown as string)) {
    throw invalid('dataset.labels', 'must number two classes or more, from 0 without a gap');
  }
  return names;
}
