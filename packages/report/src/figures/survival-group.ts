import { cumulativeIncidence, kaplanMeier, survivalQuantile } from '@radscore/stats';
import type { SurvivalGroup } from './kaplan-meier.js';

/** The Kaplan-Meier curve of a group with its interval and median as the figure takes it; `event` is 1 at an event, 0 if censored. */
export function survivalGroup(
  name: string,
  time: readonly number[],
  event: readonly number[],
  level = 0.95,
): SurvivalGroup {
  const curve = kaplanMeier(time, event, { level });
  const median = survivalQuantile(curve);
  const known = (values: ArrayLike<number>) => Array.from(values, (value) => (Number.isFinite(value) ? value : null));
  return {
    name,
    n: curve.n,
    events: curve.totalEvents,
    time: Array.from(curve.time),
    atRisk: Array.from(curve.atRisk),
    censored: Array.from(curve.censored),
    survival: Array.from(curve.survival),
    lower: known(curve.lower),
    upper: known(curve.upper),
    median: { value: median.time, ci: [median.lower, median.upper] },
  };
}

/**
 * The cumulative incidence (Aalen-Johansen) of a group beside competing events, with its interval; `status` is 0 if censored, 1 at
 * the event, 2 at a competing one, after which the patient is no longer at risk. It has no median: many never have the event.
 */
export function incidenceGroup(
  name: string,
  time: readonly number[],
  status: readonly number[],
  level = 0.95,
): SurvivalGroup {
  const { median: _, ...group } = survivalGroup(
    name,
    time,
    status.map((kind) => Number(kind !== 0)),
    level,
  );
  const own = cumulativeIncidence(time, status, { level }).causes.find(({ cause }) => cause === 1);
  const none = group.time.map(() => 0);
  return {
    ...group,
    events: status.filter((kind) => kind === 1).length,
    survival: own === undefined ? none : Array.from(own.incidence),
    lower: own === undefined ? none : Array.from(own.lower),
    upper: own === undefined ? none : Array.from(own.upper),
  };
}
