import { exp } from '@radscore/elementary';
import {
  type CoxFit,
  coxIndependentColumns,
  coxRegression,
  hazardRatios,
  type IndependentColumns,
  independentColumns,
  type LogisticOrFirth,
  logisticOrFirth,
  statsError,
  takeColumns,
} from '@radscore/stats';
import type { Estimate, RegressionTable } from '../study/types.js';
import { estimate } from './estimate.js';
import { eventsOf, type NumberColumns, type StudyData, takeOutcome } from './study-data.js';

/**
 * Univariate and multivariable regression of the outcome on named columns, over these patients: odds ratios of a logistic or
 * hazard ratios of a Cox model, with Wald intervals (of Firth's regression, where columns separate the outcome, profile ones).
 * Patients with a missing value are left out of the model that needs it; a column that is constant among them or says what those before
 * it say has no figures, with the reason, and the others stay (as in R, which gives NA).
 *
 * @param confidence level of the intervals.
 * @param enters whether a variable enters the multivariable model; all do by default.
 */
export function regressionTable(
  data: StudyData,
  columns: NumberColumns,
  ids: readonly string[],
  set: RegressionTable['set'],
  confidence: number,
  enters: (variable: string) => boolean = () => true,
): RegressionTable | undefined {
  if (columns.names.length === 0) return undefined;
  const place = new Map(data.ids.map((id, i) => [id, i]));
  const rows = ids.map((id) => place.get(id)!);
  const kind = data.outcome.kind === 'binary' ? 'logistic' : 'cox';
  const every = columns.names.map((_, j) => j);
  const entered = every.filter((j) => enters(columns.names[j]!.split('=')[0]!));
  const together = ratios(data, columns, entered, rows, confidence);
  return {
    kind,
    set,
    rows: every.map((j) => {
      const [name, level] = columns.names[j]!.split('=');
      const alone = ratios(data, columns, [j], rows, confidence);
      return {
        variable: name!,
        ...(level === undefined ? {} : { level }),
        univariate: alone(0).ratio,
        univariateP: alone(0).p,
        ...(entered.includes(j) && {
          multivariable: together(entered.indexOf(j)).ratio,
          multivariableP: together(entered.indexOf(j)).p,
        }),
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
  confidence: number,
): (k: number) => Ratio {
  const complete = rows.filter((row) => chosen.every((j) => columns.columns[j]![row] !== null));
  const x = {
    rows: complete.length,
    cols: chosen.length,
    data: Float64Array.from(chosen.flatMap((j) => complete.map((row) => columns.columns[j]![row]!))),
  };
  const outcome = takeOutcome(data.outcome, complete);
  const event = eventsOf(outcome);
  const method = outcome.kind === 'binary' ? 'Logistic regression' : 'Cox regression';
  let columnsOf: IndependentColumns | undefined;
  let fit: { kind: 'logistic'; fit: LogisticOrFirth } | { kind: 'cox'; fit: CoxFit } | undefined;
  /** The fit of the columns that it can tell apart, and the place of column k in it. */
  const fitted = (k: number) => {
    columnsOf ??=
      outcome.kind === 'binary' ? independentColumns(method, x) : coxIndependentColumns(x, outcome.time, event);
    const left = columnsOf.aliased.find(({ column }) => column === k);
    if (left !== undefined) {
      const column = columns.names[chosen[k]!]!;
      throw statsError('RAD-STATS-ALIASED', { method, column, reason: left.reason });
    }
    const table = takeColumns(x, columnsOf.kept);
    fit ??=
      outcome.kind === 'binary'
        ? { kind: 'logistic', fit: logisticOrFirth(table, event, confidence) }
        : { kind: 'cox', fit: coxRegression(table, outcome.time, event, { monotone: 'stop' }) };
    const at = columnsOf.kept.indexOf(k);
    if (fit.kind === 'cox' && fit.fit.infinite.includes(at)) throw statsError('RAD-STATS-MONOTONE', { method });
    return { ...fit, at };
  };
  return (column) => ({
    ratio: estimate(() => {
      const found = fitted(column);
      const k = found.at;
      if (found.kind === 'cox') {
        const { ratio, ci } = hazardRatios(found.fit, confidence)[k]!;
        return { value: ratio, ci, method: 'Cox, Wald interval' };
      }
      const [low, high] = found.fit.interval(k + 1);
      return {
        value: exp(found.fit.coefficients[k + 1]!),
        ci: [exp(low), exp(high)],
        method: found.fit.method === 'Firth' ? 'logistic, Firth, profile interval' : 'logistic, Wald interval',
      };
    }),
    p: estimate(() => {
      const found = fitted(column);
      return { value: found.kind === 'cox' ? found.fit.p[found.at]! : found.fit.test(found.at + 1).p };
    }),
  });
}
