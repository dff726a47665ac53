import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Contour, type ContourRule, paintContours } from './contour-mask.js';

const image = {
  size: [6, 5, 4],
  spacing: [1, 1, 1],
  origin: [0, 0, 0],
  direction: [1, 0, 0, 0, 1, 0, 0, 0, 1],
} as const;

const contour = (points: readonly number[], slice = 0, exclusive = false): Contour => ({
  points: Float64Array.from(points),
  slice,
  exclusive,
});
const square = (x0: number, y0: number, x1: number, y1: number) => [x0, y0, x1, y0, x1, y1, x0, y1];

/** The first slice as rows of digits. */
function painted(contours: readonly Contour[], rule?: ContourRule): string[] {
  const { data } = paintContours('GTV', contours, image, rule);
  return Array.from({ length: 5 }, (_, row) => [...data.slice(6 * row, 6 * row + 6)].join(''));
}

const notesOf = (contours: readonly Contour[]) =>
  paintContours('GTV', contours, image).notes.map(({ code, values }) => [code, values.count, values.share]);

test('voxels whose centres lie inside; the sense of turning does not matter', () => {
  const expected = ['000000', '011100', '011100', '000000', '000000'];
  expect(painted([contour(square(0.6, 0.6, 3.4, 2.4))])).toEqual(expected);
  expect(painted([contour([0.6, 0.6, 0.6, 2.4, 3.4, 2.4, 3.4, 0.6])])).toEqual(expected);
});

test('a contour inside another makes a hole, and one inside the hole an island', () => {
  const rings = [square(-0.5, -0.5, 5.5, 4.5), square(0.5, 0.5, 4.5, 3.5), square(1.5, 1.5, 2.5, 2.5)];
  const expected = ['111111', '100001', '101001', '100001', '111111'];
  for (const rule of ['even-odd', 'union'] as const) {
    expect(
      painted(
        rings.map((points) => contour(points)),
        rule,
      ),
    ).toEqual(expected);
    expect(
      painted(
        rings.toReversed().map((points) => contour(points)),
        rule,
      ),
    ).toEqual(expected);
  }
});

test('a keyhole contour leaves its hole open', () => {
  const outer = [-0.5, -0.5, 5.5, -0.5, 5.5, 4.5, -0.5, 4.5, -0.5, -0.5];
  const keyhole = [...outer, 1.5, 1.5, 1.5, 2.5, 3.5, 2.5, 3.5, 1.5, 1.5, 1.5];
  expect(painted([contour(keyhole)])).toEqual(['111111', '111111', '110011', '111111', '111111']);
});

describe('a contour that is written twice counts once', () => {
  const points = [0.6, 0.6, 3.4, 0.7, 4.2, 3.4, 1.1, 3.6];
  const pairs = [0, 2, 4, 6].map((at) => points.slice(at, at + 2));

  test('in reverse, from another start, with its first point repeated, or all of it', () => {
    const once = painted([contour(points)]);
    const ways = fc.record({
      start: fc.nat(3),
      reverse: fc.boolean(),
      closed: fc.boolean(),
      copies: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(ways, ({ start, reverse, closed, copies }) => {
        const turned = [...pairs.slice(start), ...pairs.slice(0, start)];
        const order = reverse ? turned.toReversed() : turned;
        const again = contour((closed ? [...order, order[0]] : order).flat());
        const all = [contour(points), ...Array.from({ length: copies }, () => again)];
        expect(painted(all)).toEqual(once);
        expect(notesOf(all)).toEqual([['RAD-CONTOUR-DOUBLE', copies, undefined]]);
      }),
    );
  });

  test('but on another slice it is another contour', () => {
    expect(notesOf([contour(points, 0), contour(points, 1)])).toEqual([]);
  });
});

test('contours that overlap: their common part is left out, which is said, or joined by the rule of union', () => {
  const two = [contour(square(0.5, 0.5, 3.5, 3.5)), contour(square(2.5, 0.5, 5.5, 3.5))];
  expect(painted(two)[1]).toBe('011011');
  expect(notesOf(two)).toEqual([['RAD-CONTOUR-OVERLAP', 1, undefined]]);
  expect(painted(two, 'union')[1]).toBe('011111');
});

test('empty slices between contours are counted', () => {
  const points = square(0.5, 0.5, 3.5, 3.5);
  expect(notesOf([contour(points, 0), contour(points, 3)])).toEqual([['RAD-CONTOUR-GAPS', 2, undefined]]);
});

test('what reaches out of the image, sideways or beyond its slices, is cut off with its share of the area', () => {
  const inside = square(-0.5, -0.5, 3.5, 3.5);
  expect(notesOf([contour(square(-4.5, -0.5, 3.5, 3.5))])).toEqual([['RAD-CONTOUR-CUT', 1, 50]]);
  expect(notesOf([contour(inside, 3), contour(inside, 4), contour(inside, 5)])).toEqual([['RAD-CONTOUR-CUT', 2, 66.7]]);
  expect(painted([contour(square(-10, -10, 20, 20))])).toEqual(new Array(5).fill('111111'));
});

test('a region that lies outside altogether is refused, with the axis', () => {
  const refused = (axis: string) =>
    expect.objectContaining({ code: 'RAD-MASK-OUTSIDE', values: expect.objectContaining({ axis }) });
  expect(() => painted([contour(square(8, 0, 9, 2))])).toThrow(refused('x'));
  expect(() => painted([contour(square(0, -9, 2, -3))])).toThrow(refused('y'));
  expect(() => painted([contour(square(0, 0, 2, 2), 7)])).toThrow(refused('z'));
});
