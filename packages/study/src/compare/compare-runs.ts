import type { Cell, Table } from '@radscore/tables';
import { primaryMeasure } from '../run/performance.js';
import type { Estimate, RunResult } from '../study/types.js';

/** Two runs side by side: what differs in their settings, their cohorts, and every candidate that either has. */
export interface RunComparison {
  readonly names: readonly [string, string];
  /** Dotted paths of the protocol whose values differ. */
  readonly settings: readonly { readonly path: string; readonly values: readonly [string, string] }[];
  /** Levels of their intervals. */
  readonly confidence: readonly [number, number];
  readonly patients: readonly [number, number];
  readonly keys: readonly [Pick<RunResult['key'], 'candidate' | 'set'>, Pick<RunResult['key'], 'candidate' | 'set'>];
  readonly candidates: readonly {
    readonly id: string;
    readonly set: string;
    readonly published: readonly [Estimate | null, Estimate | null];
    readonly honest: readonly [Estimate | null, Estimate | null];
  }[];
  readonly checks: readonly {
    readonly number: number;
    readonly name: string;
    readonly verdicts: readonly [string, string];
  }[];
}

/**
 * Compares two finished runs. A candidate or set that one lacks stands as null there.
 * @example compareRuns(result, result, ['ours', 'theirs']).names // => ['ours', 'theirs']
 */
export function compareRuns(
  first: RunResult,
  second: RunResult,
  names: readonly [string, string] = ['A', 'B'],
): RunComparison {
  const runs = [first, second] as const;
  const both = <T>(of: (run: RunResult) => T): [T, T] => [of(first), of(second)];
  const [flatFirst, flatSecond] = both(({ protocol }) => flatten(protocol));
  const paths = [...new Set([...flatFirst.keys(), ...flatSecond.keys()])].filter(
    (path) => flatFirst.get(path) !== flatSecond.get(path),
  );
  const keys = [
    ...new Set(
      runs.flatMap(({ candidates }) =>
        candidates.flatMap(({ id, honest }) => honest.performance.map(({ set }) => `${set} ${id}`)),
      ),
    ),
  ];
  const figure = (run: RunResult, key: string, order: 'published' | 'honest') => {
    const [set, id] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)];
    const found = run.candidates
      .find((candidate) => candidate.id === id)
      ?.[order].performance.find((each) => each.set === set);
    return found?.measures[primaryMeasure(run.protocol)] ?? null;
  };
  return {
    names,
    settings: paths.map((path) => ({ path, values: [flatFirst.get(path) ?? '', flatSecond.get(path) ?? ''] })),
    confidence: both(({ protocol }) => protocol.evaluation.confidence),
    patients: both(({ cohort }) => cohort.patients.length),
    keys: both(({ key: { candidate, set } }) => ({ candidate, set })),
    candidates: keys.map((key) => ({
      id: key.slice(key.indexOf(' ') + 1),
      set: key.slice(0, key.indexOf(' ')),
      published: both((run) => figure(run, key, 'published')),
      honest: both((run) => figure(run, key, 'honest')),
    })),
    checks: first.checks.map(({ number, name, verdict }) => ({
      number,
      name,
      verdicts: [verdict, second.checks.find((check) => check.number === number)?.verdict ?? ''],
    })),
  };
}

/**
 * The candidates of a comparison as a table.
 * @example comparisonTable(compareRuns(result, result)).columns.slice(0, 3) // => ['candidate', 'set', 'A published value']
 */
export function comparisonTable({ names, candidates }: RunComparison): Table {
  const cells = (found: Estimate | null): Cell[] => [
    found?.value ?? null,
    found?.value == null ? null : (found.ci?.[0] ?? null),
    found?.value == null ? null : (found.ci?.[1] ?? null),
  ];
  const heads = (['published', 'honest'] as const).flatMap((order) =>
    names.flatMap((name) => ['value', 'low', 'high'].map((part) => `${name} ${order} ${part}`)),
  );
  return {
    columns: ['candidate', 'set', ...heads],
    rows: candidates.map(({ id, set, published, honest }) => [
      id,
      set,
      ...published.flatMap(cells),
      ...honest.flatMap(cells),
    ]),
  };
}

function flatten(value: unknown, path = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map([[path, JSON.stringify(value) ?? '']]);
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
    return new Map([[path, JSON.stringify(value)]]);
  return new Map(
    Object.entries(value).flatMap(([key, member]) => [...flatten(member, path === '' ? key : `${path}.${key}`)]),
  );
}
