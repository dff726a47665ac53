import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { standardDeviation } from '../descriptive/moments.js';
import { quantile } from '../descriptive/quantile.js';
import { column, type Matrix, zeros } from '../linalg/matrix.js';
import { expectRelative, readColumns, readExpected } from '../testing/oracle.js';
import { coxRegression } from './cox.js';
import { predictCoxSurvival } from './cox-baseline.js';
import { integratedBrier, predictionAccuracy, survivalBrier, survivalBrierDifference } from './survival-brier.js';
import { timeDependentAuc, timeDependentAucDifference, timeDependentRoc } from './time-dependent-roc.js';

interface Marker {
  cox_coef: number;
  auc: Record<'times' | 'AUC' | 'se' | 'lower' | 'upper', number[]>;
  auc_direct_formula: number[];
  brier: Record<'times' | 'Brier' | 'se', number[]>;
  predicted_risk_first5: number[][];
}
interface Set {
  input: string;
  times: number[];
  markers: Record<string, Marker>;
  brier_null: Record<'times' | 'Brier', number[]>;
  ibs_pec: Record<string, number>;
  ibs_upto: number;
  auc_difference: Record<
    string,
    {
      times: number;
      model: string;
      reference: string;
      'delta.AUC': number;
      se: number;
      lower: number;
      upper: number;
      p: number;
    }
  >;
}
const { sets } = readExpected<{ sets: Record<string, Set> }>('tdroc');

for (const [name, set] of Object.entries(sets)) {
  const columns = readColumns('tdroc', set.input);
  const [time, event] = [columns.time!, columns.status!];

  for (const [marker, r] of Object.entries(set.markers)) {
    const score = columns[marker]!;
    test(`AUC(t) of ${marker} in ${name}, its error and interval agree with riskRegression`, () => {
      set.times.forEach((t, k) => {
        const result = timeDependentAuc(score, time, event, t);
        expectRelative(result.value, r.auc.AUC[k]!, `AUC(${t})`);
        expectRelative(result.standardError, r.auc.se[k]!, `error of AUC(${t})`);
        expectRelative(result.ci[0], r.auc.lower[k]!);
        expectRelative(result.ci[1], r.auc.upper[k]!);
        // The direct formula counts an event in the risk set of a censoring at the same time.
        expectRelative(result.value, r.auc_direct_formula[k]!, `direct AUC(${t})`, 5e-5);
      });
    });

    test(`Brier(t) and its error of the Cox model of ${marker} in ${name} agree with riskRegression, the integral with pec`, () => {
      const risk = coxRisk(score, time, event, set.times);
      r.predicted_risk_first5.forEach((row, i) => {
        row.forEach((value, k) => void expectRelative(column(risk, k)[i]!, value, `risk ${i}, ${k}`, 2e-8));
      });
      set.times.forEach((t, k) => {
        const result = survivalBrier(column(risk, k), time, event, t);
        expectRelative(result.value, r.brier.Brier[k]!, `Brier(${t})`);
        expectRelative(result.standardError, r.brier.se[k]!, `error of Brier(${t})`);
        const accuracy = predictionAccuracy(column(risk, k), time, event, t);
        expectRelative(accuracy.nullBrier, set.brier_null.Brier[k]!, `null Brier(${t})`);
        expectRelative(1 - accuracy.value!, r.brier.Brier[k]! / set.brier_null.Brier[k]!);
      });
      const grid = [...new Set([...time.filter((t) => t <= set.ibs_upto), set.ibs_upto])].sort((a, b) => a - b);
      const integral = integratedBrier(coxRisk(score, time, event, grid), grid, time, event);
      expectRelative(integral.value, set.ibs_pec[marker]!, 'integral');
    });
  }

  test(`differences of AUC(t) in ${name} agree with riskRegression`, () => {
    for (const r of Object.values(set.auc_difference)) {
      const result = timeDependentAucDifference(columns[r.model]!, columns[r.reference]!, time, event, r.times);
      expectRelative(result.difference, r['delta.AUC']);
      expectRelative(result.standardError, r.se);
      expectRelative(result.p, r.p);
      result.ci.forEach((bound, k) => void expectRelative(bound, [r.lower, r.upper][k]!));
    }
  });
}

const time = [1, 2, 3, 4, 5, 6];
const event = [1, 0, 1, 1, 0, 1];
const score = [6, 1, 5, 2, 2, 1];

test('without censoring AUC(t) is the share of pairs in order, and Brier(t) the mean squared error', () => {
  const complete = [1, 1, 1, 1, 1, 1];
  // Cases 6, 1, 5 against controls 2, 2, 1: 3 + 0.5 + 3 of 9 pairs.
  expectRelative(timeDependentAuc(score, time, complete, 3).value, 6.5 / 9);
  const risk = [0.9, 0.2, 0.7, 0.4, 0.4, 0.1];
  expectRelative(survivalBrier(risk, time, complete, 3).value, (0.01 + 0.64 + 0.09 + 0.16 + 0.16 + 0.01) / 6);
});

