import type { Harmonisation, Performance, RunResult } from '@radscore/study';
import { expect, test } from 'vitest';
import { overview } from '../html/sections/overview.js';
import { exampleRun } from '../testing/example-run.js';
import { otherWaySentences } from './harmonisation-sentence.js';

const plain = exampleRun('crlm-recurrence-ultrasound');
const figures = (value: number, more: Partial<Performance> = {}): Performance => ({
  set: 'external',
  n: 20,
  events: 11,
  measures: { auc: { value, ci: [value - 0.1, value + 0.1] } },
  ...more,
});

/** The example with an external cohort: its own figures there, and those of the other way. */
function runWith(own: Performance, harmonisation?: Harmonisation): RunResult {
  const candidates = plain.candidates.map((candidate) => ({
    ...candidate,
    honest: {
      ...candidate.honest,
      performance: [...candidate.honest.performance.filter(({ set }) => set !== 'external'), own],
    },
  }));
  const external = { code: 'EXTERNAL-TOO-FEW' as const, n: 20, events: 11, sites: [] };
  return { ...plain, candidates, external: { ...external, ...(harmonisation && { harmonisation }) } };
}
const sentenceOf = (run: RunResult) => otherWaySentences(run).join(' ');
const asSet = { harmonisedAsSet: ['external'] };
const nothing = { value: null, reason: 'a prediction is the same for everybody (CONSTANT-PREDICTION)' } as const;

test('of a collapsed model: both figures, the plain difference and why it has no test, and whose features are used', () => {
  const run = runWith(figures(0.5, { code: 'CONSTANT-PREDICTION' }), {
    code: 'WITH-COMBAT',
    performance: figures(0.72, asSet),
    difference: nothing,
    p: nothing,
  });
  expect(sentenceOf(run)).toBe(
    'Harmonisation of the sites (ComBat): external AUC 0.720 (0.620–0.820) with it, 0.500 (0.400–0.600) (the same prediction for everybody) without: it changes by +0.220, which cannot be tested (a prediction is the same for everybody); it uses the features of the whole external set (20 patients), and no outcome.',
  );
  const page = overview(run).markup;
  expect(page).toContain('External, harmonised (ComBat)');
  expect(page).toContain('uses the features of the whole external set');
});

test.each([
  [[0.05, 0.35], 'a gain, +0.200 (0.050'],
  [[-0.05, 0.45], 'no difference that can be told from chance, +0.200 (−0.050'],
] as const)('a difference with the interval %j is reported as %s', (ci, told) => {
  const difference = { value: 0.2, ci };
  const run = runWith(figures(0.6), {
    code: 'WITH-COMBAT',
    performance: figures(0.8, asSet),
    difference,
    p: { value: 0.1 },
  });
  expect(sentenceOf(run)).toContain(told);
});

test('a loss is called one', () => {
  const run = runWith(figures(0.6, asSet), {
    code: 'WITHOUT-COMBAT',
    performance: figures(0.8),
    difference: { value: -0.2, ci: [-0.3, -0.1] },
    p: { value: 0.01 },
  });
  expect(sentenceOf(run)).toMatch(
    /0\.600 \(0\.500–0\.700\) with it, 0\.800 .* without: a loss, −0\.200 \(−0\.300 to −0\.100\)/,
  );
});

test('a site of too few patients: that it cannot be said, and why', () => {
  const reason = { code: 'RAD-LEARN-UNSEEN-TOO-FEW', message: 'Too few.', remedy: '', values: {}, place: {} };
  expect(sentenceOf(runWith(figures(0.6), { code: 'COMBAT-FAILED', reason }))).toContain('cannot be said: Too few.');
});

test('normalised images have a sentence and a row of their own, and use no other patient', () => {
  const run = runWith(figures(0.5));
  const normalisation = {
    code: 'WITH-NORMALISATION' as const,
    performance: figures(0.7),
    difference: { value: 0.2, ci: [0.1, 0.3] as const },
    p: { value: 0.01 },
  };
  const asked = { ...run, external: { ...run.external!, normalisation } };
  expect(sentenceOf(asked)).toBe(
    'Normalisation of the grey values of each image: external AUC 0.700 (0.600–0.800) with it, 0.500 (0.400–0.600) without: a gain, +0.200 (0.100–0.300).',
  );
  expect(overview(asked).markup).toContain('External, images normalised');
  const reason = { code: 'RAD-X', message: 'No.', remedy: '', values: {}, place: {} };
  const failed = {
    ...run,
    external: { ...run.external!, normalisation: { code: 'NORMALISATION-FAILED' as const, reason } },
  };
  expect(sentenceOf(failed)).toContain(
    'What normalisation of the grey values of each image would gain there cannot be said: No.',
  );
});

test('a run that asked nothing says nothing', () => {
  expect(otherWaySentences(runWith(figures(0.6)))).toEqual([]);
  expect(overview(runWith(figures(0.6))).markup).not.toContain('ComBat');
});
