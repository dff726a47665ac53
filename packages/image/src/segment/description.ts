import type { Triple } from '../volume/volume.js';
import { type Fields, fieldsOf, invalid } from './fields.js';
import { monaiDescription } from './monai.js';
import type { NetworkDescription, Normalisation } from './network.js';
import { nnunetDescription } from './nnunet.js';

/**
 * The description of a network from the files that lie beside its weights, distinguished by their content: nnU-Net's `plans.json` and `dataset.json`; a MONAI bundle's
 * `metadata.json` and `inference.json`; or one file of radscore's own form, as the example shows it (`spacing`, `orientation`, `overlap`, `mirror`, `axes`,
 * `keepLargest` and `interpolation` may be left out).
 *
 * @param documents parsed JSON, in any order.
 * @param configuration of nnU-Net, where the plans hold several.
 * @throws `RAD-NETWORK-DESCRIPTION` with the field that is missing, wrong or not supported.
 * @example
 * networkDescription([{
 *   name: 'liver', spacing: [1.5, 1.5, 2], patch: [128, 128, 64], orientation: 'RAS', axes: 'zyx',
 *   normalisation: { kind: 'ct', lower: -17, upper: 201, mean: 99.4, sd: 39.4 },
 *   labels: ['background', 'liver', 'tumour'], overlap: 0.5, mirror: ['x', 'y'], keepLargest: ['liver'], interpolation: 'cubic',
 * }]);
 */
export function networkDescription(documents: readonly unknown[], configuration?: string): NetworkDescription {
  const holding = (...fields: string[]) =>
    documents.find((d) => typeof d === 'object' && d !== null && fields.every((field) => Object.hasOwn(d, field)));
  const plans = holding('configurations');
  if (plans !== undefined) {
    const dataset = documents.find((d) => d !== plans);
    if (dataset === undefined) throw invalid('dataset', 'is missing: give dataset.json beside plans.json');
    return checked(nnunetDescription(plans, dataset, configuration));
  }
  const metadata = holding('network_data_format');
  if (metadata !== undefined) {
    return checked(
      monaiDescription(
        metadata,
        documents.find((d) => d !== metadata),
      ),
    );
  }
  if (documents.length !== 1) throw invalid('description', `is ${documents.length} files of no known kind`);
  return checked(ownDescription(fieldsOf(documents[0], 'description')));
}

function ownDescription(fields: Fields): NetworkDescription {
  const triple = (name: string): Triple => fields.numbers(name, 3) as unknown as Triple;
  const axes = fields.text('axes', 'zyx');
  if (!/^(?!.*(.).*\1)[xyz]{3}$/.test(axes))
    throw invalid('description.axes', 'is not an order of the letters x, y and z');
  const interpolation = fields.text('interpolation', 'cubic');
  if (interpolation !== 'cubic' && interpolation !== 'linear') {
    throw invalid('description.interpolation', 'is neither cubic nor linear');
  }
  return {
    name: fields.text('name', 'network'),
    ...(fields.has('spacing') ? { spacing: triple('spacing') } : {}),
    patch: triple('patch'),
    axes: [...axes].map((letter) => 'xyz'.indexOf(letter)) as unknown as Triple,
    ...(fields.has('orientation') ? { orientation: fields.text('orientation') } : {}),
    normalisation: ownNormalisation(fields.object('normalisation')),
    labels: texts(fields, 'labels'),
    overlap: fields.number('overlap', 0.5),
    mirror: texts(fields, 'mirror', []).map((letter) => {
      if (!/^[xyz]$/.test(letter)) throw invalid('description.mirror', `holds ${letter}, which is no axis`);
      return 'xyz'.indexOf(letter) as 0 | 1 | 2;
    }),
    interpolator: interpolation === 'cubic' ? 'sitkBSpline' : 'sitkLinear',
    separateCoarseAxis: false,
    cropToNonzero: false,
    keepLargest: texts(fields, 'keepLargest', []),
  };
}

function ownNormalisation(fields: Fields): Normalisation {
  const kind = fields.text('kind');
  switch (kind) {
    case 'ct':
      return {
        kind,
        lower: fields.number('lower'),
        upper: fields.number('upper'),
        mean: fields.number('mean'),
        sd: fields.number('sd'),
      };
    case 'z-score':
      return { kind, within: fields.text('within', 'image') === 'nonzero' ? 'nonzero' : 'image' };
    case 'range': {
      const [a, b] = fields.numbers('from', 2);
      const [c, d] = fields.has('to') ? fields.numbers('to', 2) : [0, 1];
      return { kind, from: [a, b], to: [c, d], clip: fields.flag('clip', true) };
    }
    case 'unit':
    case 'none':
      return { kind };
    default:
      throw invalid('description.normalisation.kind', 'is none of ct, z-score, range, unit, none');
  }
}

function texts(fields: Fields, name: string, otherwise?: string[]): string[] {
  const value = fields.raw(name) ?? otherwise;
  if (!Array.isArray(value) || !value.every((text) => typeof text === 'string')) {
    throw invalid(`description.${name}`, 'is not a list of texts');
  }
  return value;
}

/** A tile may not be larger: its values would not fit into memory many times over. */
const mostValues = 2 ** 25;

/** What must hold for any files. */
function checked(description: NetworkDescription): NetworkDescription {
  const { patch, spacing, labels, overlap, keepLargest, normalisation: n } = description;
  const [x, y, z] = patch;
  if (!patch.every((p) => Number.isInteger(p) && p >= 1) || x * y * z > mostValues) {
    throw invalid('patch', `must be three whole numbers from 1, at most ${mostValues} voxels together`);
  }
  if (spacing?.some((s) => !(s > 0 && s < 1000))) throw invalid('spacing', 'must be three positive numbers, mm');
  if (labels.length < 2 || labels.length > 255) throw invalid('labels', 'must name from 2 to 255 classes');
  if (!(overlap >= 0 && overlap < 1)) throw invalid('overlap', 'must be from 0 to below 1');
  for (const name of keepLargest)
    if (!labels.includes(name)) throw invalid('keepLargest', `names ${name}, which is no label`);
  if (n.kind === 'ct' && !(n.sd > 0 && n.lower <= n.upper))
    throw invalid('normalisation', 'has no positive sd, or no range');
  if (n.kind === 'range' && n.from[0] === n.from[1]) throw invalid('normalisation.from', 'is no range');
  return description;
}
