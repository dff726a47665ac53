import { formatTrimmed } from '@radscore/stats';
import type { RunResult } from '@radscore/study';
import { tunedTitle } from '../methods/tuning.js';
import { candidateLabels, fittedCandidates } from '../run/describe-run.js';
import type { StudyTable } from './study-table.js';

/** Values that tuning chose for the kept model of each candidate and in the folds it was tested on. */
export function tunedParameters(run: RunResult): StudyTable | undefined {
  const tuned = fittedCandidates(run).flatMap(({ id, tuned: own }) => (own === undefined ? [] : [{ id, ...own }]));
  if (tuned.length === 0) return undefined;
  const labels = candidateLabels(run);
  return {
    name: 'tuned-parameters',
    title: 'Parameters chosen inside training',
    columns: ['Model', 'Parameter', 'Final model', 'In the folds'],
    rows: tuned.flatMap(({ id, chosen, folds }) =>
      Object.entries(chosen).map(([name, value]) => [
        labels.get(id) ?? id,
        tunedTitle(name),
        shown(value),
        oftenChosen(folds.map(({ values }) => values[name])),
      ]),
    ),
    headings: 4,
    notes: [
      'Honest order. Every fold chose by itself, inside its training patients; values that differ from fold to fold say that the data do not settle them.',
    ],
    data: {
      columns: ['candidate', 'fold', 'parameter', 'value'],
      rows: tuned.flatMap(({ id, chosen, folds }) =>
        [{ fold: 'final', values: chosen }, ...folds].flatMap(({ fold, values }) =>
          Object.entries(values).map(([name, value]) => [id, fold, name, shown(value)]),
        ),
      ),
    },
  };
}

/** `0.1 in 12, 1 in 38`; of many different numbers their range. */
function oftenChosen(values: readonly unknown[]): string {
  if (values.length === 0) return '–';
  const counts = new Map<string, number>();
  for (const value of values) counts.set(shown(value), (counts.get(shown(value)) ?? 0) + 1);
  if (counts.size > 6 && values.every((value) => typeof value === 'number')) {
    const sorted = [...values].sort((a, b) => a - b);
    return `${shown(sorted[0])} to ${shown(sorted.at(-1))} in ${values.length}`;
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([value, count]) => `${value} in ${count}`)
    .join(', ');
}

function shown(value: unknown): string {
  return typeof value === 'number' ? formatTrimmed(value, 4) : String(value);
}
