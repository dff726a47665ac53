// What papers print and we compute stands in one table: every printed figure has one of ours beside it, or the reason why not.
import { builtInProtocols } from '@radscore/protocol';
import type { RunResult } from '@radscore/study';
import { expect, test } from 'vitest';
import { exampleRun } from '../testing/example-run.js';
import { paperTable } from './published-and-honest.js';

const rowsOf = (run: RunResult) => paperTable(run)!.data!.rows.map((row) => row.slice(0, 7));
const find = (id: string, set: string, what: RegExp, measure: string) =>
  rowsOf(exampleRun(id)).find((row) => row[0] === set && what.test(String(row[1])) && row[2] === measure);

test('Hosmer-Lemeshow p of paper 000, twelve of them, of the test set', () => {
  const rows = rowsOf(exampleRun('crlm-recurrence-peritumoral')).filter(
    ([, , measure]) => measure === 'hosmerLemeshowP',
  );
  expect(rows).toHaveLength(12);
  expect(new Set(rows.map(([set]) => set))).toEqual(new Set(['test']));
  expect(find('crlm-recurrence-peritumoral', 'test', /Peri4mm.*MLP/, 'hosmerLemeshowP')![3]).toBe(0.8556);
});

test('paired p that paper 002 and paper 003 print as bounds stay bounds', () => {
  expect(find('crlm-recurrence-ultrasound', 'external', /against radiomics/, 'differenceP')![3]).toBe('<0.01');
  const shown = paperTable(exampleRun('crlm-recurrence-ultrasound'))!.rows.find(
    ([set, what, measure]) =>
      set === 'External' && /against clinical/.test(String(what)) && measure === 'p of the difference',
  );
  expect(shown![3]).toBe('<0.05');
  expect(find('rc-metachronous-whole-liver', 'train', /combined.*against clinical/, 'differenceP')![3]).toBe('<0.001');
});

test('the odds ratio of pT in paper 003 is shown beside that of the regression on all patients', () => {
  const run = exampleRun('rc-metachronous-whole-liver');
  const row = {
    variable: 'pT',
    univariate: { value: 2 },
    univariateP: { value: 0.02 },
    multivariable: { value: 2.2, ci: [1.1, 4.4] as const },
    multivariableP: { value: 0.02 },
  };
  const changed: RunResult = { ...run, regressions: [{ kind: 'logistic', set: 'all', rows: [row] }] };
  const own = rowsOf(changed).filter(([set]) => set === 'all');
  expect(own.map(([, , measure, , , , value]) => [measure, value])).toEqual([
    ['oddsRatio', 2.2],
    ['oddsRatioP', 0.02],
  ]);
});

test('medians of both risk groups of paper 004, on each set', () => {
  const rows = rowsOf(exampleRun('crlm-survival-rad-score')).filter(([, , measure]) =>
    String(measure).startsWith('median'),
  );
  expect(rows.map(([, , , printed]) => printed)).toEqual([56.5, 76, 61.45, 74.25, 15.7, 29.87]);
});

test('every measure that a built-in protocol stores is named in words', () => {
  for (const { id } of builtInProtocols()) {
    for (const [, , measure] of paperTable(exampleRun(id))?.rows ?? [])
      expect(measure).not.toMatch(/^[a-z]+[A-Z]|^median[A-Z]/);
  }
});
