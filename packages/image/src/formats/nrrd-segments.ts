import { imageError } from '../errors.js';
import { formatError } from './errors.js';
import type { NamedLabel } from './format.js';
import { parseNrrdHeader } from './nrrd-header.js';

/**
 * The segments that 3D Slicer describes in the header of a segmentation (.seg.nrrd), by their numbers, which may have gaps:
 * `Segment0_Name`, `Segment0_LabelValue` (1 where it is not said) and `Segment0_Layer`. Versions before 4.11 wrote one layer a
 * segment and neither of the two. Empty for other NRRD files.
 *
 * Throws RAD-HEADER-INVALID for a label or layer that is not a whole number, and for label 0, the background; RAD-SEGMENT-LAYERS where several layers belong to no segment.
 */
export function nrrdSegments(bytes: Uint8Array): NamedLabel[] {
  const { pairs, sizes, directions } = parseNrrdHeader(bytes);
  const numbers = new Set([...pairs.keys()].flatMap((key) => /^Segment(\d{1,6})_(?:Name|ID)$/.exec(key)?.[1] ?? []));
  const order = [...numbers].map(Number).sort((a, b) => a - b);
  const isTold = (key: string) => order.some((n) => pairs.has(`Segment${n}_${key}`));
  const layers = sizes.reduce((product, n, a) => (directions[a] === undefined ? product * n : product), 1);
  const isOld = layers > 1 && !isTold('Layer');
  if (isOld && order.length > 0 && order.length !== layers) {
    throw imageError('RAD-SEGMENT-LAYERS', { segments: order.length, layers });
  }
  return order.map((n, position) => {
    const text = (key: string) => pairs.get(`Segment${n}_${key}`);
    return {
      name: text('Name') ?? text('ID') ?? '',
      label: whole(`Segment${n}_LabelValue`, text('LabelValue') ?? '1', 1),
      frame: isOld ? position : whole(`Segment${n}_Layer`, text('Layer') ?? '0'),
    };
  });
}

function whole(field: string, text: string, least = 0): number {
  if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
  throw formatError('RAD-HEADER-INVALID', { format: 'NRRD', field, problem: `is "${text.slice(0, 40)}"` });
}
