import { expect, test } from 'vitest';
import { axesOf, ballOf, matrixOf, sidesOf } from './camera.js';

const front = { azimuth: 0, elevation: 0, zoom: 1 };
const letters = (camera: typeof front) => {
  const sides = sidesOf(camera);
  const most = (of: (side: (typeof sides)[number]) => number) => sides.toSorted((a, b) => of(b) - of(a))[0].letter;
  return most(({ x }) => x) + most(({ y }) => y) + most((side) => side.front);
};

test('from the front the left side is on the right and the head up; azimuth goes to the left side, elevation above the head', () => {
  expect(letters(front)).toBe('LSA');
  expect(letters({ ...front, azimuth: 90 })).toBe('PSL');
  expect(letters({ ...front, azimuth: 180 })).toBe('RSP');
  expect(letters({ ...front, elevation: 90 })).toBe('LPS');
});

test('the three directions are a right-handed system, so that what is outside stays outside', () => {
  const { right: r, up: u, front: f } = axesOf({ azimuth: 33, elevation: -21 });
  const cross = [r[1] * u[2] - r[2] * u[1], r[2] * u[0] - r[0] * u[2], r[0] * u[1] - r[1] * u[0]];
  cross.forEach((each, a) => {
    expect(each).toBeCloseTo(f[a], 12);
  });
});

test('the middle of what is shown is in the middle, its ball fits the narrower side, and what is in front is nearer', () => {
  const ball = ballOf([{ points: Float32Array.of(10, 20, 30, 30, 20, 30) }, { points: Float32Array.of(20, 10, 40) }])!;
  expect(ball.centre).toEqual([20, 15, 35]);
  expect(ball.radius).toBeCloseTo(Math.hypot(10, 5, 5), 12);
  expect(ballOf([])).toBeUndefined();
  const place = (matrix: Float32Array, [x, y, z]: readonly number[]) =>
    [0, 1, 2].map((k) => matrix[k] * x + matrix[4 + k] * y + matrix[8 + k] * z + matrix[12 + k]);
  const wide = matrixOf(front, ball, 2, 4);
  const [x, y, z] = [ball.centre[0], ball.centre[1], ball.centre[2]];
  for (const each of place(wide, ball.centre)) expect(each).toBeCloseTo(0, 6);
  expect(place(wide, [x + ball.radius, y, z])[0]).toBeCloseTo(0.5, 5);
  expect(place(wide, [x, y, z + ball.radius])[1]).toBeCloseTo(1, 5);
  expect(place(matrixOf(front, ball, 0.5, 4), [x, y, z + ball.radius])[1]).toBeCloseTo(0.5, 5);
  expect(place(wide, [x, y - ball.radius, z])[2]).toBeCloseTo(-0.25, 5);
});
