import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { repeatabilityFile } from './stability-files.js';
import { testRetest } from './test-retest.js';

const rng = createRng('test-retest');
const subjects = Array.from({ length: 20 }, () => 100 + 10 * rng.normal());
const ids = [...subjects.map((_, i) => `P${i}`), ...subjects.map((_, i) => `P${i}-again`)];
const pairs = subjects.map((_, i): [string, string] => [`P${i}`, `P${i}-again`]);
const again = (sd: number) => [...subjects, ...subjects].map((value) => value + sd * rng.normal());
const table = {
  ids,
  names: ['steady', 'noisy', 'constant'],
  values: Float64Array.from([...again(0.5), ...again(20), ...ids.map(() => 3)]),
  missing: [],
};

test('a feature that repeats is stable, with its concordance and the change that is more than chance', () => {
  const [steady, noisy, constant] = testRetest(table, pairs);
  expect(steady).toMatchObject({ pairs: 20, stable: true });
  expect(steady!.concordance.value).toBeGreaterThan(0.98);
  expect(Math.abs(steady!.change!.change / (1.96 * Math.SQRT2 * 0.5) - 1)).toBeLessThan(0.4);
  expect(noisy!.stable).toBe(false);
  expect(constant).toMatchObject({ stable: null, agreement: { value: null }, change: { change: 0 } });
});

test('two pairs give no coefficient, and say how many are needed', () => {
  const [steady] = testRetest(table, pairs.slice(0, 2));
  expect(steady).toMatchObject({ pairs: 2, stable: null, agreement: { value: null } });
  expect(repeatabilityFile(testRetest(table, pairs))[0]).toBe('test-retest.csv');
});
