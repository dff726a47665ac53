import { endpointSchema } from '@radscore/protocol';
import { expect, test } from 'vitest';
import type { ClinicalValue } from '../study/types.js';
import { buildEndpoint } from './build-endpoint.js';

type Row = Readonly<Record<string, ClinicalValue>>;

function build(endpoint: Readonly<Record<string, unknown>>, rows: readonly Row[]) {
  const complete = endpointSchema.parse({ kind: 'binary', title: 'recurrence', positive: 'recurrence', ...endpoint });
  const patients = rows.map((values, i) => ({ id: `P${i + 1}`, line: i + 2, values }));
  const built = buildEndpoint(complete, patients);
  return { ...built, ids: built.included.map(({ id }) => id) };
}

const flagged = (rec: ClinicalValue, months: ClinicalValue, more: Row = {}): Row => ({ rec, months, ...more });
const within12 = { event: { flag: 'rec', time: 'months' }, within: 12 };

test('a given flag is the outcome; patients without one are left out', () => {
  const { outcome, exclusions, summary } = build({ event: 'rec' }, [{ rec: 1 }, { rec: 0 }, { rec: null }]);
  expect(outcome).toEqual({ kind: 'binary', event: [1, 0] });
  expect(exclusions).toMatchObject([{ id: 'P3', stage: 'endpoint', reason: 'outcome unknown' }]);
  expect(summary).toMatchObject({ events: 1, others: 1, competing: 0 });
});

test('within k months: an event by k counts, one after it does not, and exactly k is by k', () => {
  const rows = [flagged(1, 5), flagged(1, 12), flagged(1, 12.1), flagged(0, 12), flagged(0, 30)];
  expect(build(within12, rows).outcome).toEqual({ kind: 'binary', event: [1, 1, 0, 0, 0] });
});

test('patients who left before the horizon are left out and counted, or count as without, as the protocol says', () => {
  const rows = [flagged(1, 5), flagged(0, 30), flagged(0, 11), flagged(0, null)];
  const excluded = build(within12, rows);
  expect(excluded.ids).toEqual(['P1', 'P2']);
  expect(excluded.exclusions.map(({ reason }) => reason)).toEqual([
    'followed for less than 12 months',
    'followed for less than 12 months',
  ]);
  expect(excluded.exclusions).toMatchObject([
    { code: 'LEFT-EARLY', values: { time: 11, within: 12, unit: 'months', outcome: 'recurrence' } },
    { code: 'LEFT-EARLY', values: { time: null } },
  ]);
  expect(excluded.exclusions[0]).not.toHaveProperty('early');
  const reason = 'followed for less than 12 months';
  expect(excluded.summary.notes).toEqual([{ code: 'NO-OUTCOME', values: { reason }, ids: ['P3', 'P4'] }]);

  const kept = build({ ...within12, censoredBefore: 'as-non-event' }, rows);
  expect(kept.outcome).toEqual({ kind: 'binary', event: [1, 0, 0, 0] });
  const values = { event: 'recurrence', within: 12, unit: 'months' };
  expect(kept.summary.notes).toEqual([{ code: 'LEFT-EARLY-IS-NONE', values, ids: ['P3', 'P4'] }]);
});

test('an event at an unknown time cannot be placed before or after a horizon', () => {
  expect(build(within12, [flagged(1, null), flagged(0, 20)]).exclusions[0]!.reason).toBe('time of the event unknown');
});

test('death before recurrence is a competing event: without recurrence, or left out, as the protocol says', () => {
  const endpoint = { ...within12, competing: { flag: 'dead', time: 'os' } };
  const rows = [
    flagged(0, 6, { dead: 1, os: 6 }),
    flagged(1, 5, { dead: 1, os: 9 }),
    flagged(0, 13, { dead: 1, os: 20 }),
  ];
  const { outcome, summary } = build(endpoint, rows);
  expect(outcome).toEqual({ kind: 'binary', event: [0, 1, 0] });
  expect(summary.notes[0]).toMatchObject({ code: 'COMPETING-IS-NONE', values: { within: 12 }, ids: ['P1'] });
  expect(build({ ...endpoint, competingBefore: 'exclude' }, rows).ids).toEqual(['P2', 'P3']);
});

test('overall survival: time and death', () => {
  const { outcome } = build({ kind: 'survival', event: { flag: 'rec', time: 'months' } }, [
    flagged(1, 20),
    flagged(0, 60),
  ]);
  expect(outcome).toEqual({ kind: 'survival', time: [20, 60], status: [1, 0], unit: 'months' });
});

