import type { Protocol } from '@radscore/protocol';
import type { StudyData } from '../run/study-data.js';
import type { Coded } from '../study/coded.js';
import type {
  CandidateResult,
  CheckResult,
  ComparatorResult,
  FeatureShift,
  SetName,
  Splits,
  StudyCohort,
} from '../study/types.js';
import type { CheckFindings } from './findings.js';

/** What the checks look at. */
export interface CheckContext {
  readonly protocol: Protocol;
  readonly cohort: StudyCohort;
  readonly data: StudyData;
  readonly splits: Splits;
  readonly candidates: readonly CandidateResult[];
  /** The candidate of the key sentence, and the set it is evaluated on. */
  readonly key: CandidateResult;
  readonly set: SetName;
  readonly comparators: readonly ComparatorResult[];
  readonly shift: readonly FeatureShift[];
  /** A hash of each patient's image, where there are images. */
  readonly imageHashes?: ReadonlyMap<string, string>;
  /** True where the features came as a table: how its columns were computed and chosen cannot be known. */
  readonly supplied: boolean;
}

/**
 * One of the checks a run makes by itself. One file defines one check, one line of `checks/index.ts` registers it; its bounds are keys of
 * `checks` of the protocol. A coded error of `find` is written down as not applicable.
 */
export interface Check<N extends keyof CheckFindings> {
  /** Its position in `checks/index.ts`, from 1. Reports are compared by it, so it never changes; a new check takes the next number. */
  readonly number: N;
  /** Its title in the table of checks, without a full stop. */
  readonly name: string;
  /** What the check finds: a code with its values, which `report` has a sentence for; the same of the same context. */
  find(context: CheckContext): Coded<CheckFindings[N]> & Pick<CheckResult, 'verdict'>;
}

/** The predictions of the key candidate (honest order) on the set it is evaluated on, with the row of each patient. */
export function evaluatedPredictions({
  key,
  set,
  data,
}: CheckContext): { readonly row: number; readonly value: number }[] {
  const place = new Map(data.ids.map((id, i) => [id, i]));
  return key.honest.predictions.flatMap(({ id, set: own, value }) =>
    own === set ? [{ row: place.get(id)!, value }] : [],
  );
}

/** The events that the key candidate is trained on. */
export function trainingEvents({ key }: CheckContext): { readonly n: number; readonly events: number } {
  const train = key.honest.performance.find(({ set }) => set === 'train');
  return { n: train?.n ?? 0, events: train?.events ?? 0 };
}
