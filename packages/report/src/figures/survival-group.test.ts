import { readFileSync } from 'node:fs';
import { parseCsv } from '@radscore/tables';
import { expect, test } from 'vitest';
import { kaplanMeierFigure } from './kaplan-meier.js';
import { incidenceGroup, survivalGroup } from './survival-group.js';
import { textsOf } from './testing/text-boxes.js';

const folder = new URL('../../../../fixtures/cases/statistics/31-competing/', import.meta.url);
const { columns, rows } = parseCsv(readFileSync(new URL('cohort.csv', folder), 'utf8'));
const column = (name: string) => rows.map(({ cells }) => Number(cells[columns.indexOf(name)]));
const [time, relapse, died] = [column('t'), column('relapse'), column('died')];
const status = time.map((_, i) => (relapse[i] === 1 ? 1 : died[i] === 1 ? 2 : 0));
const at = (times: readonly number[], values: readonly (number | null)[], horizon: number) =>
  values[times.filter((each) => each <= horizon).length - 1];

test('31: the incidence at 36 months beside 51 competing deaths is .346 (survfit of R), where 1 - Kaplan-Meier says .431', () => {
  const group = incidenceGroup('all', time, status);
  expect(at(group.time, group.survival, 36)).toBeCloseTo(0.346, 3);
  expect(group.events).toBe(status.filter((kind) => kind === 1).length);
  expect(group.median).toBeUndefined();
  const naive = survivalGroup('all', time, relapse);
  expect(1 - at(naive.time, naive.survival, 36)!).toBeCloseTo(0.431, 3);
});

test('a figure of incidences rises from 0 and names both tests', () => {
  const group = incidenceGroup('all', time, status);
  const { svg } = kaplanMeierFigure.draw({
    timeLabel: 'Months',
    outcomeLabel: 'Relapse',
    groups: [group],
    incidence: true,
    grayP: 0.0123,
    logRankP: 0.2,
  });
  const texts = textsOf(svg).join(' ');
  expect(texts).toContain('Gray p');
  expect(texts).toContain('Cause-specific log-rank p');
  expect(texts).not.toContain('Median');
});

test('a group in which only competing events came has an incidence of 0', () => {
  const group = incidenceGroup('none', [1, 2, 3], [2, 2, 0]);
  expect(group.survival).toEqual([0, 0, 0]);
  expect(group.events).toBe(0);
});
