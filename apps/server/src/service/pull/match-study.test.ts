import { expect, test } from 'vitest';
import { answersQuery, firstDay, matchesSeries, mayMatch } from './match-study.js';

const find = { modality: 'CT', days: 1 };
const study = {
  ...{ uid: '1', date: '20260105', description: 'CT Abdomen', accession: '', modalities: ['CT', 'SEG'] },
  patient: { id: 'P1', name: 'Doe^Jane', birthDate: '' },
};

test('the window begins so many days before today', () => {
  const now = new Date(2026, 2, 1, 0, 30).getTime();
  expect([0, 1, 59].map((days) => firstDay(now, days))).toEqual(['20260301', '20260228', '20260101']);
});

test('what an archive ignored is looked at again: date, modality, description', () => {
  expect(mayMatch(find, '20260105', study)).toBe(true);
  expect(mayMatch(find, '20260106', study)).toBe(false);
  expect(mayMatch({ ...find, modality: 'MR' }, '20260101', study)).toBe(false);
  expect(mayMatch({ ...find, description: ['*liver*', '*abdomen*'] }, '20260101', study)).toBe(true);
  expect(mayMatch({ ...find, description: ['*liver*'] }, '20260101', study)).toBe(false);
  // What it does not say is told by the series.
  expect(mayMatch(find, '20260105', { ...study, date: '', modalities: [] })).toBe(true);
});

test('what a person asked for fits in all that was given; what the archive does not say fits nothing but the date', () => {
  const fits = (query: Parameters<typeof answersQuery>[0], changed = {}) =>
    answersQuery(query, { ...study, ...changed });
  expect(fits({})).toBe(true);
  expect(fits({ patient: 'P1 ', from: '20260105', to: '20260105' })).toBe(true);
  for (const query of [
    { patient: 'P2' },
    { patient: 'p1' },
    { patient: 'P1', accession: 'A1' },
    { studyUid: '2' },
    { from: '20260106' },
    { to: '20260104' },
  ])
    expect(fits(query), JSON.stringify(query)).toBe(false);
  expect(fits({ accession: 'A1' }, { accession: ' A1' })).toBe(true);
  expect(fits({ patient: 'P1' }, { patient: { id: '', name: '', birthDate: '' } })).toBe(false);
  expect(fits({ from: '20260106' }, { date: '' })).toBe(true);
});

test('a series of the modality, and of the body part where one is asked for', () => {
  const series = [
    { uid: '1', modality: 'CT', bodyPart: 'Liver' },
    { uid: '2', modality: 'MR', bodyPart: 'HEAD' },
    { uid: '3', modality: 'CT', bodyPart: '' },
  ];
  expect(matchesSeries(find, series)).toBe(true);
  expect(matchesSeries({ ...find, modality: 'PT' }, series)).toBe(false);
  expect(matchesSeries({ ...find, bodyPart: ['CHEST', 'LIVER'] }, series)).toBe(true);
  expect(matchesSeries({ ...find, bodyPart: ['HEAD'] }, series)).toBe(false);
});
