import { describe, expect, test } from 'vitest';
import type { Estimate } from '../study/types.js';
import { openCase, runCase } from '../testing/run-case.js';
import { levelLabel } from './estimate.js';

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
    const { primaryFailed, candidate, sentence } = run.key;
    expect(primaryFailed).toMatchObject({ code: 'PRIMARY-FAILED', named: 'tumour/combined/qda' });
    expect(primaryFailed!.substitute).toBe(candidate);
    expect(sentence).toMatch(
      /^The primary model that the protocol named, tumour\/combined\/qda, could not be fitted \(.+\); .+ was chosen in its place afterwards\. /,
    );
    expect(check12(run.checks)).toMatchObject({ code: 'PRIMARY-FAILED', verdict: 'fail' });
    expect(check12(run.checks).sentence).not.toContain('had named');
  });

  test('one that can be fitted is the key candidate, and nothing is said of failure', () => {
    const enough = runCase(openCase('46', { cohort: doubled, protocol: named('[age, sex]') }));
    expect(enough.key).toMatchObject({ candidate: 'tumour/combined/qda' });
    expect(enough.key.primaryFailed).toBeUndefined();
    expect(enough.key.sentence).not.toContain('could not be fitted');
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

  test('and of every label', () => {
    expect(eighty.key.sentence).toContain('(80% CI');
    expect(JSON.stringify([eighty.key.sentence, eighty.checks, eighty.comparators])).not.toContain('95%');
    expect(ninetyFive.key.sentence).toContain('(95% CI');
    expect([levelLabel(0.8), levelLabel(0.975), levelLabel(0.55)]).toEqual(['80%', '97.5%', '55%']);
  });
});
