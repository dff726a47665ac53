import type { EndpointChoice, EventColumns } from '../../engine/calls/build-endpoint.js';

/** The endpoints of the field: what kind each is, and of which events the first counts. */
export const endpointPresets = {
  binary: { kind: 'binary', events: ['event'] },
  overall: { kind: 'survival', events: ['death'] },
  diseaseFree: { kind: 'survival', events: ['recurrence', 'death'] },
  hepatic: { kind: 'survival', events: ['liverRecurrence', 'death'] },
  other: { kind: 'survival', events: ['event'] },
} as const satisfies Readonly<Record<string, { kind: EndpointChoice['kind']; events: readonly EventName[] }>>;

export type EventName = 'event' | 'death' | 'recurrence' | 'liverRecurrence';
export type EndpointName = keyof typeof endpointPresets;

/** What was chosen in the form; columns by their names, empty where none was. */
export interface EndpointDraft {
  readonly preset: EndpointName;
  readonly timing: 'times' | 'dates';
  readonly flags: Readonly<Partial<Record<EventName, string>>>;
  readonly times: Readonly<Partial<Record<EventName, string>>>;
  readonly dates: Readonly<Partial<Record<EventName, string>>>;
  readonly origin: string;
  readonly followUp: string;
  readonly within: number | undefined;
  readonly unit: EndpointChoice['unit'];
}

export const emptyDraft: EndpointDraft = {
  preset: 'binary',
  timing: 'times',
  flags: {},
  times: {},
  dates: {},
  origin: '',
  followUp: '',
  within: undefined,
  unit: 'months',
};

/** The endpoint of a draft; undefined as long as a column is missing that it cannot do without. */
export function endpointOfDraft(draft: EndpointDraft, title: string): EndpointChoice | undefined {
  const { kind, events } = endpointPresets[draft.preset];
  const { origin, followUp, within, unit } = draft;
  const byDate = draft.timing === 'dates';
  const columns = events.flatMap((name): EventColumns[] => {
    const [flag, time, date] = [draft.flags[name], draft.times[name], draft.dates[name]];
    if (byDate) return date ? [{ date }] : [];
    return flag ? [{ flag, ...(time ? { time } : {}) }] : [];
  });
  if (columns.length < events.length) return undefined;
  if (byDate && (origin === '' || followUp === '')) return undefined;
  const timeless = columns.some((each) => 'flag' in each && each.time === undefined);
  if (timeless && (kind === 'survival' || within !== undefined)) return undefined;
  return {
    kind,
    title,
    event: columns,
    ...(byDate && { origin, followUp }),
    ...(kind === 'binary' && within !== undefined && { within }),
    unit,
  };
}
