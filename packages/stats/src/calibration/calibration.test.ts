import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { decisionCurve } from '../decision/net-benefit.js';
import { decisionCurveBands } from '../decision/net-benefit-bands.js';
import { poissonExactInterval } from '../resampling/poisson.js';
import { expectRelative, readColumns, readExpected } from '../testing/oracle.js';
import { brierScore, logLoss, scaledBrier, spiegelhalter } from './brier.js';
import { calibrationBins, smoothCalibration } from './calibration-curve.js';
import { hosmerLemeshow } from './hosmer-lemeshow.js';
import { lowess } from './lowess.js';
import { observedExpected, recalibrate } from './recalibration.js';

interface Expected {
  sets: Record<
    string,
    {
      input: string;
      hosmer_lemeshow: {
        g: number;
        groups_used: number;
        chi2: number;
        df: number;
        p: number;
        breaks: number[];
        n: number[];
        observed: number[];
        expected: number[];
      }[];
      brier: number;
      brier_scaled: number;
      logloss: number;
      val_prob: Record<string, number>;
      calibration_intercept_joint: number;
      calibration_slope: number;
      se_joint: [number, number];
      calibration_in_the_large: number;
      citl_se: number;
      observed_expected_ratio: number;
      spiegelhalter_z: number;
      decision_curve: { threshold: number; net_benefit: number; treat_all: number; tp: number; fp: number }[];
    }
  >;
}
const { sets } = readExpected<Expected>('calibration');

for (const [name, r] of Object.entries(sets)) {
  const { p, y } = readColumns('calibration', r.input) as { p: Float64Array; y: Float64Array };

  test(`${name}: Hosmer-Lemeshow agrees, group by group`, () => {
    for (const theirs of r.hosmer_lemeshow) {
      const ours = hosmerLemeshow(p, y, { groups: theirs.g });
      expect(ours.groups).toHaveLength(theirs.groups_used);
      expectRelative(ours.chi2, theirs.chi2);
      expect(ours.df).toBe(theirs.df);
      expectRelative(ours.p, theirs.p);
      ours.groups.forEach((group, k) => {
        expectRelative(group.low, theirs.breaks[k]!);
        expectRelative(group.high, theirs.breaks[k + 1]!);
        expect([group.n, group.observed]).toEqual([theirs.n[k], theirs.observed[k]]);
        expectRelative(group.expected, theirs.expected[k]!);
      });
    }
  });

  test(`${name}: intercept, slope, calibration-in-the-large and the test of all agree with R`, () => {
    const ours = recalibrate(p, y);
    expectRelative(ours.intercept.value, r.calibration_intercept_joint, 'intercept', 1e-8, 1e-4);
    expectRelative(ours.slope.value, r.calibration_slope);
    expectRelative(ours.intercept.standardError, r.se_joint[0]);
    expectRelative(ours.slope.standardError, r.se_joint[1]);
    expectRelative(ours.inTheLarge.value, r.calibration_in_the_large, 'in the large', 1e-8, 1e-4);
    expectRelative(ours.inTheLarge.standardError, r.citl_se);
    expectRelative(ours.unreliability.chi2, r.val_prob['U:Chi-sq']!, 'U', 1e-8, 1e-3);
    expectRelative(ours.unreliability.p, r.val_prob['U:p']!, 'U:p');
    expectRelative(observedExpected(p, y).ratio, r.observed_expected_ratio);
  });

  test(`${name}: Brier, scaled Brier, log loss and Spiegelhalter's z agree with R`, () => {
    expectRelative(brierScore(p, y), r.brier);
    expectRelative(scaledBrier(p, y), r.brier_scaled);
    expectRelative(logLoss(p, y), r.logloss);
    expectRelative(spiegelhalter(p, y).z, r.spiegelhalter_z);
    expectRelative(spiegelhalter(p, y).p, r.val_prob['S:p']!);
  });

  test(`${name}: the distances of the lowess curve agree with rms val.prob`, () => {
    const { eavg, e90, emax } = smoothCalibration(p, y);
    expectRelative(eavg, r.val_prob.Eavg!, 'Eavg');
    expectRelative(e90, r.val_prob.E90!, 'E90');
    expectRelative(emax, r.val_prob.Emax!, 'Emax');
  });

  test(`${name}: the decision curve agrees with its definition in R`, () => {
    const curve = decisionCurve(
      p,
      y,
      r.decision_curve.map(({ threshold }) => threshold),
    );
    r.decision_curve.forEach((theirs, k) => {
      expectRelative(curve[k]!.netBenefit, theirs.net_benefit);
      expectRelative(curve[k]!.treatAll, theirs.treat_all);
      expect([curve[k]!.tp, curve[k]!.fp]).toEqual([theirs.tp, theirs.fp]);
    });
  });
}

