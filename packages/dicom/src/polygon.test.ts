import { expect, test } from 'vitest';
import { xorPolygon } from './polygon.js';

/** The pixels of a slice of 6 columns and 5 rows inside some polygons, as rows of digits. */
function painted(...polygons: number[][]): string[] {
  const data = new Uint8Array(30);
  for (const points of polygons) xorPolygon(points, data, 0, 6, 5);
  return Array.from({ length: 5 }, (_, row) => [...data.slice(6 * row, 6 * row + 6)].join(''));
}

const square = (x0: number, y0: number, x1: number, y1: number) => [x0, y0, x1, y0, x1, y1, x0, y1];

test('pixels whose centres lie inside', () => {
  expect(painted(square(0.6, 0.6, 3.4, 2.4))).toEqual(['000000', '011100', '011100', '000000', '000000']);
});

test('the sense of turning does not matter', () => {
  expect(painted([0.6, 0.6, 0.6, 2.4, 3.4, 2.4, 3.4, 0.6])).toEqual(painted(square(0.6, 0.6, 3.4, 2.4)));
});

test('a contour inside another makes a hole, and one inside the hole an island', () => {
  const rings = [square(-0.5, -0.5, 5.5, 4.5), square(0.5, 0.5, 4.5, 3.5), square(1.5, 1.5, 2.5, 2.5)];
  expect(painted(...rings)).toEqual(['111111', '100001', '101001', '100001', '111111']);
});

test('a keyhole contour leaves its hole open', () => {
  const keyhole = [
    -0.5, -0.5, 5.5, -0.5, 5.5, 4.5, -0.5, 4.5, -0.5, -0.5, 1.5, 1.5, 1.5, 2.5, 3.5, 2.5, 3.5, 1.5, 1.5, 1.5,
  ];
  expect(painted(keyhole)).toEqual(['111111', '111111', '110011', '111111', '111111']);
});

test('a centre on an edge belongs to the polygon on its right and below, so neighbours share no pixel', () => {
  expect(painted(square(1, 1, 3, 3))).toEqual(['000000', '011000', '011000', '000000', '000000']);
  expect(painted(square(1, 1, 3, 3), square(3, 1, 5, 3))).toEqual(['000000', '011110', '011110', '000000', '000000']);
});

test('what lies outside the image is cut', () => {
  expect(painted(square(-10, -10, 20, 20))).toEqual(new Array(5).fill('111111'));
  expect(painted(square(10, 10, 20, 20))).toEqual(new Array(5).fill('000000'));
});

test('points and lines contain no pixel', () => {
  expect(painted([1, 1])).toEqual(new Array(5).fill('000000'));
  expect(painted([1, 1, 4, 3])).toEqual(new Array(5).fill('000000'));
});