test('disease-free survival: the first of recurrence and death', () => {
  const endpoint = {
    kind: 'survival',
    event: [
      { flag: 'rec', time: 'months' },
      { flag: 'dead', time: 'os' },
    ],
  };
  const rows = [
    flagged(1, 8, { dead: 1, os: 30 }),
    flagged(0, 25, { dead: 1, os: 25 }),
    flagged(0, 40, { dead: 0, os: 44 }),
    flagged(null, null, { dead: 1, os: 12 }),
  ];
  expect(build(endpoint, rows).outcome).toMatchObject({ time: [8, 25, 40, 12], status: [1, 1, 0, 1] });
});

test('time to recurrence: death is a competing event with a status of its own', () => {
  const endpoint = {
    kind: 'survival',
    event: { flag: 'rec', time: 'months' },
    competing: { flag: 'dead', time: 'os' },
  };
  const rows = [
    flagged(1, 8, { dead: 1, os: 30 }),
    flagged(0, 25, { dead: 1, os: 25 }),
    flagged(0, 40, { dead: 0, os: 40 }),
  ];
  const { outcome, summary } = build(endpoint, rows);
  expect(outcome).toMatchObject({ time: [8, 25, 40], status: [1, 2, 0] });
  expect(summary).toMatchObject({ events: 1, others: 1, competing: 1 });
});

test('times between dates are counted in days, calendar months, or years of twelve of them', () => {
  const endpoint = { kind: 'survival', event: { date: 'recurred' }, origin: 'surgery', followUp: 'seen' };
  const rows = [
    { surgery: '2020-01-01', recurred: '2020-12-31', seen: '2021-06-01' },
    { surgery: '2020-01-01', recurred: null, seen: '2022-01-01' },
  ];
  expect(build({ ...endpoint, unit: 'days' }, rows).outcome).toMatchObject({ time: [365, 731], status: [1, 0] });
  expect(build(endpoint, rows).outcome).toMatchObject({ time: [11 + 30 / 31, 24] });
  expect(build({ ...endpoint, unit: 'years' }, rows).outcome).toMatchObject({ time: [(11 + 30 / 31) / 12, 2] });
});

test('the summary says who left before the horizon, and the risk by Kaplan-Meier beside the coded one', () => {
  const rows = [flagged(1, 5), flagged(0, 30), flagged(0, 3), flagged(1, 30)];
  // At 5 three are at risk: 1 - 2/3.
  const horizon = { early: 1, patients: 4, kaplanMeier: expect.closeTo(1 / 3, 12) };
  expect(build(within12, rows).summary.horizon).toEqual({ ...horizon, asCoded: 1 / 3 });
  const kept = build({ ...within12, censoredBefore: 'as-non-event' }, rows).summary.horizon;
  expect(kept).toEqual({ ...horizon, asCoded: 1 / 4 });
  expect(build({ event: 'rec' }, rows).summary.horizon).toBeUndefined();
});

test('a negative time is left out, with the figure', () => {
  const { exclusions } = build({ kind: 'survival', event: { flag: 'rec', time: 'months' } }, [
    flagged(1, -2),
    flagged(1, 3),
  ]);
  expect(exclusions[0]).toMatchObject({
    reason: 'time before the index date',
    code: 'TIME-NEGATIVE',
    values: { time: -2 },
  });
});

test('a survival time that is not there is left out', () => {
  const { exclusions } = build({ kind: 'survival', event: { flag: 'rec', time: 'months' } }, [
    flagged(1, null),
    flagged(0, null),
    flagged(1, 3),
  ]);
  expect(exclusions.map(({ reason }) => reason)).toEqual(['time unknown', 'time unknown']);
});

test('an event of three values, and a time that is a text, are refused', () => {
  expect(() => build({ event: 'rec' }, [{ rec: 0 }, { rec: 1 }, { rec: 2 }])).toThrowError(/has 3 values: 0, 1, 2/);
  expect(() => build(within12, [flagged(1, 'soon')])).toThrowError(
    expect.objectContaining({ code: 'RAD-COHORT-TYPE', place: { column: 'months', field: 'endpoint' } }),
  );
});

test('no patients make an empty outcome', () => {
  expect(build({ event: 'rec' }, []).outcome).toEqual({ kind: 'binary', event: [] });
});
