import {
  type CoxFit,
  coxRegression,
  hazardRatios,
  type LogisticFit,
  logisticRegression,
  waldIntervals,
} from '@radscore/stats';
import type { Estimate, RegressionTable } from '../study/types.js';
import { estimate } from './estimate.js';
import { eventsOf, type NumberColumns, type StudyData, takeOutcome } from './study-data.js';

/**
 * Univariate and multivariable regression of the outcome on named columns, over these patients: odds ratios of a logistic or
 * hazard ratios of a Cox model, with Wald intervals. Patients with a missing value are left out of the model that needs it.
 */
export function regressionTable(
  data: StudyData,
  columns: NumberColumns,
  ids: readonly string[],
  set: RegressionTable['set'],
): RegressionTable | undefined {
  if (columns.names.length === 0) return undefined;
  const place = new Map(data.ids.map((id, i) => [id, i]));
  const rows = ids.map((id) => place.get(id)!);
  const kind = data.outcome.kind === 'binary' ? 'logistic' : 'cox';
  const every = columns.names.map((_, j) => j);
  const together = ratios(data, columns, every, rows);
  return {
    kind,
    set,
    rows: every.map((j) => {
      const [name, level] = columns.names[j]!.split('=');
      const alone = ratios(data, columns, [j], rows);
      return {
        variable: name!,
        ...(level === undefined ? {} : { level }),
        univariate: alone(0).ratio,
        univariateP: alone(0).p,
        multivariable: together(j).ratio,
        multivariableP: together(j).p,
      };
    }),
  };
}

type Ratio = { readonly ratio: Estimate; readonly p: Estimate };

function ratios(
  data: StudyData,
  columns: NumberColumns,
  chosen: readonly number[],
  rows: readonly number[],
): (k: number) => Ratio {
  const complete = rows.filter((row) => chosen.every((j) => columns.columns[j]![row] !== null));
  const x = {
    rows: complete.length,
    cols: chosen.length,
    data: Float64Array.from(chosen.flatMap((j) => complete.map((row) => columns.columns[j]![row]!))),
  };
  const outcome = takeOutcome(data.outcome, complete);
  const event = eventsOf(outcome);
  let fit: { kind: 'logistic'; fit: LogisticFit } | { kind: 'cox'; fit: CoxFit } | undefined;
  const fitted = () => {
    fit ??=
      outcome.kind === 'binary'
        ? { kind: 'logistic', fit: logisticRegression(x, event) }
        : { kind: 'cox', fit: coxRegression(x, outcome.time, event) };
    return fit;
  };
  return (k) => ({
    ratio: estimate(() => {
      const found = fitted();
      if (found.kind === 'cox') {
        const { ratio, ci } = hazardRatios(found.fit)[k]!;
        return { value: ratio, ci, method: 'Cox, Wald interval' };
      }
      const [low, high] = waldIntervals(found.fit)[k + 1]!;
      return {
        value: Math.exp(found.fit.coefficients[k + 1]!),
        ci: [Math.exp(low), Math.exp(high)],
        method: 'logistic, Wald interval',
      };
    }),
    p: estimate(() => {
      const found = fitted();
      return { value: found.kind === 'cox' ? found.fit.p[k]! : found.fit.p[k + 1]! };
    }),
  });
}
