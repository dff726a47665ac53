import type { FeatureTable } from '@radscore/cases';
import { createRng } from '@radscore/core';
import { icc } from '@radscore/stats';
import { expect, test } from 'vitest';
import { featureAgreement } from './feature-agreement.js';

const ids = ['a', 'b', 'c', 'd', 'e'];
const table = (columns: Record<string, number[]>, rows = ids): FeatureTable => ({
  ids: rows,
  names: Object.keys(columns),
  values: Float64Array.from(Object.values(columns).flat()),
  missing: [],
});
const rule = { form: 'ICC(2,1)', threshold: 0.75 } as const;

test("each feature's ICC is that of its two columns; those above the threshold are kept", () => {
  const [x, y] = [
    [1, 2, 3, 4, 5],
    [1.1, 2.1, 2.9, 4.2, 4.8],
  ];
  const { features, patients, form } = featureAgreement(
    table({ stable: x, noise: x }),
    table({ stable: y, noise: [5, 1, 4, 2, 3] }),
    rule,
  );
  const expected = icc({ rows: 5, cols: 2, data: Float64Array.from([...x, ...y]) })['ICC(2,1)'];
  expect(patients).toEqual(ids);
  expect(form).toBe('ICC(2,1)');
  expect(features[0]).toEqual({
    name: 'stable',
    icc: { value: expected.value, ci: expected.ci, method: 'ICC(2,1)' },
    kept: true,
  });
  expect(features[1]!.kept).toBe(false);
});

test('a reader who always draws larger is penalised by absolute agreement, not by consistency', () => {
  const [first, second] = [table({ size: [1, 2, 3, 4, 5] }), table({ size: [3, 4, 5, 6, 7] })];
  expect(featureAgreement(first, second, rule).features[0]!.kept).toBe(false);
  expect(featureAgreement(first, second, { ...rule, form: 'ICC(3,1)' }).features[0]!.icc.value).toBeCloseTo(1, 12);
});

test('patients are matched by id, in any order, and only those asked for count', () => {
  const rng = createRng(1);
  const x = ids.map(() => rng.normal());
  const first = table({ f: x });
  const second = table({ f: [...x.slice(0, 4)].reverse() }, ['d', 'c', 'b', 'a']);
  expect(featureAgreement(first, second, rule)).toMatchObject({
    patients: ['a', 'b', 'c', 'd'],
    features: [{ icc: { value: 1 } }],
  });
  expect(featureAgreement(first, second, rule, ['c', 'a', 'd']).patients).toEqual(['c', 'a', 'd']);
});

test('a missing value leaves the patient out for that feature', () => {
  const first = table({ f: [1, 2, 3, 4, Number.NaN] });
  expect(featureAgreement(first, table({ f: [1, 2, 3, 4, 9] }), rule).features[0]).toMatchObject({
    icc: { value: 1 },
    kept: true,
  });
});

test('a feature that is constant, absent or mostly missing is not kept, with the reason', () => {
  const first = table({ flat: [2, 2, 2, 2, 2], absent: [1, 2, 3, 4, 5], rare: [1, 2, NaN, NaN, NaN] });
  const second = table({ flat: [2, 2, 2, 2, 2], rare: [1, 2, 3, 4, 5] });
  for (const { icc: found, kept } of featureAgreement(first, second, rule).features) {
    expect(kept).toBe(false);
    expect(found).toEqual({ value: null, reason: expect.stringMatching(/.{10,}/) });
  }
});

test('fewer than three patients with both outlines are an error', () => {
  expect(() => featureAgreement(table({ f: [1, 2, 3, 4, 5] }), table({ f: [1, 2] }, ['a', 'b']), rule)).toThrowError(
    expect.objectContaining({ code: 'RAD-READERS-FEW' }),
  );
});