test('the error of an integral over one step is that of the Brier score at its beginning, scaled by its share', () => {
  const risk = [0.9, 0.2, 0.7, 0.4, 0.4, 0.1];
  const twice = { rows: 6, cols: 2, data: Float64Array.from([...risk, ...risk]) };
  const [at, integral] = [survivalBrier(risk, time, event, 2), integratedBrier(twice, [2, 5], time, event)];
  expectRelative(integral.value, (at.value * 3) / 5);
  expectRelative(integral.standardError, (at.standardError * 3) / 5);
});

test('the error of the integrated Brier score is the spread of the score over bootstrap samples', () => {
  const [first] = Object.values(sets);
  const columns = readColumns('tdroc', first!.input);
  const [all, status] = [columns.time!, columns.status!];
  const grid = Array.from({ length: 10 }, (_, k) => quantile(Array.from(all), 0.07 * (k + 1)));
  const risk = coxRisk(columns[Object.keys(first!.markers)[0]!]!, all, status, grid);
  const rng = createRng('integrated Brier');
  const drawn = Array.from({ length: 200 }, () => {
    const rows = Array.from(all, () => rng.below(all.length));
    const data = new Float64Array(rows.length * grid.length);
    grid.forEach(
      (_, k) =>
        void data.set(
          rows.map((row) => column(risk, k)[row]!),
          rows.length * k,
        ),
    );
    const own = (values: Float64Array) => rows.map((row) => values[row]!);
    return integratedBrier({ rows: rows.length, cols: grid.length, data }, grid, own(all), own(status)).value;
  });
  const { standardError } = integratedBrier(risk, grid, all, status);
  expect(Math.abs(standardDeviation(drawn) / standardError - 1)).toBeLessThan(0.15);
});

test('the area under the ROC curve at a horizon is AUC(t)', () => {
  const roc = timeDependentRoc(score, time, event, 3);
  let area = 0;
  for (let k = 1; k < roc.thresholds.length; k++) {
    const width = roc.specificity[k - 1]! - roc.specificity[k]!;
    area += (width * (roc.sensitivity[k]! + roc.sensitivity[k - 1]!)) / 2;
  }
  expectRelative(area, timeDependentAuc(score, time, event, 3).value);
  expect([roc.thresholds[0], roc.sensitivity.at(-1), roc.specificity.at(-1)]).toEqual([Number.POSITIVE_INFINITY, 1, 0]);
});

test('a perfect score has AUC(t) 1, a constant one 0.5 without error; equal scores do not differ', () => {
  expect(timeDependentAuc([6, 0, 5, 1, 1, 1], time, event, 3).value).toBe(1);
  expect(timeDependentAuc([1, 1, 1, 1, 1, 1], time, event, 3)).toMatchObject({
    value: 0.5,
    cases: 2,
    controls: 3,
    censored: 1,
  });
  expect(timeDependentAucDifference(score, score, time, event, 3)).toMatchObject({ difference: 0, z: 0, p: 1 });
  const risk = score.map((s) => s / 10);
  expect(survivalBrierDifference(risk, risk, time, event, 3)).toMatchObject({ difference: 0, p: 1 });
});

test('prediction accuracy is missing with the reason where no patient or every patient had the event', () => {
  const reason = 'all patients or none had the event by the horizon';
  expect(predictionAccuracy([0, 0, 0], [2, 3, 4], [1, 1, 1], 1)).toMatchObject({ value: null, reason });
  expect(predictionAccuracy([1, 1, 1], [2, 3, 4], [1, 1, 1], 4)).toMatchObject({ value: null, reason });
});

test('no case, no control, a horizon beyond the follow-up and impossible risks are refused', () => {
  const code = (name: string) => expect.objectContaining({ code: name });
  expect(() => timeDependentAuc(score, time, event, 0.5)).toThrowError(code('RAD-STATS-ONE-CLASS'));
  expect(() => timeDependentAuc(score, time, event, 6)).toThrowError(code('RAD-STATS-ONE-CLASS'));
  expect(() => timeDependentAuc(score, time, event, 7)).toThrowError(code('RAD-STATS-HORIZON'));
  expect(() => timeDependentAuc(score, time, [0, 0, 0, 0, 0, 0], 3)).toThrowError(code('RAD-STATS-ONE-CLASS'));
  expect(() => survivalBrier(score, time, event, 3)).toThrowError(code('RAD-PARAMETER-INVALID'));
  expect(() => integratedBrier(zeros(6, 2), [3, 2], time, event)).toThrowError(code('RAD-PARAMETER-INVALID'));
});

function coxRisk(score: Float64Array, time: Float64Array, event: Float64Array, times: readonly number[]): Matrix {
  const x = zeros(score.length, 1);
  x.data.set(score);
  const { survival } = predictCoxSurvival(coxRegression(x, time, event), x, times);
  return { ...survival, data: survival.data.map((s) => 1 - s) };
}
