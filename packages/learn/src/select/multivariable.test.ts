import { readFileSync } from 'node:fs';
import { createRng } from '@radscore/core';
import { coxRegression, logisticRegression, overallLogistic } from '@radscore/stats';
import { expect, test } from 'vitest';
import { signalData, survivalData } from '../testing/pipeline-data.js';
import { multivariableCox, multivariableLogistic } from './multivariable.js';
import { univariateLogistic } from './univariate-logistic.js';

const context = { rng: createRng(1) };
const parameters = { threshold: 0.05, together: [] };

test('keeps what stays significant beside the others, as the regression of all columns says', () => {
  const { x, outcome } = signalData(200, 4, 'multivariable');
  const { p } = logisticRegression(x, outcome.event);
  const { kept, scores } = multivariableLogistic.select(x, outcome, parameters, context);
  expect([...kept].sort()).toEqual([0, 1, 2, 3].filter((j) => p[j + 1]! < 0.05));
  expect(scores[0]).toBeCloseTo(-Math.log10(p[1]!), 12);
  expect(kept).toEqual(expect.arrayContaining([0, 1]));
});

test('the same for survival times', () => {
  const { x, outcome } = survivalData(200, 4, 'multivariable');
  const { p } = coxRegression(x, (outcome as { time: Float64Array }).time, outcome.event);
  const { kept } = multivariableCox.select(x, outcome, parameters, context);
  expect([...kept].sort()).toEqual([0, 1, 2, 3].filter((j) => p[j]! < 0.05));
});

test('a column that separates the outcome is kept, by Firth’s test', () => {
  const marker = [0.3, 0.1, 0.4, 0.2, 0.6, 0.5, 2.3, 2.1, 2.4, 2.2, 2.6, 2.5];
  const noise = [1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 0, 1];
  const x = { rows: 12, cols: 2, data: Float64Array.from([...marker, ...noise]) };
  const outcome = { kind: 'binary' as const, event: Uint8Array.from(marker, (value) => Number(value > 1)) };
  expect(multivariableLogistic.select(x, outcome, parameters, context).kept).toEqual([0]);
  expect(
    univariateLogistic.select(x, outcome, { threshold: 0.05, best: null, adjust: 'none', together: [] }, context).kept,
  ).toEqual([0]);
});

test('more columns than rows is refused by a code', () => {
  const refused = expect.objectContaining({ code: 'RAD-STATS-MORE-COLUMNS' });
  const { x, outcome } = signalData(12, 20, 'too many');
  expect(() => multivariableLogistic.select(x, outcome, parameters, context)).toThrowError(refused);
  const survival = survivalData(12, 20, 'too many');
  expect(() => multivariableCox.select(survival.x, survival.outcome, parameters, context)).toThrowError(refused);
});

test('where a hazard ratio is infinite nothing is kept, and the reason is given', () => {
  const x = { rows: 8, cols: 1, data: Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8) };
  const outcome = {
    kind: 'survival',
    time: Float64Array.of(8, 7, 6, 5, 4, 3, 2, 1),
    event: new Uint8Array(8).fill(1),
  } as const;
  expect(multivariableCox.select(x, outcome, parameters, context)).toMatchObject({
    kept: [],
    notes: [{ code: 'NOT-ESTIMABLE', values: { step: 'multivariable-cox', error: 'RAD-STATS-MONOTONE' } }],
  });
});

interface Expected {
  terms: string[];
  table: Record<string, number[]>;
  logistic: { kept: string[]; p: number[] };
  cox: { kept: string[]; p: number[] };
}

test('aliased columns are left out by name and the others tested, as R’s glm and coxph do', () => {
  const path = new URL('../../../../fixtures/aliased/aliased.json', import.meta.url);
  const r = JSON.parse(readFileSync(path, 'utf8')) as Expected;
  const rows = r.table.death!.length;
  const x = { rows, cols: r.terms.length, data: Float64Array.from(r.terms.flatMap((name) => r.table[name]!)) };
  const names = { ...context, names: r.terms };
  const event = (name: string) => Uint8Array.from(r.table[name]!);
  const binary = { kind: 'binary', event: event('recurrence') } as const;
  const survival = { kind: 'survival', time: Float64Array.from(r.table.os_months!), event: event('death') } as const;
  for (const [expected, found] of [
    [r.logistic, multivariableLogistic.select(x, binary, parameters, names)],
    [r.cox, multivariableCox.select(x, survival, parameters, names)],
  ] as const) {
    const significant = expected.kept.filter((_, k) => expected.p[k]! < 0.05);
    expect(found.kept.map((j) => r.terms[j]).sort()).toEqual(significant.sort());
    expected.kept.forEach((name, k) => {
      expect(found.scores[r.terms.indexOf(name)]).toBeCloseTo(-Math.log10(expected.p[k]!), 6);
    });
    expect(found.notes!.map(({ values }) => (values as { column: string }).column)).toEqual([
      'glcm_JointAverage',
      'glcm_SumAverage',
      'constant',
    ]);
  }
});

test('a constant column has no score', () => {
  const { outcome } = signalData(12, 2, 'constant');
  const constant = { rows: 12, cols: 1, data: new Float64Array(12) };
  expect(multivariableLogistic.select(constant, outcome, parameters, context)).toMatchObject({
    kept: [],
    scores: [null],
  });
});

test('a variable of three levels stays or goes by its overall test, not level by level, whichever is the reference', () => {
  const rows = 120;
  const level = Array.from({ length: rows }, (_, i) => (i * 7) % 3);
  const event = Uint8Array.from(level, (l, i) => Number((i * 53) % 97 < 28 + 16 * l));
  const noise = Float64Array.from(level, (_, i) => ((i * 31) % 47) / 10);
  const against = (reference: number) => {
    const others = [0, 1, 2].filter((l) => l !== reference);
    const data = Float64Array.from([...others.flatMap((o) => level.map((l) => Number(l === o))), ...noise]);
    return { x: { rows, cols: 3, data }, names: [...others.map((o) => `stage=${o}`), 'noise'] };
  };
  const y = { kind: 'binary', event } as const;
  const found = [0, 1, 2].map((reference) => {
    const { x, names } = against(reference);
    const together = [names.slice(0, 2)];
    const asked = { threshold: 0.05, best: null, adjust: 'none', together } as const;
    const alone = univariateLogistic.select(x, y, { ...asked, together }, { ...context, names });
    const beside = multivariableLogistic.select(x, y, { threshold: 0.05, together }, { ...context, names });
    const overall = overallLogistic({ rows, cols: 2, data: x.data.slice(0, 2 * rows) }, event);
    expect(alone.scores[0]).toBeCloseTo(-Math.log10(overall.p), 10);
    expect(alone.scores[1]).toBe(alone.scores[0]);
    expect(beside.scores[1]).toBe(beside.scores[0]);
    return { alone: alone.kept.filter((j) => j < 2).length, beside: beside.kept.filter((j) => j < 2).length };
  });
  expect(found).toEqual(new Array(3).fill({ alone: 2, beside: 2 }));
});
