import { expect, test } from 'vitest';
import { pretty } from '../numeric/pretty.js';
import { logit } from '../regression/logistic.js';
import { expectRelative, readColumns, readExpected } from '../testing/oracle.js';
import { nomogram } from './nomogram.js';

interface Model {
  input: string;
  coef: Record<string, number>;
  center?: number;
  nomogram: {
    predictors: Record<string, { values: number[]; points: number[] }>;
    total_points: number[];
    lp: { x: number[]; x_real: number[] };
    attr_info: { sc: number; intercept_used: number | { Intercept: number } };
  } & Record<string, { total_points: number[]; fun_value: number[] }>;
}
const { models } = readExpected<{ models: Record<string, Model> }>('nomogram');

for (const [name, r] of Object.entries(models)) {
  const columns = readColumns('nomogram', r.input);
  const predictors = Object.entries(r.coef)
    .filter(([term]) => term !== 'Intercept')
    .map(([term, coefficient]) => ({ name: term, coefficient, values: columns[term]! }));
  const intercept = r.coef.Intercept ?? -r.center!;
  const theirs = r.nomogram;

  test(`${name}: the axes of predictors, total points and linear predictor agree with rms`, () => {
    const ours = nomogram(predictors, { intercept });
    expectRelative(ours.pointsPerUnit, theirs.attr_info.sc);
    const zero = theirs.attr_info.intercept_used;
    expectRelative(ours.atZeroPoints, typeof zero === 'number' ? zero : zero.Intercept);
    for (const axis of ours.predictors) {
      expectAll(axis.values, theirs.predictors[axis.name]!.values);
      expectAll(axis.points, theirs.predictors[axis.name]!.points);
    }
    expect(ours.totalPoints).toEqual(theirs.total_points);
    expectAll(ours.linearPredictor.values, theirs.lp.x_real);
    expectAll(ours.linearPredictor.points, theirs.lp.x);
  });

  test(`${name}: the outcome axes agree with rms to the grid on which it inverts them (0.002 points)`, () => {
    const labels = Object.keys(theirs).filter((key) => 'fun_value' in theirs[key]!);
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels) {
      const { fun_value: at, total_points: points } = theirs[label]!;
      const toLinearPredictor = label.startsWith('S(') ? survivalInverse(theirs, label) : logit;
      const [axis] = nomogram(predictors, {
        intercept,
        outcomes: [{ name: label, at: [0.0001, ...at], toLinearPredictor }],
      }).outcomes;
      expect(axis!.values).toEqual(at);
      axis!.points.forEach((value, k) => {
        expect(Math.abs(value - points[k]!), `${label} ${at[k]}`).toBeLessThan(0.002);
      });
    }
  });
}

/** S(t | lp) = S0(t)^exp(lp); the baseline follows from the middle tick of the axis, the other ticks are then the test. */
function survivalInverse({ attr_info: { sc, intercept_used }, ...axes }: Model['nomogram'], label: string) {
  const { fun_value: at, total_points: points } = (axes as Model['nomogram'])[label]!;
  const k = at.length >> 1;
  const cumulative = -Math.log(at[k]!) / Math.exp(points[k]! / sc + (intercept_used as number));
  return (survival: number) => Math.log(-Math.log(survival) / cumulative);
}

test('pretty follows the rule of R; its axes above are the oracle, these the cases they leave out', () => {
  expect(pretty(0, 1)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  expect(pretty(1, 10, 4)).toEqual([0, 2, 4, 6, 8, 10]);
  expect(pretty(18, 85, 10)).toEqual([15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85]);
  expect(pretty(-1, 1, 4)).toEqual([-1, -0.5, 0, 0.5, 1]);
  expect(pretty(5, 5)).toEqual([0, 5]);
  expect(pretty(0, 0)).toEqual([-1, 0]);
  expect(() => pretty(2, 1)).toThrowError(expect.objectContaining({ code: 'RAD-PARAMETER-INVALID' }));
});

test('a nomogram without predictor, effect or complete values is refused', () => {
  const code = (name: string) => expect.objectContaining({ code: name });
  expect(() => nomogram([])).toThrowError(code('RAD-STATS-TOO-FEW'));
  expect(() => nomogram([{ name: 'x', coefficient: 0, values: [1, 2, 3] }])).toThrowError(code('RAD-STATS-CONSTANT'));
  expect(() => nomogram([{ name: 'x', coefficient: 2, values: [3, 3, 3] }])).toThrowError(code('RAD-STATS-CONSTANT'));
  expect(() => nomogram([{ name: 'x', coefficient: 1, values: [1, NaN] }])).toThrowError(code('RAD-STATS-MISSING'));
});

function expectAll(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, k) => void expectRelative(value, expected[k]!, `tick ${k}`));
}
