import type { FeatureTable } from '@radscore/cases';
import { toJson } from '@radscore/core';
import type { Table } from '@radscore/tables';
import { formatCsv, formatParquet } from '@radscore/tables';
import type { RunResult } from '../study/types.js';
import type { StudyData } from './study-data.js';

type Readings = NonNullable<StudyData['second']>;

/** A file of a run: its path in the run folder, and its content. */
export type RunFile = readonly [path: string, content: string | Uint8Array];

/** What a run found, as it is written. */
export interface RunFindings {
  readonly result: RunResult;
  readonly features: FeatureTable;
  readonly model?: object;
  readonly readings?: Readings;
}

/**
 * The plain files of a run: nothing in them depends on when, where, how fast or on how many threads it ran.
 * @example runFiles({ result, features, model }).some(([path]) => path === 'predictions.csv') // => true
 */
export function runFiles({ result, features, model, readings }: RunFindings): RunFile[] {
  const table = tableOf(features);
  return [
    ['features.csv', formatCsv(table)],
    ['features.parquet', formatParquet(table)],
    [
      'features-missing.csv',
      formatCsv({
        columns: ['id', 'feature', 'reason'],
        rows: features.missing.map(({ id, name, reason }) => [id, name, reason]),
      }),
    ],
    ...(readings === undefined ? [] : [['readings.csv', formatCsv(readingTable(readings, features))] as const]),
    ['cohort.json', json(result.cohort)],
    ['splits.json', json(result.splits)],
    [
      'selection.json',
      json(
        result.candidates.map(({ id, published, honest }) => ({
          id,
          published: published.selection,
          honest: honest.selection,
        })),
      ),
    ],
    ['predictions.csv', formatCsv(predictionTable(result))],
    ['performance.json', json(performance(result))],
    ['checks.json', json(result.checks)],
    ['provenance.json', json(result.provenance)],
    ['protocol.json', json(result.protocol)],
    ['run.json', json(result)],
    ...(model === undefined ? [] : [['model.json', json(model)] as const]),
  ];
}

function tableOf({ ids, names, values }: FeatureTable): Table {
  const rows = ids.map((id, i) => [
    id,
    ...names.map((_, j) => {
      const value = values[i + ids.length * j]!;
      return Number.isNaN(value) ? null : value;
    }),
  ]);
  return { columns: ['id', ...names], rows };
}

/** What each of two readers measured, patient after patient. */
function readingTable({ ids, columns, first = {} }: Readings, features: FeatureTable): Table {
  const names = features.names.filter((name) => name in columns);
  const row = new Map(features.ids.map((id, i) => [id, i]));
  const place = new Map(features.names.map((name, j) => [name, j]));
  const own = (id: string, name: string, i: number): number | null => {
    const value = first[name]?.[i] ?? features.values[row.get(id)! + features.ids.length * place.get(name)!];
    return value === undefined || Number.isNaN(value) ? null : value;
  };
  const rows = ids.flatMap((id, i) => [
    [id, 1, ...names.map((name) => own(id, name, i))],
    [id, 2, ...names.map((name) => columns[name]![i] ?? null)],
  ]);
  return { columns: ['id', 'reader', ...names], rows };
}

/** One line for each candidate, order and patient it was judged on. */
function predictionTable({ candidates, cohort }: RunResult): Table {
  const place = new Map(cohort.patients.map(({ id }, i) => [id, i]));
  const { outcome } = cohort;
  const observed = (id: string): (number | null)[] => {
    const i = place.get(id);
    if (i === undefined) return outcome.kind === 'binary' ? [null] : [null, null];
    return outcome.kind === 'binary' ? [outcome.event[i]!] : [outcome.status[i]!, outcome.time[i]!];
  };
  const all = candidates.flatMap(({ published, honest }) => [...published.predictions, ...honest.predictions]);
  const ranked = all.some(({ decision }) => decision !== undefined);
  const rows = candidates.flatMap((candidate) =>
    (['published', 'honest'] as const).flatMap((order) =>
      candidate[order].predictions.map(({ id, set, value, radScore, threshold, decision }) => [
        candidate.id,
        order,
        set,
        id,
        value,
        radScore ?? null,
        threshold ?? candidate[order].threshold.value,
        ...observed(id),
        ...(ranked ? [decision ?? null] : []),
      ]),
    ),
  );
  const value = outcome.kind === 'binary' ? 'probability' : 'risk';
  return {
    columns: [
      'candidate',
      'order',
      'set',
      'id',
      value,
      'rad_score',
      'cut_off',
      ...(outcome.kind === 'binary' ? ['event'] : ['status', 'time']),
      ...(ranked ? ['decision'] : []),
    ],
    rows,
  };
}

function performance({ key, candidates, comparisons, comparators, regressions, clinical }: RunResult): object {
  const { figures: _, ...named } = key;
  return {
    key: named,
    candidates: candidates.map(({ published, honest, ...rest }) => ({
      ...rest,
      published: { threshold: published.threshold, performance: published.performance, leaks: published.leaks },
      honest: { threshold: honest.threshold, performance: honest.performance, leaks: honest.leaks },
    })),
    comparisons,
    comparators,
    regressions,
    clinical,
  };
}

function json(value: unknown): string {
  return `${toJson(value, 1)}\n`;
}
