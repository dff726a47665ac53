import type { CheckResult } from '@radscore/study';
import { expect, test } from 'vitest';
import { exampleRun } from '../testing/example-run.js';
import { checkSentence } from './check-sentence.js';

const run = exampleRun('crlm-recurrence-peritumoral');
const say = (number: number, code: string, values: CheckResult['values']) =>
  checkSentence({ number, name: '', code, verdict: 'warn', values }, run);

test('every finding is a sentence', () => {
  for (const check of run.checks) expect(checkSentence(check, run)).toMatch(/^[A-Z\d].*\.$/s);
});

test('a p of nearly nothing has no zero', () => {
  const sites = [{ p: 1e-20, reading: 'separates' }];
  const text = say(9, 'SITE-SEPARATES', { sites });
  expect(text).toContain('p < 0.001');
  expect(text).not.toContain('0.000');
  expect(say(9, 'NO-CONFOUNDING', { sites: [{ p: 0.4, reading: 'alike' }] })).toContain(
    'does not differ between sites',
  );
});

test('events are counted per candidate parameter, not per parameter kept', () => {
  const values = { events: 50, n: 100, parameters: 37, kept: 2, perParameter: 50 / 37, rileyN: null, departed: [] };
  expect(say(7, 'TOO-FEW-EVENTS', values)).toBe(
    'There are 50 events among 100 training patients for 37 candidate parameters, that is 1.4 each; 2 are in the final model, chosen from them on the same patients.',
  );
});

test('patients who left early are reported with both risks', () => {
  const values = { horizon: 24, early: 54, patients: 120, share: 0.45, kaplanMeier: 0.5461, asCoded: 0.3922 };
  const text = say(15, 'MANY-LEFT-EARLY', values);
  expect(text).toContain('54 of 120 patients (45%)');
  expect(text).toContain('0.546 by Kaplan-Meier and 0.392 as coded');
});

test('what cannot be checked in a supplied table is reported as such', () => {
  for (const [number, values] of [
    [4, { leaks: 0 }],
    [6, { permutations: 100, mean: 0.5, low: 0.4, high: 0.6, p: 0.01 }],
    [8, { tuned: 0, outside: 0 }],
  ] as const)
    expect(say(number, 'SUPPLIED-TABLE', values)).toContain('cannot be checked in a supplied table');
});

test('a check without an answer gives the reason, and one of an older run the words it had', () => {
  const error = { code: 'RAD-X', message: 'Its matrix is singular.', remedy: '', values: {}, place: {} };
  const failed = { number: 14, name: '', code: 'RAD-X', verdict: 'not-applicable', values: {}, error } as CheckResult;
  expect(checkSentence(failed, run)).toBe('Its matrix is singular.');
  expect(say(3, 'AS-WRITTEN', { text: 'As it was.' })).toBe('As it was.');
});

test('a share of an event too small for one digit is not printed as 0', () => {
  const values = { events: 15, n: 36, parameters: 1883, kept: 15, perParameter: 15 / 1883, rileyN: null, departed: [] };
  expect(say(7, 'TOO-FEW-EVENTS', values)).toContain('that is fewer than 0.1 each');
});

test('what shuffled outcomes reach is named, and its spread is not called a confidence interval', () => {
  const text = say(6, 'BETTER-THAN-PERMUTED', { permutations: 100, mean: 0.5, low: 0.4, high: 0.6, p: 0.01 });
  expect(text).toContain('reaches AUC 0.50 on average (the middle 95% of these runs from 0.40 to 0.60), as it must');
  expect(text).not.toContain('CI');
});
