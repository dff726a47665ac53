import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { drawIndex } from '../resampling/draw-index.js';
import { expectRelative, readColumns, readExpected } from '../testing/oracle.js';
import { auc } from './auc.js';
import { bootstrapAuc } from './bootstrap-auc.js';
import { classificationFigures, confusionAt, confusionMatrix } from './confusion.js';
import { cutOff } from './cut-off.js';
import { delong, delongPaired, delongUnpaired } from './delong.js';
import { partialAuc } from './partial-auc.js';
import { precisionRecall } from './precision-recall.js';
import { integratedDiscrimination, netReclassification } from './reclassification.js';
import { rocCurve } from './roc-curve.js';

interface Predictor {
  auc: number;
  delong_var: number;
  delong_ci95: [number, number];
  youden: Record<
    'threshold' | 'sensitivity' | 'specificity' | 'ppv' | 'npv' | 'accuracy' | 'tp' | 'tn' | 'fp' | 'fn' | 'youden',
    number[]
  >;
  n_roc_points: number;
  threshold_0: Record<'sensitivity' | 'specificity' | 'ppv' | 'npv' | 'accuracy', number | string>;
  bootstrap_ci95_10000_stratified_percentile: Record<string, [number, number]>;
  roc_curve: { threshold: (number | string)[]; sensitivity: number[]; specificity: number[] };
}
interface Expected {
  sets: Record<
    string,
    {
      input: string;
      predictors: Record<string, Predictor>;
      delong_paired: Record<
        string,
        { Z: number; p: number; auc1: number; auc2: number; cov: number; diff_ci95: [number, number] }
      >;
    }
  >;
  delong_unpaired: { worc_f1_vs_crlm_f1: { D: number; df: number; p: number } };
}
const expected = readExpected<Expected>('roc');

function eachPredictor(check: (score: Float64Array, event: Float64Array, r: Predictor, label: string) => void): void {
  for (const { input, predictors } of Object.values(expected.sets)) {
    const columns = readColumns('roc', input);
    for (const [name, r] of Object.entries(predictors)) check(columns[name]!, columns.y!, r, `${input} ${name}`);
  }
}

test('AUC and DeLong interval agree with pROC, also where scores are tied or perfect', () => {
  eachPredictor((score, event, r, label) => {
    const ours = delong(score, event);
    expectRelative(auc(score, event), r.auc, label);
    expectRelative(ours.auc, r.auc, label);
    expectRelative(ours.variance, r.delong_var, label);
    expectRelative(ours.ci[0], r.delong_ci95[0], label);
    expectRelative(ours.ci[1], r.delong_ci95[1], label);
  });
});

test('every point of the ROC curve agrees with pROC', () => {
  eachPredictor((score, event, { roc_curve: r, n_roc_points }, label) => {
    const ours = rocCurve(score, event);
    expect(ours.threshold).toHaveLength(n_roc_points);
    r.threshold.forEach((value, k) => {
      expectRelative(ours.threshold[k]!, value, label, 1e-12);
      expectRelative(ours.sensitivity[k]!, r.sensitivity[k]!, label, 1e-12);
      expectRelative(ours.specificity[k]!, r.specificity[k]!, label, 1e-12);
    });
  });
});

test('the Youden cut-offs and the figures at a cut-off agree with pROC', () => {
  eachPredictor((score, event, r, label) => {
    const best = cutOff(rocCurve(score, event), { rule: 'youden' });
    expect(best.tied).toHaveLength(r.youden.threshold.length);
    best.tied.forEach((threshold, k) => {
      expectRelative(threshold, r.youden.threshold[k]!, label);
      const table = confusionAt(score, event, threshold);
      for (const count of ['tp', 'tn', 'fp', 'fn'] as const) expect(table[count]).toBeCloseTo(r.youden[count][k]!, 9);
      const figures = classificationFigures(table);
      for (const name of ['sensitivity', 'specificity', 'ppv', 'npv', 'accuracy'] as const) {
        expectRelative(figures[name].value!, r.youden[name][k]!, label);
      }
    });
    expectRelative(best.youden + 1, r.youden.youden[0]!, label);
    const atZero = classificationFigures(confusionAt(score, event, 0));
    for (const name of ['sensitivity', 'specificity', 'ppv', 'npv', 'accuracy'] as const) {
      if (r.threshold_0[name] === 'NaN')
        expect(atZero[name]).toEqual({ value: null, reason: 'nobody was called negative', successes: 0, trials: 0 });
      else expectRelative(atZero[name].value!, r.threshold_0[name], label);
    }
  });
});

