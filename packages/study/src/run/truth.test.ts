import { describe, expect, test } from 'vitest';
import type { Estimate } from '../study/types.js';
import { openCase, runCase } from '../testing/run-case.js';

const known = (found: Estimate | undefined) => found as Extract<Estimate, { value: number }>;

describe('46: a named primary that fails', () => {
  // Age and its double: a discriminant analysis that is not regularised has no inverse of their covariance.
  const doubled = (text: string) =>
    text
      .trim()
      .split(/\r?\n/)
      .map((line, i) => `${line},${i === 0 ? 'twice' : 2 * Number(line.split(',')[4])}`)
      .join('\n');
  const named = (variables: string) => (text: string) =>
    text.replace('model: logistic }', 'model: qda }').replace('[age, sex]', variables);
  const run = runCase(openCase('46', { cohort: doubled, protocol: named('[age, sex, twice]') }));
  const check12 = (checks: typeof run.checks) => checks.find(({ number }) => number === 12)!;

  test('is named with its reason, and its substitute as chosen afterwards', () => {
    const { primaryFailed, candidate } = run.key;
    expect(primaryFailed).toMatchObject({ code: 'PRIMARY-FAILED', named: 'tumour/combined/qda' });
    expect(primaryFailed!.substitute).toBe(candidate);
    expect(check12(run.checks)).toMatchObject({ code: 'PRIMARY-FAILED', verdict: 'fail' });
  });

  test('one that can be fitted is the key candidate, and nothing is said of failure', () => {
    const enough = runCase(openCase('46', { cohort: doubled, protocol: named('[age, sex]') }));
    expect(enough.key).toMatchObject({ candidate: 'tumour/combined/qda' });
    expect(enough.key.primaryFailed).toBeUndefined();
    expect(check12(enough.checks)).toMatchObject({ code: 'PRIMARY-NAMED', verdict: 'pass' });
  });
});

describe('10: a level of confidence of 80 %', () => {
  const at = (level: string) =>
    runCase(openCase('10', { protocol: (text) => text.replace('confidence: 0.8', `confidence: ${level}`) }));
  const [eighty, ninetyFive] = [at('0.8'), at('0.95')];
  const widthOf = (found: Estimate | undefined) => {
    const { ci } = known(found);
    return ci![1] - ci![0];
  };

  test('is that of every interval: performance, differences, resampling, regressions', () => {
    const figures = (run: typeof eighty) => {
      const [key] = run.candidates.filter(({ id }) => id === run.key.candidate);
      const { measures } = key!.honest.performance.find(({ set }) => set === 'test')!;
      return [
        measures.cIndex,
        measures.calibrationSlope,
        measures['auc@12'],
        run.comparisons[0]!.difference,
        run.regressions[0]!.rows[0]!.univariate,
      ];
    };
    const wider = figures(ninetyFive);
    for (const [i, narrow] of figures(eighty).entries())
      expect(known(narrow).ci![1]).toBeLessThan(known(wider[i]).ci![1]);
    const { cIndex, calibrationSlope } = eighty.candidates[1]!.honest.performance.find(
      ({ set }) => set === 'test',
    )!.measures;
    expect(known(cIndex).ci!.map((end) => end.toFixed(3))).toEqual(['0.676', '0.814']);
    expect(known(calibrationSlope).ci!.map((end) => end.toFixed(3))).toEqual(['0.669', '1.415']);
    const nested = (run: typeof eighty) => run.candidates[1]!.nested!.measures.cIndex;
    expect(widthOf(nested(eighty))).toBeLessThan(widthOf(nested(ninetyFive)));
  });
});

describe('23: folds that keep nothing', () => {
  test('have AUC 0.5 without an interval; nothing is pooled; the check of calibration fails', () => {
    const { candidates, checks, key } = runCase(openCase('23'));
    const own = candidates
      .find(({ id }) => id === key.candidate)!
      .honest.performance.find(({ set }) => set === 'out-of-fold')!;
    expect(own).toMatchObject({ set: 'out-of-fold', code: 'CONSTANT-PREDICTION' });
    expect(own.measures.auc).toMatchObject({ value: 0.5 });
    expect(own.measures.auc).not.toHaveProperty('ci');
    expect(own.nullFolds).toEqual({ code: 'NOTHING-SELECTED', count: 10, of: 10 });
    for (const name of ['calibrationSlope', 'hosmerLemeshowP'] as const) expect(own.measures[name]!.value).toBeNull();
    expect(checks.find(({ number }) => number === 11)).toMatchObject({ code: 'CONSTANT-PREDICTION', verdict: 'fail' });
  });
});

test('25: a survival forest has no calibration slope, because its risk is a count', () => {
  const { checks, candidates } = runCase(openCase('25'));
  const { calibrationSlope } = candidates[0]!.honest.performance[1]!.measures;
  expect(calibrationSlope!.value).toBeNull();
  const found = checks.find(({ number }) => number === 11)!;
  expect(found).toMatchObject({ code: 'NO-SLOPE', values: { reason: expect.stringContaining('not applicable') } });
});

test('26: no interval has a width of nothing', () => {
  for (const { honest } of runCase(openCase('26')).candidates)
    for (const { measures } of honest.performance)
      for (const found of Object.values(measures) as Estimate[])
        if (found.value !== null && found.ci !== undefined) expect(found.ci[1]).toBeGreaterThan(found.ci[0]);
});

test('both orders on the same rows share their fits, and no step leaks from nobody', () => {
  const published = (text: string) =>
    text.replace(
      '{ name: lasso, parameters: { penalty: 1se } }',
      '{ name: lasso, parameters: { penalty: min }, fittedOn: all }',
    );
  const { candidates } = runCase(openCase('23', { protocol: published }));
  const of = (order: 'honest' | 'published') =>
    candidates[0]![order].predictions.filter(({ set }) => set === 'train').map(({ value }) => value);
  expect(of('published')).toEqual(of('honest'));
  const { leaks } = candidates[0]!.published;
  expect(leaks.map(({ step }) => step)).toEqual(['radiomics/lasso']);
  for (const { rowsSeen } of leaks) expect(rowsSeen).toBeGreaterThan(0);
});
