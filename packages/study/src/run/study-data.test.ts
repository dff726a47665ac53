import { expect, test } from 'vitest';
import { competingOf, studyData } from './study-data.js';

const features = { ids: ['P1', 'P2', 'P3'], names: ['volume'], values: Float64Array.of(1, 2, 3) };
const outcome = { kind: 'survival', unit: 'months', time: [3, 4, 5], status: [1, 2, 0] } as const;

test('sites reach the models where every patient has one, so that ComBat can be fitted', () => {
  const cohort = (sites: (string | undefined)[]) => ({
    columns: [],
    outcome,
    patients: sites.map((site, i) => ({ id: `P${i + 1}`, values: {}, ...(site !== undefined && { site }) })),
  });
  type Cohort = Parameters<typeof studyData>[0];
  const of = (sites: (string | undefined)[]) => studyData(cohort(sites) as unknown as Cohort, features as never, []);
  expect(of(['A', 'B', 'A']).sites).toEqual(['A', 'B', 'A']);
  expect(of(['A', undefined, 'A']).sites).toBeUndefined();
});

test('a competing event is marked beside the event, not taken for one', () => {
  expect(competingOf({ ...outcome, time: [...outcome.time], status: [...outcome.status] })).toEqual({
    competing: Uint8Array.of(0, 1, 0),
  });
  expect(competingOf({ ...outcome, time: [3], status: [1] })).toEqual({});
});

test('an ordinal variable is one column, the steps from its first level; a categorical one has an indicator a level', () => {
  const of = (type: string) => {
    const column = { name: 'pT', type, levels: ['T2', 'T3', 'T4'] };
    const patients = ['T4', null, 'T3'].map((pT, i) => ({ id: `P${i + 1}`, values: { pT } }));
    return studyData({ columns: [column], outcome, patients } as never, features as never, ['pT']).clinical;
  };
  expect(of('ordinal')).toEqual({ names: ['pT'], variables: ['pT'], columns: [[2, null, 1]] });
  expect(of('categorical').names).toEqual(['pT=T3', 'pT=T4']);
});
