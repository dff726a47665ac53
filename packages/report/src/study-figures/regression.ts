import type { Nomogram } from '@radscore/stats';
import type { RegressionTable, RunResult } from '@radscore/study';
import { type ForestRow, forest } from '../figures/forest.js';
import { nomogramFigure } from '../figures/nomogram.js';
import { isMultivariable, regressionLabel, regressionPhrase } from '../run/describe-regression.js';
import { columnLabel, keyCandidate, levelOf } from '../run/describe-run.js';
import { type ReportFigure, reportFigure } from './report-figure.js';

/** Forest plots of the regression tables, and the nomogram where the key model is a regression. */
export function regressionFigures(run: RunResult): ReportFigure[] {
  const forests = run.regressions.filter(({ rows }) => rows.length > 0).map((table) => forestOf(run, table));
  const points = run.key.figures.nomogram;
  if (points === undefined) return forests;
  const predictors = points.predictors.map((axis) => {
    const labels = tickLabels(run, axis);
    return { ...axis, name: columnLabel(run, axis.name), ...(labels && { labels }) };
  });
  const model = keyCandidate(run);
  return [
    ...forests,
    reportFigure(
      nomogramFigure,
      { predictors, totalPoints: points.totalPoints, outcomes: points.outcomes },
      {
        place: 'regression',
        caption: `Nomogram of the key model (${model?.signature ?? ''}, ${model?.variant ?? ''}): read the points of each predictor off the top axis, add them, and read the result below the total. Research use only.`,
      },
    ),
  ];
}

/** What a step of an ordinal variable, or 0 and 1 of a flag or an indicator of a level, mean. */
function tickLabels(run: RunResult, { name, values }: Nomogram['predictors'][number]): string[] | undefined {
  const [base, level] = name.split('=');
  const column = run.cohort.columns.find((each) => each.name === base);
  if (column?.type === 'ordinal') return values.map((step) => column.levels?.[step] ?? String(step));
  if (column?.type === 'flag' || level !== undefined) return values.map((value) => (value === 0 ? 'no' : 'yes'));
  return undefined;
}

function forestOf(run: RunResult, table: RegressionTable): ReportFigure {
  const { kind, set, rows } = table;
  const measure = kind === 'logistic' ? 'OR' : 'HR';
  const rowOf = (row: RegressionTable['rows'][number], which: 'univariate' | 'multivariable'): ForestRow[] => {
    const found = row[which];
    if (found === undefined) return [];
    const label = regressionLabel(run, row);
    const p = (which === 'univariate' ? row.univariateP : row.multivariableP)?.value ?? null;
    if (found.value === null) return [{ label, value: null, reason: found.reason, p }];
    return [{ label, value: found.value, ...(found.ci && { ci: found.ci }), p }];
  };
  const sections = [
    { heading: 'Univariate', rows: rows.flatMap((row) => rowOf(row, 'univariate')) },
    {
      heading: 'Multivariable',
      rows: isMultivariable(table) ? rows.flatMap((row) => rowOf(row, 'multivariable')) : [],
    },
  ].filter((section) => section.rows.length > 0);
  const { positive } = run.cohort.endpoint;
  return reportFigure(
    forest,
    { measure, level: levelOf(run), sections, below: `less ${positive}`, above: `more ${positive}` },
    {
      place: 'regression',
      suffix: [kind, set],
      caption: `${kind === 'logistic' ? 'Odds' : 'Hazard'} ratios with ${levelOf(run)} CI, ${regressionPhrase(table)}, on a logarithmic axis; right of 1 is more ${run.cohort.endpoint.positive}.`,
    },
  );
}
