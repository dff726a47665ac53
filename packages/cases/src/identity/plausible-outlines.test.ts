import { type Mask, packSegment, type Volume } from '@radscore/image';
import { expect, test } from 'vitest';
import { plausibleOutlines } from './plausible-outlines.js';

const geometry = {
  size: [20, 10, 3],
  spacing: [10, 10, 5],
  origin: [-95, 0, 0],
  direction: [1, 0, 0, 0, 1, 0, 0, 0, 1],
} as const;

const isIn = (i: number, x0: number, x1: number, y0: number, y1: number) => {
  const [x, y] = [i % 20, Math.floor(i / 20) % 10];
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
};
/** A body of soft tissue in air, with air inside it too. */
const body: Volume = {
  geometry,
  data: Int16Array.from({ length: 600 }, (_, i) =>
    isIn(i, 9, 10, 4, 5) ? -980 : isIn(i, 2, 17, 2, 7) ? 40 + (i % 5) : -1000,
  ),
};
const box = (x0: number, x1: number, y0: number, y1: number): Mask => ({
  geometry,
  data: Uint8Array.from({ length: 600 }, (_, i) => (isIn(i, x0, x1, y0, y1) ? 1 : 0)),
});
/** What is said of a region, which is the same of its bytes and of its bits. */
const codes = (name: string, mask: Mask, volume = body, unit?: string) => {
  const said = [
    { name, mask },
    { name, segment: packSegment(mask) },
  ].map((region) => plausibleOutlines(volume, [region], unit).map(({ code, values }) => ({ code, values })));
  expect(said[0]).toEqual(said[1]);
  return said[0]!.map(({ code }) => code);
};

test('a region in the body is plausible; in air inside or outside it is not', () => {
  expect(codes('GTV', box(4, 7, 3, 6))).toEqual([]);
  expect(codes('GTV', box(9, 10, 4, 5))).toEqual(['RAD-OUTLINE-AIR']);
  expect(codes('GTV', box(0, 2, 0, 9))).toEqual(['RAD-OUTLINE-OUTSIDE']);
});

test('an organ on the wrong side, of the patient and not of the picture', () => {
  const [right, left] = [box(3, 6, 3, 6), box(13, 16, 3, 6)];
  expect(codes('Liver', right)).toEqual([]);
  expect(codes('liver', left)).toEqual(['RAD-OUTLINE-SIDE']);
  expect(codes('kidney_left', right)).toEqual(['RAD-OUTLINE-SIDE']);
  expect(codes('spleen', left)).toEqual([]);
  expect(codes('GTV', left)).toEqual([]);
  const turned = { ...geometry, origin: [95, 0, 0], direction: [-1, 0, 0, 0, 1, 0, 0, 0, 1] } as const;
  const flipped = (mask: Mask) => ({ ...mask, geometry: turned });
  expect(codes('liver', flipped(left), { ...body, geometry: turned })).toEqual([]);
  expect(codes('liver', flipped(right), { ...body, geometry: turned })).toEqual(['RAD-OUTLINE-SIDE']);
});

test('images of other units: only mere background is suspect', () => {
  const mr: Volume = { geometry, data: Uint16Array.from(body.data, (value) => (value < -500 ? 0 : value)) };
  expect(codes('liver', box(13, 16, 3, 6), mr)).toEqual([]);
  expect(codes('GTV', box(0, 2, 0, 9), mr)).toEqual(['RAD-OUTLINE-OUTSIDE']);
  const uniform: Volume = { geometry, data: new Uint8Array(600).fill(7) };
  expect(codes('GTV', box(4, 7, 3, 6), uniform)).toEqual([]);
});
