import { type Box, boundingBox, imageError, type Mask, type Triple } from '@radscore/image';

/** Image axis: 0 = x, 1 = y, 2 = z. */
export type Axis = 0 | 1 | 2;

/** The smallest box around the region. Throws `RAD-MASK-EMPTY`. */
export function regionBox(mask: Mask): Box {
  const box = boundingBox(mask);
  if (box === undefined) throw imageError('RAD-MASK-EMPTY', { label: 'the region' });
  return box;
}

/** The box with its range along one axis replaced; both ends are inside it. */
export function withRange({ lower, upper }: Box, axis: Axis, first: number, last: number): Box {
  return { lower: replaceAt(lower, axis, first), upper: replaceAt(upper, axis, last) };
}

/** The box taken over the whole length of an axis. */
export function wholeAxis(box: Box, axis: Axis, size: Triple): Box {
  return withRange(box, axis, 0, size[axis] - 1);
}

/** Index steps to the next voxel along x, y, z. */
export function stridesOf(size: Triple): Triple {
  return [1, size[0], size[0] * size[1]];
}

/** Calls `visit` with the index of the first voxel, y and z of every row of the box, in storage order. */
export function forEachRow(
  { lower, upper }: Box,
  size: Triple,
  visit: (at: number, y: number, z: number) => void,
): void {
  for (let z = lower[2]; z <= upper[2]; z++) {
    for (let y = lower[1]; y <= upper[1]; y++) visit(lower[0] + size[0] * (y + size[1] * z), y, z);
  }
}

function replaceAt(triple: Triple, axis: Axis, value: number): Triple {
  return triple.map((old, i) => (i === axis ? value : old)) as unknown as Triple;
}
