import { exp } from '@radscore/elementary';
import { type CoxFit, coxRegression, hazardRatios, type LogisticOrFirth, logisticOrFirth } from '@radscore/stats';
import type { Estimate, RegressionTable } from '../study/types.js';
import { estimate } from './estimate.js';
import { eventsOf, type NumberColumns, type StudyData, takeOutcome } from './study-data.js';

/**
 * Univariate and multivariable regression of the outcome on named columns, over these patients: odds ratios of a logistic or
 * hazard ratios of a Cox model, with Wald intervals (of Firth's regression, where columns separate the outcome, profile ones).
 * Patients with a missing value are left out of the model that needs it.
 *
 * @param enters whether a variable enters the multivariable model; all do by default.
 */
export function regressionTable(
  data: StudyData,
  columns: NumberColumns,
  ids: readonly string[],
  set: RegressionTable['set'],
  enters: (variable: string) => boolean = () => true,
): RegressionTable | undefined {
  if (columns.names.length === 0) return undefined;
  const place = new Map(data.ids.map((id, i) => [id, i]));
  const rows = ids.map((id) => place.get(id)!);
  const kind = data.outcome.kind === 'binary' ? 'logistic' : 'cox';
  const every = columns.names.map((_, j) => j);
  const entered = every.filter((j) => enters(columns.names[j]!.split('=')[0]!));
  const together = ratios(data, columns, entered, rows);
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
): (k: number) => Ratio {
  const complete = rows.filter((row) => chosen.every((j) => columns.columns[j]![row] !== null));
  const x = {
    rows: complete.length,
    cols: chosen.length,
    data: Float64Array.from(chosen.flatMap((j) => complete.map((row) => columns.columns[j]![row]!))),
  };
  const outcome = takeOutcome(data.outcome, complete);
  const event = eventsOf(outcome);
  let fit: { kind: 'logistic'; fit: LogisticOrFirth } | { kind: 'cox'; fit: CoxFit } | undefined;
  const fitted = () => {
    fit ??=
      outcome.kind === 'binary'
        ? { kind: 'logistic', fit: logisticOrFirth(x, event) }
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
      const [low, high] = found.fit.interval(k + 1);
      return {
        value: exp(found.fit.coefficients[k + 1]!),
        ci: [exp(low), exp(high)],
        method: found.fit.method === 'Firth' ? 'logistic, Firth, profile interval' : 'logistic, Wald interval',
      };
    }),
    p: estimate(() => {
      const found = fitted();
      return { value: found.kind === 'cox' ? found.fit.p[k]! : found.fit.test(k + 1).p };
    }),
  });
}
