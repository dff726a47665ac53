import { expect, test } from 'vitest';
import { radiomicsError } from '../errors.js';
import { featureSettingsSchema } from '../parameters/settings.js';
import { defineFamily } from './family.js';
import { type AnyFamily, families } from './index.js';
import { gridWhere } from './testing/regions.js';

const settings = featureSettingsSchema.parse({});
const grid = gridWhere([2, 2, 2], () => true);
const feature = (name: string, value: () => number) => ({ name, summary: name, unit: '1', value });
const familyOf = (prepare: () => void, ...features: ReturnType<typeof feature>[]) =>
  defineFamily<'mask', void>({ name: 'test', title: 't', source: 's', reads: 'mask', settings: [], features, prepare });

test('only the requested features are computed, in the order of the family', () => {
  const family = familyOf(
    () => {},
    feature('A', () => 1),
    feature('B', () => {
      throw new Error('not wanted');
    }),
    feature('C', () => 3),
  );
  expect(family.compute(grid, settings, new Set(['C', 'A']))).toEqual([
    { name: 'A', value: 1 },
    { name: 'C', value: 3 },
  ]);
});

test('a value that is no number is missing as undefined; an error is missing with that error; the others stay', () => {
  const family = familyOf(
    () => {},
    feature('A', () => Number.NaN),
    feature('B', () => {
      throw radiomicsError('RAD-TEXTURE-NO-NEIGHBOURS', { family: 'test' });
    }),
    feature('C', () => 3),
  );
  expect(family.compute(grid, settings, new Set(['A', 'B', 'C']))).toEqual([
    { name: 'A', value: null, reason: expect.objectContaining({ code: 'RAD-FEATURE-UNDEFINED' }) },
    { name: 'B', value: null, reason: expect.objectContaining({ code: 'RAD-TEXTURE-NO-NEIGHBOURS' }) },
    { name: 'C', value: 3 },
  ]);
});

test('where a family cannot be prepared all its features are missing with the reason', () => {
  const family = familyOf(
    () => {
      throw new Error('boom');
    },
    feature('A', () => 1),
  );
  expect(family.compute(grid, settings, new Set(['A']))).toEqual([
    { name: 'A', value: null, reason: expect.objectContaining({ code: 'RAD-INTERNAL' }) },
  ]);
});

test('nothing is prepared where no feature is requested', () => {
  const family = familyOf(
    () => {
      throw new Error('prepared');
    },
    feature('A', () => 1),
  );
  expect(family.compute(grid, settings, new Set())).toEqual([]);
});

test.each(families.map((family) => [family.name, family] as const))(
  "%s: features have unique names, a summary and a unit; PyRadiomics' are in alphabetical order, IBSI's all have a code",
  (_, { features, onRequest }: AnyFamily) => {
    const names = features.map(({ name }) => name);
    const sorted = names.toSorted((a, b) => (`${a}FeatureValue` < `${b}FeatureValue` ? -1 : 1));
    if (onRequest !== true) expect(names).toEqual(sorted);
    else expect(features.filter(({ ibsi }) => ibsi === undefined)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, summary, unit, ibsi } of features) {
      expect(summary.length, name).toBeGreaterThan(4);
      expect(unit, name).not.toBe('');
      if (ibsi !== undefined) expect(ibsi, name).toMatch(/^[A-Z0-9]{4}$/);
    }
  },
);
