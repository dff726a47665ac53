import { expect, test } from 'vitest';
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
        expectRelative(1 - accuracy.value, r.brier.Brier[k]! / set.brier_null.Brier[k]!);
      });
      const grid = [...new Set([...time.filter((t) => t <= set.ibs_upto), set.ibs_upto])].sort((a, b) => a - b);
      const integral = integratedBrier(coxRisk(score, time, event, grid), grid, time, event);
      console.log(name, marker, integral.value, set.ibs_pec[marker]);
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

function coxRisk(score: Float64Array, time: Float64Array, event: Float64Array, times: readonly number[]): Matrix {
  const x = zeros(score.length, 1);
  x.data.set(score);
  const { survival } = predictCoxSurvival(coxRegression(x, time, event), x, times);
  return { ...survival, data: survival.data.map((s) => 1 - s) };
}
