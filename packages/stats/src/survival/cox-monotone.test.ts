import { expect, test } from 'vitest';
import { fromRows } from '../linalg/matrix.js';
import { coxRegression } from './cox.js';

// Nobody with the level has the event. R 4.2.2, survival 3.5-3: coxph warns that a coefficient may be infinite and stops.
const time = [5, 9, 14, 20, 31, 40, 52, 60, 11, 23, 8, 44];
const event = [1, 1, 0, 1, 1, 0, 1, 0, 0, 0, 1, 1];
const level = [0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 0];
const age = [50, 61, 55, 70, 66, 48, 59, 63, 52, 57, 71, 45];
const x = fromRows(level.map((value, i) => [value, age[i]!]));

test('a level without events is refused, or the fit stops where coxph stops and names the column', () => {
  expect(() => coxRegression(x, time, event)).toThrowError(expect.objectContaining({ code: 'RAD-STATS-MONOTONE' }));
  const fit = coxRegression(x, time, event, { monotone: 'stop' });
  expect(fit.infinite).toEqual([0]);
  expect(fit.coefficients[1]).toBeCloseTo(0.0145674541, 6);
  expect(fit.logLikelihood).toBeCloseTo(-11.1549221289, 6);
  expect(fit.coefficients[0]).toBeLessThan(-15);
});

test('where there is a maximum the fit is the same', () => {
  const finite = fromRows(age.map((value) => [value]));
  const stopped = coxRegression(finite, time, event, { monotone: 'stop' });
  expect([...stopped.coefficients]).toEqual([...coxRegression(finite, time, event).coefficients]);
  expect(stopped.infinite).toEqual([]);
});