test('lowess agrees with R on its cars example, with 3 robustness iterations', () => {
  const speed = [
    4, 4, 7, 7, 8, 9, 10, 10, 10, 11, 11, 12, 12, 12, 12, 13, 13, 13, 13, 14, 14, 14, 14, 15, 15, 15, 16, 16, 17, 17,
    17, 18, 18, 18, 18, 19, 19, 19, 20, 20, 20, 20, 20, 22, 23, 24, 24, 24, 24, 25,
  ];
  const dist = [
    2, 10, 4, 22, 16, 10, 18, 26, 34, 17, 28, 14, 20, 24, 28, 26, 34, 34, 46, 26, 36, 60, 80, 20, 26, 54, 32, 40, 32,
    40, 50, 42, 56, 76, 84, 36, 46, 68, 32, 48, 52, 56, 64, 66, 54, 70, 92, 93, 120, 85,
  ];
  // lowess(cars) as R's documentation prints it
  const expected = { 4: 4.965459, 7: 13.124495, 8: 15.858633, 9: 18.579691, 10: 21.280313, 11: 24.129277 };
  const { x, y } = lowess(speed, dist);
  for (const [at, value] of Object.entries(expected)) expect(y[x.indexOf(Number(at))]).toBeCloseTo(value, 6);
});

test('bins give the observed share with its Wilson interval', () => {
  const bins = calibrationBins([0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9], [0, 0, 0, 1, 0, 1, 1, 1], { groups: 2 });
  expect(bins).toMatchObject([
    { predicted: 0.25, observed: 0.25, n: 4, events: 1 },
    { predicted: expect.closeTo(0.75, 14), observed: 0.75, n: 4, events: 3 },
  ]);
  expect(bins[0]!.ci[0]).toBeCloseTo(0.04558726, 7);
});

test('observed over expected has the exact Poisson interval; gamma quantiles of SciPy for 5 events', () => {
  const [low, high] = poissonExactInterval(5);
  expectRelative(low, 1.6234863901184207);
  expectRelative(high, 11.66833207932267);
  expect(poissonExactInterval(0)[0]).toBe(0);
  expect(observedExpected([0.5, 0.5, 0.5, 0.5], [1, 0, 0, 0])).toMatchObject({ ratio: 0.5, observed: 1, expected: 2 });
});

test('the bootstrap bands hold the curve, repeat with the seed and keep the order of the thresholds asked for', () => {
  const { p, y } = readColumns('calibration', 'worc_insample.csv') as { p: Float64Array; y: Float64Array };
  const bands = decisionCurveBands(p, y, [0.6, 0.2], { rng: createRng(1), replicates: 400 });
  expect(bands.map(({ threshold }) => threshold)).toEqual([0.6, 0.2]);
  for (const { netBenefit, ci } of bands) {
    expect(netBenefit).toBeGreaterThan(ci[0]);
    expect(netBenefit).toBeLessThan(ci[1]);
  }
  expect(decisionCurveBands(p, y, [0.6, 0.2], { rng: createRng(1), replicates: 400 })).toEqual(bands);
});

test('invalid, constant or perfect probabilities have coded errors or a defined result', () => {
  const code = (name: string) => expect.objectContaining({ code: name });
  expect(() => brierScore([1.2], [1])).toThrowError(code('RAD-PARAMETER-INVALID'));
  expect(() => brierScore([0.2], [2])).toThrowError(code('RAD-PARAMETER-INVALID'));
  expect(() => brierScore([NaN], [1])).toThrowError(code('RAD-STATS-MISSING'));
  expect(() => brierScore([], [])).toThrowError(code('RAD-STATS-TOO-FEW'));
  expect(() => brierScore([0.1, 0.2], [1])).toThrowError(code('RAD-STATS-LENGTHS'));
  expect(() => scaledBrier([0.1, 0.2], [0, 0])).toThrowError(code('RAD-STATS-CONSTANT'));
  expect(() => spiegelhalter([0, 1], [0, 1])).toThrowError(code('RAD-STATS-CONSTANT'));
  expect(() => hosmerLemeshow([0.5, 0.5, 0.5, 0.5], [0, 1, 0, 1])).toThrowError(code('RAD-STATS-CONSTANT'));
  expect(() => recalibrate([0, 0.5, 0.7], [0, 1, 0])).toThrowError(code('RAD-PARAMETER-INVALID'));
  expect(() => recalibrate([0.5, 0.5, 0.5], [0, 1, 0])).toThrowError(code('RAD-STATS-SINGULAR'));
  expect(() => recalibrate([0.1, 0.2, 0.8, 0.9], [0, 0, 1, 1])).toThrowError(code('RAD-STATS-SEPARATION'));
  expect(() => decisionCurve([0.5], [1], [1])).toThrowError(code('RAD-PARAMETER-INVALID'));
  expect(() => observedExpected([0, 0], [0, 1])).toThrowError(code('RAD-PARAMETER-INVALID'));
  expect(decisionCurve([0.5, 0.1], [0, 0], [0.2])[0]).toMatchObject({ standardized: null, netBenefit: -0.125 });
  expect(calibrationBins([0.3, 0.3], [0, 1])).toMatchObject([{ n: 2, observed: 0.5 }]);
  expect(logLoss([1, 0], [1, 1])).toBe(Infinity);
  expect([...lowess([3], [7]).y]).toEqual([7]);
  expect([...lowess([2, 2, 2], [1, 2, 6], { iterations: 0 }).y]).toEqual([3, 3, 3]);
});
