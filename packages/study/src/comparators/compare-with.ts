import type { Protocol } from '@radscore/protocol';
import { enoughToJudge } from '../run/external-result.js';
import { performanceOf, primaryMeasure } from '../run/judge.js';
import { compareScores } from '../run/key-candidate.js';
import { notRanked } from '../run/null-folds.js';
import { rankOf } from '../run/ranking.js';
import { eventsOf, type StudyData } from '../run/study-data.js';
import type { CandidateResult, ComparatorResult, Performance, SetName } from '../study/types.js';
import { comparisonCode } from './comparison-code.js';

/** A rival of the key candidate: one number for each patient, larger = more likely (or earlier) an event. */
export interface Rival {
  readonly name: string;
  readonly title: string;
  /** By patient and set; null where it is not known. */
  value(id: string, set: SetName): number | null;
  /** Why it has nothing to say: no variable entered it. */
  readonly empty?: NonNullable<ComparatorResult['why']>;
  /** True for probabilities or risks of a fitted model; a plain score has discrimination only. */
  readonly fitted: boolean;
  readonly threshold?: number;
  readonly undetermined: number;
}

/** A score that is known for a smaller share of the judged patients is not compared with. */
const leastKnown = 0.8;

/** The key candidate beside a rival: the rival's figures on every set, and the difference on the patients where both speak. */
export function compareWith(
  protocol: Protocol,
  data: StudyData,
  key: CandidateResult,
  judged: SetName,
  rival: Rival,
): ComparatorResult {
  const place = new Map(data.ids.map((id, i) => [id, i]));
  const { confidence } = protocol.evaluation;
  const measure = primaryMeasure(protocol);
  const setsOf = key.honest.performance.map(({ set }) => set);
  const pairs = (set: SetName) =>
    key.honest.predictions.flatMap((each) => {
      const { id, set: own } = each;
      const other = own === set ? rival.value(id, set) : null;
      return other === null ? [] : [{ id, value: rankOf(each), other }];
    });
  const rowsOf = (own: ReturnType<typeof pairs>) => ({
    places: own.map(({ id }) => place.get(id)!),
    values: own.map(({ other }) => other),
  });
  const train = rival.fitted ? pairs('train') : [];
  const performance = setsOf.flatMap((set): Performance[] => {
    const own = pairs(set);
    if (own.length < 3) return [];
    const { places, values } = rowsOf(own);
    const fittedOn = set === 'out-of-fold' || train.length === 0 ? undefined : rowsOf(train);
    const full = performanceOf(protocol, data, set, places, values, rival.threshold ?? 0.5, fittedOn);
    return [rival.fitted ? full : { ...full, measures: onlyDiscrimination(full.measures) }];
  });
  const { name, title, undetermined } = rival;
  const both = pairs(judged);
  const ofSet = key.honest.predictions.filter(({ set }) => set === judged).length;
  const events = eventsOf(data.outcome);
  const withEvent = both.filter(({ id }) => events[place.get(id)!] === 1).length;
  const why = incomparable(key, judged, rival, both, { judged: ofSet, events: withEvent });
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
  { empty }: Rival,
  both: readonly { readonly other: number }[],
  { judged, events }: { readonly judged: number; readonly events: number },
): ComparatorResult['why'] {
  const known = both.length;
  const untold = notRanked(key, set) ?? empty;
  if (untold !== undefined) return untold;
  if (known > 0 && both.every(({ other }) => other === both[0]!.other)) return { code: 'CONSTANT', values: {} };
  if (known < leastKnown * judged) return { code: 'KNOWN-FOR-FEW', values: { known, judged } };
  return enoughToJudge({ n: known, events }) ? undefined : { code: 'TOO-FEW-EVENTS', values: { events, known } };
}

function onlyDiscrimination(measures: Performance['measures']): Performance['measures'] {
  return Object.fromEntries(
    Object.entries(measures).filter(([name]) => name === 'auc' || name === 'cIndex' || name.startsWith('auc@')),
  );
}
