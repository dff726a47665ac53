import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { expectRelative, readColumns, readExpected } from '../testing/oracle.js';
import { concordance, concordanceDifference } from './concordance.js';

interface Marker {
  harrell_C: number;
  se: number;
  counts: Record<string, number>;
  uno_C: number;
  uno_se: number;
  tau: number;
  uno_C_tau: number;
}
type Set = { input: string; difference_first_two: { diff: number; se: number } } & Record<string, Marker>;
const { sets } = readExpected<{ sets: Record<string, Set> }>('concordance');

for (const [name, set] of Object.entries(sets)) {
  const columns = readColumns('concordance', set.input);
  const [time, event] = [columns.time!, columns.status!];
  const markers = Object.keys(set).filter((key) => columns[key]);
  for (const marker of markers) {
    const r = set[marker]!;
    test(`Harrell's C of ${marker} in ${name}, its error and counts of pairs agree with survival`, () => {
      const result = concordance(columns[marker]!, time, event);
      expectRelative(result.value, r.harrell_C);
      expectRelative(result.standardError, r.se);
      expect(result.counts).toEqual({
        concordant: r.counts.concordant,
        discordant: r.counts.discordant,
        tiedScore: r.counts['tied.x'],
        tiedTime: r.counts['tied.y'],
        tiedBoth: r.counts['tied.xy'],
      });
    });

    test(`Uno's C of ${marker} in ${name}, with and without horizon, agrees with survival`, () => {
      const result = concordance(columns[marker]!, time, event, { weighting: 'uno' });
      expectRelative(result.value, r.uno_C);
      expectRelative(result.standardError, r.uno_se);
      const upTo = concordance(columns[marker]!, time, event, { weighting: 'uno', horizon: r.tau });
      expectRelative(upTo.value, r.uno_C_tau);
    });
  }

  test(`the difference of C of two scores in ${name} agrees with survival`, () => {
    const r = set.difference_first_two;
    const result = concordanceDifference(columns[markers[0]!]!, columns[markers[1]!]!, time, event);
    expectRelative(result.difference, r.diff);
    expectRelative(result.standardError, r.se);
  });
}

test('concordance within strata sums the pairs of each; the error agrees with coxph', () => {
  const expected = readExpected<{
    models: Record<string, { coef: Record<string, number>; concordance: { C: number; se: number; counts: number[] } }>;
  }>('cox').models.colon_strata_sex!;
  const columns = readColumns('cox', 'colon.csv');
  const score = columns.time!.map((_, i) =>
    Object.entries(expected.coef).reduce((sum, [term, b]) => sum + b * columns[term]![i]!, 0),
  );
  // Rounding must not part scores that are equal.
  const result = concordance(
    score.map((x) => Math.round(x * 1e10)),
    columns.time!,
    columns.status!,
    { strata: columns.sex! },
  );
  expectRelative(result.value, expected.concordance.C);
  expectRelative(result.standardError, expected.concordance.se);
  const [conc1, conc2] = expected.concordance.counts;
  expect(result.counts.concordant).toBe(conc1! + conc2!);
});

test('the fast count is the count over all pairs', () => {
  const rng = createRng(11);
  const n = 60;
  const draw = (m: number) => Float64Array.from({ length: n }, () => rng.below(m));
  const [score, time, event] = [draw(8), draw(15), draw(2)];
  let [conc, pairs] = [0, 0];
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const comparable = event[i] === 1 && (time[i]! < time[j]! || (time[i] === time[j] && event[j] === 0));
      if (!comparable) continue;
      pairs++;
      conc += score[i]! > score[j]! ? 1 : score[i] === score[j] ? 0.5 : 0;
    }
  }
  expectRelative(concordance(score, time, event).value, conc / pairs);
});

test('a constant score has C 0.5 without error, a perfect one 1, its reverse 0', () => {
  const [time, event] = [
    [1, 2, 3],
    [1, 1, 0],
  ];
  expect(concordance([5, 5, 5], time!, event!)).toMatchObject({ value: 0.5, standardError: 0 });
  expect(concordance([3, 2, 1], time!, event!)).toMatchObject({ value: 1, standardError: 0, ci: [1, 1] });
  expect(concordance([1, 2, 3], time!, event!).value).toBe(0);
  expect(concordanceDifference([3, 2, 1], [3, 2, 1], time!, event!)).toMatchObject({ difference: 0, p: 1 });
});

test('without a comparable pair, and for input that does not fit, a coded error is thrown', () => {
  const code = (name: string) => expect.objectContaining({ code: name });
  expect(() => concordance([1, 2], [1, 2], [0, 0])).toThrowError(code('RAD-STATS-TOO-FEW'));
  expect(() => concordance([1, 2], [1, 1], [1, 1])).toThrowError(code('RAD-STATS-TOO-FEW'));
  expect(() => concordance([1], [1, 2], [1, 0])).toThrowError(code('RAD-STATS-LENGTHS'));
  expect(() => concordance([1, Number.NaN], [1, 2], [1, 0])).toThrowError(code('RAD-STATS-MISSING'));
  expect(() => concordance([1, 2], [1, 2], [1, 0], { horizon: 5 })).toThrowError(code('RAD-STATS-HORIZON'));
});
