import { expect, test } from 'vitest';
import { clinicalRecord } from './clinical-input.js';
import { unusedWarnings } from './warnings.js';

const ca199 = {
  name: 'ca199',
  label: 'CA19-9',
  type: 'flag',
  unit: 'U/mL',
  cut: { above: 200 },
  columns: ['ca199'],
} as const;
const sex = {
  name: 'sex',
  label: 'Sex',
  type: 'categorical',
  levels: ['male', 'female'],
  codes: { 1: 'male', 2: 'female' },
  columns: ['sex=female'],
} as const;
const flag = { name: 'hepatitis', label: 'Hepatitis', type: 'flag', columns: ['hepatitis'] } as const;
const age = { name: 'age', label: 'Age', type: 'numeric', unit: 'years', columns: ['age'] } as const;
const mutable = (...inputs: readonly object[]) => inputs as Parameters<typeof clinicalRecord>[0];
const read = (input: object, text: string) =>
  [...clinicalRecord(mutable(input), { [(input as { name: string }).name]: text }).values()][0];

test('a number that the study cut is cut alike; yes and no say the same', () => {
  expect(['5.1', '200', '200.5', 'yes', 'no'].map((text) => read(ca199, text))).toEqual([0, 0, 1, 1, 0]);
  const from = { ...ca199, cut: { from: 37 } };
  expect(['36.9', '37'].map((text) => read(from, text))).toEqual([0, 1]);
});

test('a category is given by its code or by what the code means', () => {
  expect(['1', '2', '2.0', 'male', 'female'].map((text) => read(sex, text))).toEqual([0, 1, 1, 0, 1]);
});

test('flags and numbers are read as in a cohort', () => {
  expect(['1', '0', 'yes', 'No', 'true'].map((text) => read(flag, text))).toEqual([1, 0, 1, 0, 1]);
  expect(read(age, ' 61 ')).toBe(61);
});

test('what is missing in a cohort is missing here', () => {
  for (const text of ['', 'NA', 'unknown', '-999'])
    expect([ca199, sex, flag, age].map((input) => read(input, text))).toEqual([null, null, null, null]);
});

test('a value that is not given or does not fit is refused with how to give it', () => {
  expect(() => clinicalRecord(mutable(ca199), {})).toThrow(
    expect.objectContaining({
      code: 'RAD-MODEL-INPUT',
      remedy: expect.stringContaining('ca199=... (a number in U/mL; above 200 it counts as yes'),
    }),
  );
  expect(() => read(sex, 'other')).toThrow(/"other" is none of its levels/);
  expect(() => read(flag, '3')).toThrow(/neither yes nor no/);
  expect(() => read(age, 'old')).toThrow(/is no number/);
});

test('a category may be spelled otherwise, and a missing one may be a level of its own', () => {
  const stage = (levels: string[]) => ({
    name: 'stage',
    label: 'Stage',
    type: 'categorical' as const,
    levels,
    columns: levels.slice(1).map((level) => `stage=${level}`),
  });
  const columns = (levels: string[], text: string) => [...clinicalRecord([stage(levels)], { stage: text }).values()];
  expect(columns(['M', 'Non M'], 'non  m')).toEqual([1]);
  expect(columns(['I', 'II', 'missing'], '')).toEqual([0, 1]);
  expect(columns(['I', 'II', 'missing'], 'NA')).toEqual([0, 1]);
  expect(columns(['I', 'II'], '')).toEqual([null]);
});

test('an ordered level is its number of steps from the first, by its name or by its code', () => {
  const pT = { name: 'pT', label: 'pT', type: 'ordinal', levels: ['T1', 'T2', 'T3', 'T4'], columns: ['pT'] } as const;
  expect(['T1', 't3', 'T4'].map((text) => read(pT, text))).toEqual([0, 2, 3]);
  expect(read({ ...pT, codes: { 3: 'T3' } }, '3')).toBe(2);
  expect(() => read(pT, 'T5')).toThrow(/"T5" is none of its levels/);
  expect(() => clinicalRecord(mutable(pT), {})).toThrow(
    expect.objectContaining({ remedy: expect.stringContaining('T1 or T2 or T3 or T4') }),
  );
});

test('a decimal comma is read as in a cohort; a number that can be read two ways is refused', () => {
  expect(['3,5', '1.200,5', '1 200', '12,5'].map((text) => read(age, text))).toEqual([3.5, 1200.5, 1200, 12.5]);
  expect(() => read(age, '1,200')).toThrow(/is 1200 or 1\.2; write it without/);
});

test('names differ in capitals and spaces without harm; everything that is missing is reported together', () => {
  expect(clinicalRecord(mutable(age), { AGE: '61' }).get('age')).toBe(61);
  expect(() => clinicalRecord(mutable(age, flag), {})).toThrow(
    expect.objectContaining({
      message: expect.stringContaining('the clinical values age, hepatitis'),
      remedy: expect.stringMatching(/age=\.\.\. \(a number in years; empty if unknown\) hepatitis=/),
    }),
  );
});

test('a value for an unknown input is named, with the input it may have meant', () => {
  const inputs = mutable(age, ca199);
  expect(unusedWarnings(inputs, { age: '1', ca199: '2', Age: '3', nonsense: 'x' })).toEqual([
    { code: 'INPUT-UNUSED', values: { name: 'Age', nearest: 'age' } },
    { code: 'INPUT-UNUSED', values: { name: 'nonsense' } },
  ]);
});
