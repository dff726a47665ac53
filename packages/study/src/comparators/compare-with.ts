import type { Protocol } from '@radscore/protocol';
import { enoughToJudge } from '../run/external-result.js';
import { compareScores } from '../run/key-candidate.js';
import { notRanked } from '../run/null-folds.js';
import { performanceOf, primaryMeasure } from '../run/performance.js';
import { rankOf } from '../run/ranking.js';
import { eventsOf, type StudyData } from '../run/study-data.js';
import type { CandidateResult, ComparatorResult, Performance, SetName } from '../study/types.js';
import { comparisonCode } from './comparison-code.js';

/** What the key candidate is compared with: one number per patient, larger = more likely (or earlier) to have the event. */
export interface Comparator {
  readonly name: string;
  readonly title: string;
  /** By patient and set; null where it is not known. */
  value(id: string, set: SetName): number | null;
  /** Why it cannot be compared with: no variable entered it. */
  readonly empty?: NonNullable<ComparatorResult['why']>;
  /** True for probabilities or risks of a fitted model; a plain score has discrimination only. */
  readonly fitted: boolean;
  readonly threshold?: number;
  readonly undetermined: number;
}

/** A score known for a smaller share of the evaluated patients is not compared. */
const leastKnown = 0.8;

/** The key candidate beside a comparator: the comparator's figures on every set, and the difference on the patients who have both. */
export function compareWith(
  protocol: Protocol,
  data: StudyData,
  key: CandidateResult,
  judged: SetName,
  comparator: Comparator,
): ComparatorResult {
  const place = new Map(data.ids.map((id, i) => [id, i]));
  const { confidence } = protocol.evaluation;
  const measure = primaryMeasure(protocol);
  const setsOf = key.honest.performance.map(({ set }) => set);
  const pairs = (set: SetName) =>
    key.honest.predictions.flatMap((each) => {
      const { id, set: own } = each;
      const other = own === set ? comparator.value(id, set) : null;
      return other === null ? [] : [{ id, value: rankOf(each), other }];
    });
  const rowsOf = (own: ReturnType<typeof pairs>) => ({
    places: own.map(({ id }) => place.get(id)!),
    values: own.map(({ other }) => other),
  });
  const train = comparator.fitted ? pairs('train') : [];
  const performance = setsOf.flatMap((set): Performance[] => {
    const own = pairs(set);
    if (own.length < 3) return [];
    const { places, values } = rowsOf(own);
    const fittedOn = set === 'out-of-fold' || train.length === 0 ? undefined : rowsOf(train);
    const full = performanceOf(protocol, data, set, places, values, comparator.threshold ?? 0.5, fittedOn);
    return [comparator.fitted ? full : { ...full, measures: onlyDiscrimination(full.measures) }];
  });
  const { name, title, undetermined } = comparator;
  const both = pairs(judged);
  const ofSet = key.honest.predictions.filter(({ set }) => set === judged).length;
  const events = eventsOf(data.outcome);
  const withEvent = both.filter(({ id }) => events[place.get(id)!] === 1).length;
  const why = incomparable(key, judged, comparator, both, { judged: ofSet, events: withEvent });
  if (why !== undefined) return { name, title, performance, undetermined, code: 'NOT-COMPARABLE', why };
  const { difference, p } = compareScores(
    data,
    both.map(({ id }) => id),
    both.map(({ value }) => value),
    both.map(({ other }) => other),
    confidence,
  );
  const own = performance.find(({ set }) => set === judged)?.measures[measure];
  return {
    name,
    title,
    performance,
    difference,
    differenceP: p,
    undetermined,
    code: comparisonCode(own, difference),
    known: both.length,
    judged: ofSet,
  };
}

/** Why there is nothing to compare with, if so. */
function incomparable(
  key: CandidateResult,
  set: SetName,
  { empty }: Comparator,
  both: readonly { readonly other: number }[],
  { judged, events }: { readonly judged: number; readonly events: number },
): ComparatorResult['why'] {
  const known = both.length;
  const unranked = notRanked(key, set) ?? empty;
  if (unranked !== undefined) return unranked;
  if (known > 0 && both.every(({ other }) => other === both[0]!.other)) return { code: 'CONSTANT', values: {} };
  if (known < leastKnown * judged) return { code: 'KNOWN-FOR-FEW', values: { known, judged } };
  return enoughToJudge({ n: known, events }) ? undefined : { code: 'TOO-FEW-EVENTS', values: { events, known } };
}

function onlyDiscrimination(measures: Performance['measures']): Performance['measures'] {
  return Object.fromEntries(
    Object.entries(measures).filter(([name]) => name === 'auc' || name === 'cIndex' || name.startsWith('auc@')),
  );
}
