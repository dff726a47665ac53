import type { ErrorData } from '@radscore/core';
import { type Mask, matchesWildcard, type Volume } from '@radscore/image';
import { caseError } from '../errors.js';

/** A region under examination: its name, if it has one. */
interface NamedMask {
  readonly name: string;
  readonly mask: Mask;
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
export function plausibleOutlines(image: Volume, regions: readonly NamedMask[], unit?: string): ErrorData[] {
  const background = backgroundOf(image);
  const inHu = unit === 'HU' || (unit === undefined && background <= air);
  return regions.flatMap((region) => {
    const warnings = voidWarnings(image, region, inHu ? air : undefined, background);
    return warnings.length > 0 || !inHu ? warnings : sideWarnings(image, region);
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

function voidWarnings({ data }: Volume, { name, mask }: NamedMask, airBelow: number | undefined, background: number) {
  let voxels = 0;
  let airy = 0;
  let empty = 0;
  for (let i = 0; i < mask.data.length; i++) {
    if (mask.data[i] === 0) continue;
    voxels++;
    if (airBelow !== undefined && data[i]! < airBelow) airy++;
    if (data[i] === background) empty++;
  }
  if (voxels === 0) return [];
  const values = (count: number) => ({ region: name, share: Math.round((100 * count) / voxels) });
  // A whole region of the border's own value is no tissue, whatever the modality; a uniform phantom has no border of its own.
  if (empty > suspicious * voxels && isVaried(data, background)) {
    return [caseError('RAD-OUTLINE-OUTSIDE', values(empty)).toJSON()];
  }
  return airy > suspicious * voxels ? [caseError('RAD-OUTLINE-AIR', values(airy)).toJSON()] : [];
}

function isVaried(data: Volume['data'], background: number): boolean {
  for (const value of data) if (value !== background) return true;
  return false;
}

function sideWarnings(image: Volume, { name, mask }: NamedMask): ErrorData[] {
  const expected = sides.find(([pattern]) => matchesWildcard(pattern, name))?.[1];
  if (expected === undefined) return [];
  const body = middleOf(image, (i) => image.data[i]! > tissue);
  const region = middleOf(image, (i) => mask.data[i] !== 0);
  if (body === undefined || region === undefined) return [];
  // LPS: x grows towards the patient's left.
  const aside = region.x - body.x;
  if (Math.abs(aside) < clearSide * body.width) return [];
  const found = aside > 0 ? 'left' : 'right';
  return found === expected ? [] : [caseError('RAD-OUTLINE-SIDE', { region: name, found, expected }).toJSON()];
}

/** The mean x (mm, LPS) of some voxels and their extent along x. */
function middleOf({ geometry }: Volume, isIn: (i: number) => boolean): { x: number; width: number } | undefined {
  const { size, spacing, origin, direction } = geometry;
  const [columns, rows, slices] = size;
  const [ax, ay, az] = [direction[0] * spacing[0], direction[1] * spacing[1], direction[2] * spacing[2]];
  let [sum, count, least, most] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let k = 0, i = 0; k < slices; k++) {
    for (let j = 0; j < rows; j++) {
      const start = origin[0] + j * ay + k * az;
      for (let c = 0; c < columns; c++, i++) {
        if (!isIn(i)) continue;
        const x = start + c * ax;
        sum += x;
        count++;
        if (x < least) least = x;
        if (x > most) most = x;
      }
    }
  }
  return count === 0 ? undefined : { x: sum / count, width: most - least };
}
