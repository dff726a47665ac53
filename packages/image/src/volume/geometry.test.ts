import { expect, test } from 'vitest';
import { boundingBox, boxSize, expandBox } from './box.js';
import { compareGeometry, requireSameGeometry } from './compare-geometry.js';
import { indexToPhysical, physicalToIndex } from './coordinates.js';
import { crop, pad, paste } from './crop.js';
import {
  centreOfMass,
  complement,
  countVoxels,
  intersect,
  maskFromLabel,
  subtract,
  union,
  voxelIndices,
} from './mask.js';
import { flip, orientationCode, reorient } from './reorient.js';
import { type Geometry, identityDirection, type Mask, type Triple } from './volume.js';

const c = Math.cos(0.3);
const s = Math.sin(0.3);
const oblique: Geometry = {
  size: [4, 3, 2],
  spacing: [0.8, 1.1, 2.5],
  origin: [-12, 7, 30],
  direction: [c, 0, s, 0, 1, 0, -s, 0, c],
};
const numbered = { geometry: oblique, data: Int16Array.from({ length: 24 }, (_, i) => i) };

/** The position in mm of every voxel, by its value. */
function places({ geometry, data }: { geometry: Geometry; data: ArrayLike<number> }): Map<number, Triple> {
  const [nx, ny] = geometry.size;
  const at = (i: number): Triple => [i % nx, Math.floor(i / nx) % ny, Math.floor(i / (nx * ny))];
  return new Map(Array.from(data, (value, i) => [value, indexToPhysical(geometry, at(i))]));
}

function expectSamePlaces(before: Map<number, Triple>, after: Map<number, Triple>): void {
  for (const [value, place] of after) {
    for (let a = 0; a < 3; a++) expect(place[a]).toBeCloseTo(before.get(value)![a], 10);
  }
}

test('indexToPhysical uses spacing, the full direction and the origin', () => {
  const [x, y, z] = indexToPhysical(oblique, [1, 2, 3]);
  expect(x).toBeCloseTo(-12 + 0.8 * c + 7.5 * s, 12);
  expect(y).toBeCloseTo(7 + 2.2, 12);
  expect(z).toBeCloseTo(30 - 0.8 * s + 7.5 * c, 12);
});

test('physicalToIndex undoes indexToPhysical, also outside the image', () => {
  const back = physicalToIndex(oblique, indexToPhysical(oblique, [-5.25, 2.5, 17]));
  [-5.25, 2.5, 17].forEach((v, a) => {
    expect(back[a]).toBeCloseTo(v, 12);
  });
});

test('boundingBox is the first and last voxel along each axis, and undefined for an empty mask', () => {
  const data = new Uint8Array(24);
  data[1] = 1;
  data[22] = 1;
  expect(boundingBox({ geometry: oblique, data })).toEqual({ lower: [1, 0, 0], upper: [2, 2, 1] });
  expect(boundingBox({ geometry: oblique, data: new Uint8Array(24) })).toBeUndefined();
});

test('expandBox clips to the image', () => {
  const box = expandBox({ lower: [1, 1, 0], upper: [2, 1, 0] }, [1, 5, 1], oblique);
  expect(box).toEqual({ lower: [0, 0, 0], upper: [3, 2, 1] });
  expect(boxSize(box)).toEqual([4, 3, 2]);
});

test('crop keeps the value and the place in mm of each voxel', () => {
  const part = crop(numbered, { lower: [1, 1, 0], upper: [2, 2, 1] });
  expect(part.geometry.size).toEqual([2, 2, 2]);
  expect([...part.data]).toEqual([5, 6, 9, 10, 17, 18, 21, 22]);
  expectSamePlaces(places(numbered), places(part));
});

test('crop refuses a box that leaves the image', () => {
  expect(() => crop(numbered, { lower: [0, 0, 0], upper: [4, 2, 1] })).toThrow('along x');
  expect(() => crop(numbered, { lower: [0, -1, 0], upper: [3, 2, 1] })).toThrow('along y');
});

test('paste puts back what crop took out', () => {
  const box = { lower: [1, 0, 1], upper: [3, 1, 1] } as const;
  const into = new Int16Array(24).fill(-1);
  paste(crop(numbered, box).data, box, oblique, into);
  expect([...into].filter((v) => v >= 0)).toEqual([13, 14, 15, 17, 18, 19]);
  expect(into[13]).toBe(13);
});

test('pad with a constant surrounds the image and keeps each voxel in place', () => {
  const padded = pad(numbered, [1, 0, 1], [2, 1, 0], -7);
  expect(padded.geometry.size).toEqual([7, 4, 3]);
  expect(padded.data.filter((v) => v === -7).length).toBe(7 * 4 * 3 - 24);
  const inside = crop(padded, { lower: [1, 0, 1], upper: [4, 2, 2] });
  expect([...inside.data]).toEqual([...numbered.data]);
  expectSamePlaces(places(numbered), places(inside));
});