test('DeLong tests of paired and unpaired areas agree with pROC', () => {
  for (const { input, delong_paired: pairs } of Object.values(expected.sets)) {
    const columns = readColumns('roc', input);
    for (const [names, r] of Object.entries(pairs)) {
      const [first, second] = names.split(' vs ');
      const ours = delongPaired(columns[first!]!, columns[second!]!, columns.y!);
      expectRelative(ours.z, r.Z, names);
      expectRelative(ours.p, r.p, names);
      expectRelative(ours.covariance, r.cov, names);
      expectRelative(ours.ci[0], r.diff_ci95[0], names);
      expectRelative(ours.ci[1], r.diff_ci95[1], names);
    }
  }
  const [worc, crlm] = [readColumns('roc', 'worc_crlm.csv'), readColumns('roc', 'crlm.csv')];
  const [f1, f2] = [
    Object.keys(expected.sets.worc_crlm!.predictors)[0]!,
    Object.keys(expected.sets.crlm!.predictors)[0]!,
  ];
  const ours = delongUnpaired(worc[f1]!, worc.y!, crlm[f2]!, crlm.y!);
  const r = expected.delong_unpaired.worc_f1_vs_crlm_f1;
  expectRelative(ours.d, r.D);
  expectRelative(ours.df, r.df);
  expectRelative(ours.p, r.p);
});

test("the bootstrap interval lies within the Monte Carlo spread of pROC's seeds, and repeats with its seed", () => {
  eachPredictor((score, event, { bootstrap_ci95_10000_stratified_percentile: seeds }, label) => {
    const { ci } = bootstrapAuc(score, event, { rng: createRng(1) });
    for (const side of [0, 1] as const) {
      const ends = Object.values(seeds).map((interval) => interval[side]);
      expect(ci[side], label).toBeGreaterThan(Math.min(...ends) - 0.006);
      expect(ci[side], label).toBeLessThan(Math.max(...ends) + 0.006);
    }
    expect(bootstrapAuc(score, event, { rng: createRng(1) }).ci).toEqual(ci);
  });
});

test('a replicate of the bootstrap is the AUC of the drawn patients', () => {
  const score = [1, 2, 2, 3, 4, 4, 5];
  const event = [0, 0, 1, 0, 1, 0, 1];
  const { replicates } = bootstrapAuc(score, event, { rng: createRng(3), replicates: 20 });
  const rng = createRng(3);
  const cases = [2, 4, 5];
  const controls = [1, 2, 3, 4];
  for (const value of replicates) {
    const drawnCases = cases.map(() => cases[drawIndex(rng, 3)]!);
    const drawnControls = controls.map(() => controls[drawIndex(rng, 4)]!);
    expect(value).toBeCloseTo(auc([...drawnCases, ...drawnControls], [1, 1, 1, 0, 0, 0, 0]), 14);
  }
});

test('other cut-offs: closest to the top left corner, and a promised sensitivity or specificity', () => {
  const roc = rocCurve([1, 2, 3, 4, 5, 6, 7, 8], [0, 0, 0, 1, 0, 1, 1, 1]);
  expect(cutOff(roc, { rule: 'closest-topleft' })).toMatchObject({
    threshold: 3.5,
    sensitivity: 1,
    specificity: 0.75,
    tied: [3.5, 5.5],
  });
  expect(cutOff(roc, { rule: 'sensitivity', atLeast: 0.7 })).toMatchObject({
    threshold: 5.5,
    sensitivity: 0.75,
    specificity: 1,
  });
  expect(cutOff(roc, { rule: 'specificity', atLeast: 0.7 })).toMatchObject({
    threshold: 3.5,
    sensitivity: 1,
    specificity: 0.75,
  });
  expect(() => cutOff(roc, { rule: 'sensitivity', atLeast: 1.1 })).toThrowError(
    expect.objectContaining({ code: 'RAD-STATS-TOO-FEW' }),
  );
});

