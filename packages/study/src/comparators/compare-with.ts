import { withCapital } from '@radscore/core';
import type { Protocol } from '@radscore/protocol';
import { enoughToJudge } from '../run/external-result.js';
import { performanceOf, primaryMeasure } from '../run/judge.js';
import { compareScores } from '../run/key-candidate.js';
import { notRanked } from '../run/null-folds.js';
import { rankOf } from '../run/ranking.js';
import { eventsOf, type StudyData } from '../run/study-data.js';
import type { CandidateResult, ComparatorResult, Performance, SetName } from '../study/types.js';
import { comparisonCode, comparisonSentence } from './comparison-sentence.js';

/** A rival of the key candidate: one number for each patient, larger = more likely (or earlier) an event. */
export interface Rival {
  readonly name: string;
  readonly title: string;
  /** By patient and set; null where it is not known. */
  value(id: string, set: SetName): number | null;
  /** Why it has nothing to say: no variable entered it. */
  readonly empty?: string;
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
  const reason =
    notRanked(key, judged) ??
    rival.empty ??
    (both.every(({ other }) => other === both[0]?.other) && both.length > 0
      ? 'it is the same for everybody'
      : both.length < leastKnown * ofSet
        ? `it is known for ${both.length} of ${ofSet} judged patients`
        : enoughToJudge({ n: both.length, events: withEvent })
          ? undefined
          : `${withEvent} of ${both.length} patients with it have the event, and 10 with and 10 without are needed`);
  if (reason !== undefined) {
    const sentence = `${withCapital(title)}: not comparable, for ${reason}.`;
    return { name, title, performance, undetermined, code: 'NOT-COMPARABLE', sentence };
  }
  const { difference, p } = compareScores(
    data,
    both.map(({ id }) => id),
    both.map(({ value }) => value),
    both.map(({ other }) => other),
    confidence,
  );
  const own = performance.find(({ set }) => set === judged)?.measures[measure];
  const named = measure === 'auc' ? 'AUC' : 'C-index';
  return {
    name,
    title,
    performance,
    difference,
    differenceP: p,
    undetermined,
    code: comparisonCode({ own, difference }),
    sentence: comparisonSentence({
      title,
      measure: named,
      own,
      difference,
      known: both.length,
      judged: ofSet,
      confidence,
    }),
  };
}

function onlyDiscrimination(measures: Performance['measures']): Performance['measures'] {
  return Object.fromEntries(
    Object.entries(measures).filter(([name]) => name === 'auc' || name === 'cIndex' || name.startsWith('auc@')),
  );
}