test('pad with edge repeats the nearest voxel', () => {
  const padded = pad({ ...numbered, geometry: { ...oblique, size: [4, 6, 1] } }, [1, 1, 0], [1, 0, 1], 'edge');
  expect([...padded.data.slice(0, 12)]).toEqual([0, 0, 1, 2, 3, 3, 0, 0, 1, 2, 3, 3]);
  expect([...padded.data.slice(-6)]).toEqual([20, 20, 21, 22, 23, 23]);
});

test('compareGeometry finds nothing within the tolerance', () => {
  const nearly: Geometry = { ...oblique, origin: [-12 + 1e-7, 7, 30] };
  expect(compareGeometry(oblique, nearly)).toEqual({ same: true, differences: [] });
});

test('compareGeometry says for each axis by how many voxels, mm and degrees', () => {
  const moved: Geometry = { ...oblique, size: [4, 3, 5], spacing: [0.8, 1.1, 3], origin: [-12, 9, 30] };
  const { same, differences } = compareGeometry(oblique, moved);
  expect(same).toBe(false);
  expect(differences).toEqual([
    { axis: 'y', size: 0, spacing: 0, origin: 2, angle: 0 },
    { axis: 'z', size: 3, spacing: 0.5, origin: 0, angle: 0 },
  ]);
  const turned = compareGeometry({ ...oblique, direction: identityDirection }, oblique);
  expect(turned.differences.map((d) => [d.axis, Math.round(d.angle * 1e6) / 1e6])).toEqual([
    ['x', 17.188734],
    ['z', 17.188734],
  ]);
  expect(() => requireSameGeometry(oblique, moved)).toThrow('y: origin +2 mm; z: 3 voxels more, spacing +0.5 mm');
});

test('orientationCode names the patient axis nearest to each image axis', () => {
  expect(orientationCode(oblique)).toBe('LPS');
  expect(orientationCode({ ...oblique, direction: [0, -1, 0, 0, 0, 1, 1, 0, 0] })).toBe('SRP');
});

test('flip reverses one axis and keeps every voxel in place', () => {
  const flipped = flip(numbered, 1);
  expect([...flipped.data.slice(0, 4)]).toEqual([8, 9, 10, 11]);
  expectSamePlaces(places(numbered), places(flipped));
});

test.each(['LPS', 'RAS', 'SAR', 'PIL', 'ILA'])('reorient to %s keeps every voxel in place', (code) => {
  const turned = reorient(numbered, code);
  expect(orientationCode(turned.geometry)).toBe(code);
  expect(new Set(turned.data).size).toBe(24);
  expectSamePlaces(places(numbered), places(turned));
});

test('reorient returns an image that already runs so, and refuses what is no orientation', () => {
  expect(reorient(numbered, 'LPS')).toBe(numbered);
  for (const code of ['LPX', 'LRS', 'LP', '']) expect(() => reorient(numbered, code)).toThrow('does not name');
});

test('masks: label, count, voxel list, centre of mass in index and mm', () => {
  const labels = { geometry: oblique, data: new Uint8Array(24) };
  labels.data.set([2, 2, 1], 4);
  const mask = maskFromLabel(labels, 2);
  expect(countVoxels(mask)).toBe(2);
  expect([...voxelIndices(mask)]).toEqual([4, 5]);
  expect(centreOfMass(mask)?.index).toEqual([0.5, 1, 0]);
  expect(centreOfMass(mask)?.mm).toEqual(indexToPhysical(oblique, [0.5, 1, 0]));
  const none = maskFromLabel(labels, 9);
  expect([countVoxels(none), voxelIndices(none).length, centreOfMass(none)]).toEqual([0, 0, undefined]);
});

test('union, intersect, subtract and complement are those of sets, and any value but 0 is inside', () => {
  const of = (...bits: number[]): Mask => ({
    geometry: { ...oblique, size: [4, 1, 1] },
    data: Uint8Array.from(bits),
  });
  const a = of(0, 0, 255, 1);
  const b = of(0, 1, 0, 1);
  expect([...union(a, b).data]).toEqual([0, 1, 1, 1]);
  expect([...intersect(a, b).data]).toEqual([0, 0, 0, 1]);
  expect([...subtract(a, b).data]).toEqual([0, 0, 1, 0]);
  expect([...complement(a).data]).toEqual([1, 1, 0, 0]);
  expect(() => union(a, { geometry: oblique, data: new Uint8Array(24) })).toThrow('voxels more');
});
