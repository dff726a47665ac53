import type { RegressionTable, RunResult } from '@radscore/study';
import { isMultivariable, regressionLabel, regressionPhrase } from '../run/describe-regression.js';
import { levelOf } from '../run/describe-run.js';
import { estimateColumns, pCell, ratioCell, type StudyTable } from './study-table.js';

/** Univariate and multivariable regression side by side: odds ratios (logistic) or hazard ratios (Cox). */
export function regressionTables(run: RunResult): StudyTable[] {
  const before = ({ kind, set }: RegressionTable, i: number) =>
    run.regressions.slice(0, i).filter((each) => each.kind === kind && each.set === set).length;
  return run.regressions.map((table, i) => regressionTable(run, table, before(table, i)));
}

function regressionTable(run: RunResult, table: RegressionTable, same: number): StudyTable {
  const { kind, set, rows } = table;
  const several = isMultivariable(table);
  const ratio = kind === 'logistic' ? 'OR' : 'HR';
  const value = (found: Parameters<typeof estimateColumns>[0]) => estimateColumns(found)[0]!;
  return {
    name: `regression-${kind}-${set}${same === 0 ? '' : `-${same + 1}`}`,
    title: `${kind === 'logistic' ? 'Logistic' : 'Cox'} regression, ${regressionPhrase(table)}`,
    columns: [
      'Variable',
      `Univariate ${ratio} (${levelOf(run)} CI)`,
      'p',
      ...(several ? [`Multivariable ${ratio} (${levelOf(run)} CI)`, 'p'] : []),
    ],
    rows: rows.map((row) => [
      regressionLabel(run, row),
      ratioCell(row.univariate),
      pCell(row.univariateP),
      ...(several ? [ratioCell(row.multivariable), pCell(row.multivariableP)] : []),
    ]),
    headings: 1,
    notes: [
      `${ratio}: ${kind === 'logistic' ? 'odds' : 'hazard'} ratio for ${run.cohort.endpoint.positive}, per unit of numeric variables where nothing else is said.${several ? ' Variables without a multivariable ratio did not enter that model.' : ''} p values are not corrected for the number of variables.`,
      ...(set === 'all'
        ? ['Patients who test the models are among these; the honest order does not see this table.']
        : []),
      ...(set === 'train'
        ? [
            'The model was fitted on these patients, so that its own ratio is flattered here; look at patients it had not seen.',
          ]
        : []),
    ],
    data: {
      columns: [
        'variable',
        'level',
        'model',
        'ratio',
        'ci_low',
        'ci_high',
        'standard_error',
        'method',
        'reason_missing',
        'p',
      ],
      rows: rows.flatMap((row) => [
        [row.variable, row.level ?? null, 'univariate', ...estimateColumns(row.univariate), value(row.univariateP)],
        ...(row.multivariable === undefined
          ? []
          : [
              [
                row.variable,
                row.level ?? null,
                'multivariable',
                ...estimateColumns(row.multivariable),
                value(row.multivariableP),
              ],
            ]),
      ]),
    },
  };
}
