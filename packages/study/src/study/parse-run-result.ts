import { deepestNesting, fromJson, isNestedTooDeep } from '@radscore/core';
import { studyError } from '../errors.js';
import { runSchema } from './run-schema.js';
import type { RunResult } from './types.js';
import { withoutSentences } from './without-sentences.js';

type RawRun = Readonly<Record<string, unknown>>;

/** From one version to the next, in memory: `migrations[0]` from 1 to 2. The file is never rewritten. */
const migrations: readonly ((run: RawRun) => RawRun)[] = [fromVersion1];

/** The version that is written; older ones are migrated. */
const VERSION = migrations.length + 1;

/**
 * Reads the `run.json` of a run folder. A run of an older version is migrated in memory.
 *
 * @throws RAD-RUN-FILE with the path of what is wrong; RAD-RUN-VERSION for a newer version.
 * @example
 * const text = runFiles({ result, features, model }).find(([path]) => path === 'run.json')![1] as string;
 * parseRunResult(text).key.candidate // => 'tumour/combined/logistic'
 */
export function parseRunResult(text: string): RunResult {
  if (isNestedTooDeep(text)) return refuse(`its parts lie in each other more than ${deepestNesting} deep`);
  let raw: unknown;
  try {
    raw = fromJson(text);
  } catch {
    return refuse('it is not JSON');
  }
  const { version } = (typeof raw === 'object' && raw !== null ? raw : {}) as RawRun;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return refuse('it has no version');
  if (version > VERSION) throw studyError('RAD-RUN-VERSION', { version, known: VERSION });
  const run = withoutSentences(migrations.slice(version - 1).reduce((each, migrate) => migrate(each), raw as RawRun));
  const { success, error } = runSchema.safeParse(run);
  if (!success) return refuse(`${error.issues[0]!.path.join('.')}: ${error.issues[0]!.message}`);
  return run as unknown as RunResult;
}

interface Cut {
  readonly threshold?: { readonly value?: unknown };
  readonly predictions?: readonly { readonly threshold?: unknown }[];
}

/** Version 1 lost the cut-off of -Infinity, by which everybody is called positive, to JSON: it reads null. */
function fromVersion1(run: RawRun): RawRun {
  const mended = (order: Cut | undefined): Cut | undefined =>
    order && {
      ...order,
      ...(order.threshold && {
        threshold: { ...order.threshold, value: order.threshold.value ?? Number.NEGATIVE_INFINITY },
      }),
      ...(order.predictions && {
        predictions: order.predictions.map((each) =>
          each.threshold === null ? { ...each, threshold: Number.NEGATIVE_INFINITY } : each,
        ),
      }),
    };
  const candidates = Array.isArray(run.candidates) ? (run.candidates as { published?: Cut; honest?: Cut }[]) : [];
  const comparators = Array.isArray(run.comparators) ? (run.comparators as object[]) : [];
  const protocol = (run.protocol ?? {}) as { readonly clinical?: object };
  return {
    ...run,
    version: 2,
    // The only forms of the tests of Table 1 that version 1 had.
    protocol: { ...protocol, clinical: { tests: { categorical: 'yates', numeric: 'welch' }, ...protocol.clinical } },
    // It compared no sites, and did not say in a word how a comparison ended.
    shift: [],
    comparators: comparators.map((each) => ({ code: 'UNKNOWN', ...each })),
    candidates: candidates.map((each) => ({
      ...each,
      published: mended(each.published),
      honest: mended(each.honest),
    })),
  };
}

function refuse(problem: string): never {
  throw studyError('RAD-RUN-FILE', { problem });
}
