import { expect, test } from 'vitest';
import { buildEndpoint, type EndpointFound } from '../../engine/calls/build-endpoint.js';
import { newSession } from '../../engine/session.js';
import { type EndpointDraft, emptyDraft, endpointOfDraft } from './endpoint-presets.js';

const table = [
  'id,surgery,relapse_date,death_date,seen,relapse,liver,death,to_relapse,to_liver,to_death',
  'P1,2015-01-01,2015-07-01,,2018-01-01,1,0,0,6,36,36',
  'P2,2015-01-01,,2016-01-01,2016-01-01,0,0,1,12,12,12',
  'P3,2015-01-01,,,2019-01-01,0,0,0,48,48,48',
  'P4,2015-01-01,2016-07-01,2017-01-01,2017-01-01,1,1,1,18,18,24',
  'P5,2015-01-01,,,2015-03-01,0,0,0,2,2,2',
  '',
].join('\n');

const find = (draft: Partial<EndpointDraft>): EndpointFound => {
  const choice = endpointOfDraft({ ...emptyDraft, ...draft }, 'it')!;
  return buildEndpoint({ table, choice }, { session: newSession(), onProgress: () => {} }) as EndpointFound;
};

test('binary within 24 months leaves out who left before; the course is drawn beside it', () => {
  const found = find({ preset: 'binary', flags: { event: 'relapse' }, times: { event: 'to_relapse' }, within: 24 });
  expect([found.patients, found.events]).toEqual([3, 2]);
  expect(found.exclusions.map(({ id }) => id)).toEqual(['P2', 'P5']);
  expect(found.curve?.svg).toContain('<svg');
  expect(found.yaml).toContain('within: 24');
});

test('overall, disease-free and hepatic disease-free survival count the first of their events', () => {
  const flags = { death: 'death', recurrence: 'relapse', liverRecurrence: 'liver' };
  const times = { death: 'to_death', recurrence: 'to_relapse', liverRecurrence: 'to_liver' };
  const events = (['overall', 'diseaseFree', 'hepatic'] as const).map((preset) => {
    const { patients, events } = find({ preset, flags, times });
    return [patients, events];
  });
  expect(events).toEqual([
    [5, 2],
    [5, 3],
    [5, 2],
  ]);
});

test('from dates the same as from months', () => {
  const dates = { recurrence: 'relapse_date', death: 'death_date' };
  const found = find({ preset: 'diseaseFree', timing: 'dates', dates, origin: 'surgery', followUp: 'seen' });
  expect([found.patients, found.events]).toEqual([5, 3]);
  expect(found.yaml).toContain('origin: surgery');
});

test('as long as a column is missing there is no endpoint', () => {
  expect(endpointOfDraft(emptyDraft, 'it')).toBeUndefined();
  expect(endpointOfDraft({ ...emptyDraft, preset: 'overall', flags: { death: 'death' } }, 'it')).toBeUndefined();
});
