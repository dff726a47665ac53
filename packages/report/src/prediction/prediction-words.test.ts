import type { CasePrediction, ModelFile } from '@radscore/prediction';
import { expect, test } from 'vitest';
import { predictionPage } from './prediction-page.js';
import { percentText, predictionWords } from './prediction-words.js';

const modelWith = (calibration?: { slope: number }, more: Partial<ModelFile> = {}) =>
  ({
    title: 'A study',
    candidate: { id: 'tumour/combined/logistic' },
    endpoint: { kind: 'binary', positive: 'recurrence', negative: 'no recurrence', unit: 'months', horizons: [] },
    training: { patients: 100, events: 40 },
    performance: 'AUC 0.70.',
    hash: 'abcdef0123456789abcdef',
    development: {
      patients: 100,
      events: 40,
      prediction: { present: 100, percents: [1, 50, 99], quantiles: [0.1, 0.4, 0.9] },
      ...(calibration && { calibration: { set: 'out-of-fold', ...calibration } }),
    },
    ...more,
  }) as unknown as ModelFile;

const prediction = {
  kind: 'probability',
  value: 0.004,
  group: 'no recurrence',
  cutOff: { value: 0.5, rule: 'fixed' },
  contributions: [
    { name: 'cea', value: 12, contribution: 0.4 },
    { name: 'age', value: null, contribution: 0 },
    { name: 'original_glcm_Contrast', value: 3, contribution: 0 },
  ],
  explanation: { method: 'exact', scale: 'log-odds', base: 0.1, value: 0.5 },
  radScore: 0.25,
  points: {
    total: 112,
    predictors: [
      { name: 'rad-score', value: 0.25, points: 100 },
      { name: 'cea', value: 12, points: 12 },
    ],
  },
  rank: 50,
  calibrated: true,
  warnings: [{ code: 'INPUT-UNUSED', values: { name: 'CEA', nearest: 'cea' } }],
  notice: 'For research use only.',
  inputHash: '0123456789abcdef0123',
  notes: [],
} as unknown as CasePrediction;

test('a probability is said as people say it', () => {
  expect([0.004, 0.01, 0.0421, 0.0994, 0.0996, 0.262, 0.99, 0.995].map(percentText)).toEqual([
    'below 1 %',
    '1.0 %',
    '4.2 %',
    '9.9 %',
    '10 %',
    '26 %',
    '99 %',
    'above 99 %',
  ]);
  expect(predictionWords(modelWith(), prediction).headline).toBe(
    'Risk of recurrence: below 1 % (probability 0.004000)',
  );
});

test.each([
  [
    0.31,
    /too extreme in the patients outside their training folds \(calibration slope 0\.31\).*nearer to the 40 % with recurrence/,
  ],
  [1.02, /fitted the observed risk .*slope 1\.02/],
  [1.6, /too moderate .*slope 1\.60.*farther from the 40 %/],
  [-0.2, /no relation to the outcome, or the reverse one.*slope −0\.20/],
])('how far the figure is a risk is said: slope %f', (slope, expected) => {
  expect(predictionWords(modelWith({ slope }), prediction).calibration).toMatch(expected);
});

test('calibration that is not known, no longer known or that never was is said too', () => {
  expect(predictionWords(modelWith(), prediction).calibration).toMatch(/could not be measured/);
  const updates = [{ method: 'slope', patients: 80 }] as unknown as NonNullable<ModelFile['updates']>;
  expect(predictionWords(modelWith({ slope: 0.3 }, { updates }), prediction).calibration).toMatch(
    /updated \(slope\) on 80 patients/,
  );
  const score = predictionWords(modelWith({ slope: 0.3 }), { ...prediction, calibrated: false });
  expect(score.calibration).toMatch(/no probability/);
  expect(score.headline).toBe('Score for recurrence, from 0 to 1: 0.004000');
});

test('inputs that the model does not read are named, points and rad-score are said, inputs without effect are counted', () => {
  const words = predictionWords(modelWith(), prediction);
  expect(words.warnings).toEqual(['CEA was given, but this model does not read it; it reads cea.']);
  expect(words.more).toEqual([
    'At least 50 % of the 100 predictions by which the study judged it are lower',
    'Rad-score: 0.2500',
    'Points on the nomogram: 112 (rad-score 100, cea 12)',
  ]);
  expect(predictionWords(modelWith(), { ...prediction, rank: 0 }).more[0]).toBe(
    'Fewer than 1 % of the 100 predictions by which the study judged it are lower',
  );
  expect(words.contributions.map(({ name }) => name)).toEqual(['cea', 'age']);
  expect(words.without).toBe(1);
});

test('the page of a patient has warnings before the figure, the picture with its outline, and no markup of a file', () => {
  const preview = {
    id: 'P',
    slice: 4,
    width: 2,
    height: 2,
    aspect: 1,
    pixels: 'AAECAw==',
    regions: [{ name: 'intra', outline: [[0, 0, 1, 0]] }],
  };
  const model = modelWith({ slope: 0.31 }, { title: '<b>A study</b>' });
  const page = predictionPage({ model, prediction, preview, radscore: '0.1.0' });
  expect(page.indexOf('does not read it')).toBeGreaterThan(0);
  expect(page.indexOf('does not read it')).toBeLessThan(page.lastIndexOf('below 1 % (probability'));
  expect(page).toContain('data:image/png;base64,');
  expect(page).toContain('Slice 4');
  expect(page).toContain('&lt;b&gt;A study');
  expect(page).not.toContain('<b>A study');
  expect(page).toContain('calibration slope 0.31');
});
