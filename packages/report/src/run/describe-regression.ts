import type { RegressionTable, RunResult } from '@radscore/study';
import { columnLabel, setPhrase } from './describe-run.js';

/** The name of a row of a regression table. The score of the key model is entered per standard deviation. */
export function regressionLabel(run: RunResult, { variable, level }: RegressionTable['rows'][number]): string {
  if (variable === 'prediction') return 'Prediction of the key model (per SD)';
  if (variable === 'rad-score') return 'Rad-score (per SD)';
  return columnLabel(run, level === undefined ? variable : `${variable}=${level}`);
}

/** Whether several variables stand beside each other; a model of one says what the univariate one says. */
export function isMultivariable({ rows }: RegressionTable): boolean {
  return new Set(rows.map(({ variable }) => variable)).size > 1;
}

/** `all patients`, `training set`. */
export function regressionPhrase({ set }: Pick<RegressionTable, 'set'>): string {
  return set === 'all' ? 'all patients, as the published study tested them' : setPhrase(set);
}
