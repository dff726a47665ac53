import { coreError } from '@radscore/core';
import { expect, test } from 'vitest';
import { imageError } from '../errors.js';
import { mutants, survive } from './mutate.js';

const file = new TextEncoder().encode('sizes: 12 34 56\nencoding: raw\n\n0123456789abcdef');

test('the same seed gives the same mutants, another seed others', () => {
  const made = (seed: number) => [...mutants(file, { seed, count: 50 })];
  expect(made(1)).toEqual(made(1));
  expect(made(1)).not.toEqual(made(2));
});

test('the file is cut at every boundary first, then damaged count times, and itself left alone', () => {
  const before = file.slice();
  const all = [...mutants(file, { seed: 3, count: 200, boundaries: [0, 7, 16] })];
  expect(all).toHaveLength(203);
  expect(all.slice(0, 3).map(({ bytes }) => bytes.length)).toEqual([0, 7, 16]);
  expect(file).toEqual(before);
  const changed = all.filter(({ bytes }) => bytes.length !== file.length || bytes.some((b, i) => b !== file[i]));
  expect(changed.length).toBeGreaterThan(190);
});

test('an empty file can be damaged too', () => {
  expect([...mutants(new Uint8Array(0), { seed: 1, count: 100 })]).toHaveLength(100);
});

test('a coded error is a pass, an uncoded one or RAD-INTERNAL is a failure', () => {
  const mutant = { what: 'none', bytes: file };
  expect(survive(mutant, () => 7)).toEqual({ value: 7 });
  expect(
    survive(mutant, () => {
      throw imageError('RAD-MASK-EMPTY', { label: 1 });
    }),
  ).toEqual({ code: 'RAD-MASK-EMPTY' });
  const fails = (error: Error) => () =>
    survive(mutant, () => {
      throw error;
    });
  expect(fails(new RangeError('Invalid typed array length'))).toThrow('uncoded');
  expect(fails(coreError('RAD-INTERNAL', { detail: 'x' }))).toThrow('uncoded');
});
