import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromRows } from '../linalg/matrix.js';
import { concordance } from './concordance.js';
import { coxRegression } from './cox.js';
import { cumulativeIncidence } from './cumulative-incidence.js';
import { fineGray } from './fine-gray.js';
import { grayTest } from './gray-test.js';
import { kaplanMeier, survivalAt } from './kaplan-meier.js';
import { logRank } from './log-rank.js';
import { logRankScores } from './maximally-selected-rank.js';
import { nearTied } from './near-ties.js';
import { integratedBrier, survivalBrier } from './survival-brier.js';
import { timeDependentAuc } from './time-dependent-roc.js';

test('0.1 + 0.2 and 0.3 are one time; times apart by more than rounding stay; a horizon draws what is tied with it', () => {
  expect([...nearTied([0.1 + 0.2, 0.3, 1])]).toEqual([0.3, 0.3, 1]);
  expect([...nearTied([1, 1 + 1e-6, 1 + 2e-8])]).toEqual([1, 1 + 1e-6, 1 + 2e-8]);
  expect([...nearTied([0.1 + 0.2, 5], [0.3])]).toEqual([0.3, 5]);
  expect([...nearTied([5], [0.3])]).toEqual([5]);
});

test('with large times the tolerance is a share of their mean, as in aeqSurv', () => {
  expect([...nearTied([1000, 1000 + 1e-6, 3000])]).toEqual([1000, 1000, 3000]);
});

// Times in tenths, summed up from parts, as spreadsheets do: the same number to 15 digits, another in the last.
const parts = (tenths: number) => {
  let sum = 0;
  for (let k = 0; k < tenths; k++) sum += 0.1;
  return sum;
};
const patients = fc.array(
  fc.record({
    tenths: fc.integer({ min: 1, max: 9 }),
    event: fc.integer({ min: 0, max: 2 }),
    score: fc.integer({ min: 0, max: 5 }),
  }),
  { minLength: 14, maxLength: 30 },
);

test('every figure of times summed up from tenths is that of the times written as tenths', () => {
  fc.assert(
    fc.property(patients, (rows) => {
      const exact = rows.map(({ tenths }) => tenths / 10);
      const rough = rows.map(({ tenths }, i) => (i % 2 === 0 ? parts(tenths) : tenths / 10));
      const kind = rows.map(({ event }) => event);
      const event = kind.map((value) => Number(value === 1));
      const score = rows.map((row) => row.score);
      const group = rows.map((_, i) => i % 2);
      const x = fromRows(score.map((value) => [value]));
      const risk = score.map((value) => value / 10);
      const figures: Record<string, (time: number[]) => unknown> = {
        kaplanMeier: (time) => Array.from(kaplanMeier(time, event).survival),
        survivalAt: (time) => survivalAt(kaplanMeier(time, event), [0.3])[0]!.survival,
        logRank: (time) => logRank(time, event, group).chi2,
        logRankScores: (time) => Array.from(logRankScores(time, event)),
        concordance: (time) => concordance(score, time, event).value,
        uno: (time) => concordance(score, time, event, { weighting: 'uno', horizon: 0.8 }).value,
        cox: (time) => coxRegression(x, time, event).nullLogLikelihood,
        incidence: (time) => Array.from(cumulativeIncidence(time, kind).causes[0]?.incidence ?? []),
        gray: (time) => grayTest(time, kind, group).chi2,
        fineGray: (time) => fineGray(x, time, kind).model.nullLogLikelihood,
        brier: (time) => survivalBrier(risk, time, event, 0.3).value,
        integrated: (time) => integratedBrier(fromRows(risk.map((r) => [r, r])), [0.3, 0.6], time, event).value,
        auc: (time) => timeDependentAuc(score, time, event, 0.3).value,
      };
      for (const [name, figure] of Object.entries(figures)) {
        const outcome = (time: number[]): unknown => {
          try {
            return figure(time);
          } catch (error) {
            return (error as { code: string }).code;
          }
        };
        expect(outcome(rough), name).toEqual(outcome(exact));
      }
    }),
    { numRuns: 40 },
  );
});
