import type { EndpointProtocol } from '@radscore/protocol';
import type { ClinicalValue } from '../study/types.js';
import { daysBetween, monthsBetween } from './calendar.js';
import type { NoOutcome } from './verdict.js';

type Values = Readonly<Record<string, ClinicalValue>>;

/** What is known of a patient after the index date: times in the unit of the endpoint. */
export interface Course {
  /** The first of the events, with its time where it is known. */
  readonly event?: { readonly time?: number };
  readonly competing?: { readonly time?: number };
  /** How long the patient is known to have been without the event. */
  readonly followUp?: number;
}

const between = {
  days: daysBetween,
  months: monthsBetween,
  years: (from: string, to: string) => monthsBetween(from, to) / 12,
} as const;

/**
 * The course of a patient, from flags with times or from dates. Dates are counted from `origin`, in calendar months.
 * Without an event, the shortest of its times is how long the patient was followed: each source says only until when it looked.
 */
export function courseOf(endpoint: EndpointProtocol, values: Values): Course | NoOutcome {
  const sinceOrigin = (name: string | undefined): number | undefined => {
    const [from, to] = [read(values, endpoint.origin), read(values, name)];
    if (typeof to === 'number') return to;
    if (typeof from !== 'string' || typeof to !== 'string') return undefined;
    return between[endpoint.unit](from, to);
  };
  const sources = endpoint.event.map((source) => happening(source, endpoint, values, sinceOrigin));
  const others = (endpoint.competing ?? []).map((source) => happening(source, endpoint, values, sinceOrigin));
  const unknown = sources.find(({ happened }) => happened === undefined);
  if (unknown !== undefined && !sources.some(({ happened }) => happened === true)) {
    return {
      excluded: 'outcome unknown',
      code: 'OUTCOME-UNKNOWN',
      values: { column: unknown.name },
    };
  }
  const event = firstOf(sources);
  const competing = firstOf(others);
  const looked = sources.map(({ time }) => time).filter((time) => time !== undefined);
  const followUp = sinceOrigin(endpoint.followUp) ?? (looked.length > 0 ? Math.min(...looked) : undefined);
  const times = [event?.time, competing?.time, followUp].filter((time) => time !== undefined);
  const early = times.find((time) => time < 0);
  if (early !== undefined)
    return { excluded: 'time before the index date', code: 'TIME-NEGATIVE', values: { time: early } };
  return {
    ...(event !== undefined && { event }),
    ...(competing !== undefined && { competing }),
    ...(followUp !== undefined && { followUp }),
  };
}

interface Happening {
  readonly name: string;
  readonly happened: boolean | undefined;
  readonly time: number | undefined;
}

function happening(
  { flag, time, date }: EndpointProtocol['event'][number],
  endpoint: EndpointProtocol,
  values: Values,
  sinceOrigin: (name: string | undefined) => number | undefined,
): Happening {
  const value = read(values, flag);
  const happened = flag === undefined ? read(values, date) !== null : value === null ? undefined : value === 1;
  const own = date === undefined ? sinceOrigin(time ?? endpoint.time) : sinceOrigin(date);
  return { name: flag ?? date ?? '', happened, time: own };
}

function firstOf(sources: readonly Happening[]): { time?: number } | undefined {
  const happened = sources.filter((source) => source.happened === true);
  if (happened.length === 0) return undefined;
  const times = happened.map(({ time }) => time);
  return times.every((time) => time !== undefined) ? { time: Math.min(...times) } : {};
}

function read(values: Values, name: string | undefined): ClinicalValue {
  return name === undefined ? null : (values[name] ?? null);
}
