import type { ErrorData } from '@radscore/core';
import { type Box, matchesWildcard, type PackedSegment, type Volume } from '@radscore/image';
import { caseError } from '../errors.js';

/** A region under examination: its name, if it has one, and its bits on the grid of the image. */
interface NamedSegment {
  readonly name: string;
  readonly segment: Pick<PackedSegment, 'bits' | 'box'>;
}

/** HU below which there is air rather than lung, and below which there is no tissue. */
const [air, tissue] = [-900, -500];
/** The share of a region from which on it is suspect. */
const suspicious = 0.5;
/** How far from the middle of the body an organ must lie on the wrong side, as a share of the body's width. */
const clearSide = 0.05;

/** On which side of the patient a segment of some name lies. */
const sides: readonly (readonly [string, 'right' | 'left'])[] = [
  ['liver*', 'right'],
  ['gallbladder*', 'right'],
  ['spleen*', 'left'],
  ['stomach*', 'left'],
  ['*_right', 'right'],
  ['*_left', 'left'],
  ['right *', 'right'],
  ['left *', 'left'],
];

/**
 * Warns where outlines without an identity can hardly be of an image: a region that is mostly air or outside the body, an organ on
 * the wrong side (both for images in HU, known or by their values), a region on mere background.
 *
 * @param unit of the image, where it is known
 */
export function plausibleOutlines(image: Volume, regions: readonly NamedSegment[], unit?: string): ErrorData[] {
  const background = backgroundOf(image);
  const inHu = unit === 'HU' || (unit === undefined && background <= air);
  // The whole image is gone through once, and only where a name tells a side.
  let middle: Middle | undefined;
  const body = () => (middle ??= bodyOf(image));
  return regions.flatMap((region) => {
    const warnings = voidWarnings(image, region, inHu ? air : undefined, background);
    return warnings.length > 0 || !inHu ? warnings : sideWarnings(image, region, body);
  });
}

/** The value that most voxels of the border of the middle slice have: what surrounds the body. */
function backgroundOf({ data, geometry: { size } }: Volume): number {
  const [columns, rows, slices] = size;
  const start = (slices >> 1) * columns * rows;
  const counts = new Map<number, number>();
  const count = (i: number) => counts.set(data[start + i]!, (counts.get(data[start + i]!) ?? 0) + 1);
  for (let x = 0; x < columns; x++) [x, (rows - 1) * columns + x].forEach(count);
  for (let y = 1; y < rows - 1; y++) [y * columns, y * columns + columns - 1].forEach(count);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

function voidWarnings(
  image: Volume,
  { name, segment }: NamedSegment,
  airBelow: number | undefined,
  background: number,
) {
  const { data } = image;
  let voxels = 0;
  let airy = 0;
  let empty = 0;
  eachVoxel(image, segment, (i) => {
    voxels++;
    if (airBelow !== undefined && data[i]! < airBelow) airy++;
    if (data[i] === background) empty++;
  });
  if (voxels === 0) return [];
  const values = (count: number) => ({ region: name, share: Math.round((100 * count) / voxels) });
  // A whole region of the border's own value is not tissue, whatever the modality; a uniform phantom has no border of its own.
  if (empty > suspicious * voxels && isVaried(data, background)) {
    return [caseError('RAD-OUTLINE-OUTSIDE', values(empty)).toJSON()];
  }
  return airy > suspicious * voxels ? [caseError('RAD-OUTLINE-AIR', values(airy)).toJSON()] : [];
}

function isVaried(data: Volume['data'], background: number): boolean {
  for (const value of data) if (value !== background) return true;
  return false;
}

function sideWarnings(image: Volume, { name, segment }: NamedSegment, bodyOnce: () => Middle): ErrorData[] {
  const expected = sides.find(([pattern]) => matchesWildcard(pattern, name))?.[1];
  if (expected === undefined) return [];
  const body = bodyOnce();
  const region = newMiddle();
  eachVoxel(image, segment, (_, x) => take(region, x));
  if (body.count === 0 || region.count === 0) return [];
  // LPS: x grows towards the patient's left.
  const aside = region.sum / region.count - body.sum / body.count;
  if (Math.abs(aside) < clearSide * (body.most - body.least)) return [];
  const found = aside > 0 ? 'left' : 'right';
  return found === expected ? [] : [caseError('RAD-OUTLINE-SIDE', { region: name, found, expected }).toJSON()];
}

/** Of some voxels: the sum of x (mm, LPS), their number and their extent along x. */
interface Middle {
  sum: number;
  count: number;
  least: number;
  most: number;
}

const newMiddle = (): Middle => ({
  sum: 0,
  count: 0,
  least: Number.POSITIVE_INFINITY,
  most: Number.NEGATIVE_INFINITY,
});

function take(middle: Middle, x: number): void {
  middle.sum += x;
  middle.count++;
  if (x < middle.least) middle.least = x;
  if (x > middle.most) middle.most = x;
}

function bodyOf(image: Volume): Middle {
  const { data, geometry } = image;
  const body = newMiddle();
  const upper = geometry.size.map((n) => n - 1) as unknown as Box['upper'];
  eachOfBox(image, { lower: [0, 0, 0], upper }, (i, x) => {
    if (data[i]! > tissue) take(body, x);
  });
  return body;
}

/** The voxels inside, with their x (mm, LPS). */
function eachVoxel(image: Volume, { bits, box }: NamedSegment['segment'], visit: (i: number, x: number) => void): void {
  if (box === undefined) return;
  eachOfBox(image, box, (i, x) => {
    if ((bits[i >> 3]! >> (i & 7)) & 1) visit(i, x);
  });
}

function eachOfBox({ geometry }: Volume, { lower, upper }: Box, visit: (i: number, x: number) => void): void {
  const { size, spacing, origin, direction } = geometry;
  const [ax, ay, az] = [direction[0] * spacing[0], direction[1] * spacing[1], direction[2] * spacing[2]];
  for (let k = lower[2]; k <= upper[2]; k++) {
    for (let j = lower[1]; j <= upper[1]; j++) {
      const start = origin[0] + j * ay + k * az;
      const row = size[0] * (j + size[1] * k);
      for (let c = lower[0]; c <= upper[0]; c++) visit(row + c, start + c * ax);
    }
  }
}