test('the figures of a table, its no-information rate and the test against it', () => {
  const figures = classificationFigures({ positive: 'recurrence', tp: 20, fp: 5, fn: 10, tn: 65 });
  expect(figures.positive).toBe('recurrence');
  expect(figures.f1.value).toBeCloseTo(40 / 55, 15);
  expect(figures.mcc.value).toBeCloseTo((20 * 65 - 5 * 10) / Math.sqrt(25 * 30 * 70 * 75), 15);
  expect(figures.balancedAccuracy.value).toBeCloseTo((20 / 30 + 65 / 70) / 2, 15);
  expect(figures.noInformationRate).toBe(0.7);
  // SciPy 1.10: binom.sf(84, 100, 0.7)
  expectRelative(figures.accuracyP, 0.00040499954194373724);
  expect(figures.accuracy).toMatchObject({ value: 0.85, successes: 85, trials: 100 });
});

test('figures without a denominator are missing with the reason', () => {
  const { sensitivity, ppv, mcc, f1, balancedAccuracy } = classificationFigures(confusionMatrix([0, 0, 0], [0, 0, 0]));
  expect(sensitivity).toMatchObject({ value: null, reason: 'there are no events' });
  expect(ppv).toMatchObject({ value: null, reason: 'nobody was called positive' });
  for (const figure of [mcc, f1, balancedAccuracy])
    expect(figure).toMatchObject({ value: null, reason: expect.any(String) });
  expect(() => confusionMatrix([], [1])).toThrowError(expect.objectContaining({ code: 'RAD-STATS-LENGTHS' }));
  expect(() => confusionMatrix([2], [1])).toThrowError(expect.objectContaining({ code: 'RAD-STATS-COUNTS' }));
  expect(() => classificationFigures(confusionMatrix([], []))).toThrowError(
    expect.objectContaining({ code: 'RAD-STATS-TOO-FEW' }),
  );
});

test("precision, recall and average precision agree with scikit-learn's example", () => {
  const curve = precisionRecall([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]);
  expect([...curve.threshold]).toEqual([0.8, 0.4, 0.35, 0.1]);
  expect([...curve.precision]).toEqual([1, 0.5, 2 / 3, 0.5]);
  expect([...curve.recall]).toEqual([0.5, 0.5, 1, 1]);
  expect(curve.averagePrecision).toBeCloseTo(0.8333333333333333, 15);
  expect(precisionRecall([1, 1, 1, 1], [0, 0, 0, 1])).toMatchObject({ averagePrecision: 0.25, prevalence: 0.25 });
});

test('average precision agrees with scikit-learn on every predictor, ties included', () => {
  // scikit-learn 1.2.1: average_precision_score
  const theirs: Record<string, number> = {
    'worc_crlm.csv CT_log-sigma-3-0-mm-3D_gldm_DependenceVariance': 0.653384441419139,
    'worc_crlm.csv CT_wavelet-HLH_glrlm_RunPercentage': 0.6721382827440154,
    'worc_crlm.csv CT_wavelet-LLL_glcm_InverseVariance': 0.6824288819456028,
    'worc_crlm.csv rounded_ties': 0.6636606636606637,
    'crlm.csv Portal_original_firstorder_Minimum': 0.9528280661785389,
    'crlm.csv Liver_Remnant_original_firstorder_Maximum': 0.9198458733823318,
    'crlm.csv perfect': 1,
    'crlm.csv random': 0.8404098614037059,
  };
  eachPredictor((score, event, _, label) => {
    expectRelative(precisionRecall(score, event).averagePrecision, theirs[label]!, label, 1e-12);
  });
});

