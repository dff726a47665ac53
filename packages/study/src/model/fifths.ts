import type { Development } from '@radscore/prediction';
import { kaplanMeier, survivalAt } from '@radscore/stats';
import { eventsOf, hasCompeting } from '../run/study-data.js';
import type { StudyOutcome } from '../study/types.js';

type Fifth = Development['fifths'][number];

/** A group is reported from this many patients on. */
export const smallestGroup = 10;
/** At so many even times survival is read: the times of events are patients' own. */
const times = 12;

/** What became of patients by fifths of their prediction, lowest first; fewer groups where a fifth has less than ten patients. */
export function fifthsOf(values: readonly number[], outcome: StudyOutcome): Fifth[] {
  const events = eventsOf(outcome);
  const groups = Math.min(5, Math.floor(values.length / smallestGroup));
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]! || a - b);
  // Beside competing events Kaplan-Meier would say too much.
  const hasCurve = outcome.kind === 'survival' && !hasCompeting(outcome.status);
  return Array.from({ length: groups }, (_, g) => {
    const from = Math.floor((g * order.length) / groups);
    const own = order.slice(from, Math.floor(((g + 1) * order.length) / groups));
    return {
      patients: own.length,
      events: own.reduce((sum, i) => sum + events[i]!, 0),
      meanPrediction: own.reduce((sum, i) => sum + values[i]!, 0) / own.length,
      ...(hasCurve && {
        survival: survivalOf(
          own.map((i) => outcome.time[i]!),
          own.map((i) => events[i]!),
          Math.max(...outcome.time),
        ),
      }),
    };
  });
}

/** Kaplan-Meier at even times until the last, as long as ten patients are at risk. */
function survivalOf(time: readonly number[], event: readonly (0 | 1)[], last: number): NonNullable<Fifth['survival']> {
  const at = Array.from({ length: times }, (_, k) => (last * (k + 1)) / times);
  return survivalAt(kaplanMeier(time, event), at).flatMap(({ time, atRisk, survival, lower, upper }) =>
    survival === null || atRisk < smallestGroup ? [] : [{ time, atRisk, survival, lower, upper }],
  );
}
