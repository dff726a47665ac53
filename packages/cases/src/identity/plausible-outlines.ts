import type { ErrorData } from '@radscore/core';
import { forEachRun, type Mask, matchesWildcard, type PackedSegment, type Volume } from '@radscore/image';
import { caseError } from '../errors.js';

/** A region under examination: its name, if it has one, and its voxels on the grid of the image, as bytes or bits. */
type NamedRegion = { readonly name: string } & (
  | { readonly mask: Mask }
  | { readonly segment: Pick<PackedSegment, 'bits' | 'box'> }
);

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
export function plausibleOutlines(image: Volume, regions: readonly NamedRegion[], unit?: string): ErrorData[] {
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

function voidWarnings(image: Volume, region: NamedRegion, airBelow: number | undefined, background: number) {
  const { data } = image;
  let voxels = 0;
  let airy = 0;
  let empty = 0;
  eachRun(image, region, (from, to) => {
    voxels += to - from;
    for (let i = from; i < to; i++) {
      if (airBelow !== undefined && data[i]! < airBelow) airy++;
      if (data[i] === background) empty++;
    }
  });
  if (voxels === 0) return [];
  const values = (count: number) => ({ region: region.name, share: Math.round((100 * count) / voxels) });
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

function sideWarnings(image: Volume, region: NamedRegion, bodyOnce: () => Middle): ErrorData[] {
  const { name } = region;
  const expected = sides.find(([pattern]) => matchesWildcard(pattern, name))?.[1];
  if (expected === undefined) return [];
  const body = bodyOnce();
  const organ = newMiddle();
  const along = placeAlongX(image);
  eachRun(image, region, (from, to) => {
    const x = along(from);
    for (let i = from; i < to; i++) take(organ, x(i));
  });
  if (body.count === 0 || organ.count === 0) return [];
  // LPS: x grows towards the patient's left.
  const aside = organ.sum / organ.count - body.sum / body.count;
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
  const along = placeAlongX(image);
  for (let row = 0; row < data.length; row += geometry.size[0]) {
    const x = along(row);
    for (let i = row; i < row + geometry.size[0]; i++) if (data[i]! > tissue) take(body, x(i));
  }
  return body;
}

/** For a voxel of a row: x (mm, LPS) of the voxels of that row. */
function placeAlongX({ geometry: { size, spacing, origin, direction } }: Volume) {
  const [ax, ay, az] = [direction[0] * spacing[0], direction[1] * spacing[1], direction[2] * spacing[2]];
  return (voxel: number) => {
    const row = Math.floor(voxel / size[0]);
    const start = origin[0] + (row % size[1]) * ay + Math.floor(row / size[1]) * az;
    return (i: number) => start + (i - row * size[0]) * ax;
  };
}

/** The runs of voxels inside along the rows of the image: first voxel, the one behind the last. */
function eachRun({ geometry }: Volume, region: NamedRegion, visit: (from: number, to: number) => void): void {
  if ('mask' in region) {
    forEachRun(region.mask, visit);
    return;
  }
  const { bits, box } = region.segment;
  if (box === undefined) return;
  const { lower, upper } = box;
  const isInside = (i: number) => ((bits[i >> 3]! >> (i & 7)) & 1) === 1;
  for (let k = lower[2]; k <= upper[2]; k++) {
    for (let j = lower[1]; j <= upper[1]; j++) {
      const row = geometry.size[0] * (j + geometry.size[1] * k);
      const end = row + upper[0] + 1;
      for (let i = row + lower[0]; i < end; i++) {
        if (!isInside(i)) continue;
        const from = i;
        while (i < end && isInside(i)) i++;
        visit(from, i);
      }
    }
  }
}