test('the partial area over the whole range is the AUC; chance scores 0.5 and perfection 1 after correction', () => {
  eachPredictor((score, event, { auc: area }, label) => {
    const roc = rocCurve(score, event);
    expectRelative(partialAuc(roc, { low: 0, high: 1 }).area, area, label);
    expectRelative(partialAuc(roc, { low: 0, high: 1, focus: 'sensitivity' }).area, area, label);
  });
  const perfect = rocCurve([1, 2, 3, 4], [0, 0, 1, 1]);
  expect(partialAuc(perfect, { low: 0.8, high: 1 })).toEqual({
    area: expect.closeTo(0.2, 14),
    corrected: expect.closeTo(1, 14),
  });
  const tied = rocCurve([1, 1, 1, 1], [0, 0, 1, 1]);
  expect(partialAuc(tied, { low: 0.8, high: 1 }).corrected).toBeCloseTo(0.5, 14);
});

test('net reclassification counts moves between categories, or any move in the continuous form', () => {
  const initial = [0.1, 0.3, 0.6, 0.2, 0.4, 0.7];
  const updated = [0.3, 0.2, 0.9, 0.1, 0.6, 0.4];
  const event = [1, 1, 1, 0, 0, 0];
  const categories = netReclassification(initial, updated, event, { cutoffs: [0.25, 0.5] });
  // Events: up, down, stay; non-events: stay, up, down.
  expect(categories.events).toBeCloseTo(0, 15);
  expect(categories.nonEvents).toBeCloseTo(0, 15);
  const continuous = netReclassification(initial, updated, event);
  expect(continuous.events).toBeCloseTo(1 / 3, 15);
  expect(continuous.nonEvents).toBeCloseTo(1 / 3, 15);
  // Each part has P(up) + P(down) - difference^2 = 1 - 1/9, over 3 patients.
  expect(continuous.standardError).toBeCloseTo(Math.sqrt(2 * ((1 - 1 / 9) / 3)), 14);
  expect(continuous.z).toBeCloseTo(continuous.value / continuous.standardError, 14);
});

test('integrated discrimination is the change in mean risk of events less that of non-events', () => {
  const idi = integratedDiscrimination([0.1, 0.3, 0.2, 0.4], [0.4, 0.5, 0.1, 0.2], [1, 1, 0, 0]);
  expect(idi.value).toBeCloseTo(0.25 + 0.15, 15);
  expect(idi.standardError).toBeCloseTo(Math.sqrt(0.005 / 2 + 0.005 / 2), 15);
  expect(integratedDiscrimination([0.1, 0.2], [0.1, 0.2], [1, 0])).toMatchObject({ value: 0, z: 0, p: 1 });
});

test('one class, missing scores and unequal lengths are refused; ties everywhere give 0.5', () => {
  const one = expect.objectContaining({ code: 'RAD-STATS-ONE-CLASS' });
  for (const call of [auc, delong, rocCurve, precisionRecall])
    expect(() => call([1, 2, 3], [1, 1, 1])).toThrowError(one);
  expect(() => bootstrapAuc([1, 2], [0, 0], { rng: createRng(1) })).toThrowError(one);
  expect(() => integratedDiscrimination([0.1], [0.2], [1])).toThrowError(one);
  expect(() => auc([1, NaN], [0, 1])).toThrowError(expect.objectContaining({ code: 'RAD-STATS-MISSING' }));
  expect(() => auc([1, 2], [0, 2])).toThrowError(expect.objectContaining({ code: 'RAD-PARAMETER-INVALID' }));
  expect(() => auc([1], [0, 1])).toThrowError(expect.objectContaining({ code: 'RAD-STATS-LENGTHS' }));
  expect(() => delong([1, 2], [0, 1])).toThrowError(expect.objectContaining({ code: 'RAD-STATS-TOO-FEW' }));
  expect(auc([Infinity, -Infinity], [1, 0])).toBe(1);
  expect(delong([2, 2, 2, 2], [0, 1, 0, 1])).toMatchObject({ auc: 0.5, variance: 0, ci: [0.5, 0.5] });
  expect(delongPaired([1, 2, 3, 4], [10, 20, 30, 40], [0, 1, 0, 1])).toMatchObject({ difference: 0, z: 0, p: 1 });
  expect(delongUnpaired([1, 2, 3, 4], [0, 0, 1, 1], [1, 2, 3, 4], [0, 0, 1, 1])).toMatchObject({ d: 0, p: 1 });
});
