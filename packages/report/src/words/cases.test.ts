// The words of real runs of small cases: what must be said of each.
import { describe, expect, test } from 'vitest';
import { openCase, runCase } from '../../../study/src/testing/run-case.js';
import { checkSentence } from './check-sentence.js';
import { comparatorSentence } from './comparison-sentence.js';
import { levelLabel } from './estimate.js';
import { keySentence } from './key-sentence.js';
import { splitSentence } from './split-sentence.js';

type Run = ReturnType<typeof runCase>;
const check = (run: Run, number: number) => checkSentence(run.checks.find((each) => each.number === number)!, run);

/** Small studies: sites and an event, lesions as rows, a survival time. */
test.each(['06b', '04', '02'])('%s: every finding and comparison is a whole sentence', (number) => {
  const run = runCase(openCase(number));
  const all = [
    keySentence(run),
    ...run.checks.map((each) => checkSentence(each, run)),
    ...run.comparators.map((each) => comparatorSentence(each, run)),
  ];
  for (const text of all) {
    expect(text).toMatch(/^\S.+\.$/s);
    expect(text).not.toMatch(/\bNaN\b|undefined|\bnull\b|Infinity|\[object|\{\w*\}/);
  }
});

describe('46: a named primary that fails', () => {
  // Age and its double: a discriminant analysis that is not regularised has no inverse of their covariance.
  const doubled = (text: string) =>
    text
      .trim()
      .split(/\r?\n/)
      .map((line, i) => `${line},${i === 0 ? 'twice' : 2 * Number(line.split(',')[4])}`)
      .join('\n');
  const qda = (text: string) =>
    text.replace('model: logistic }', 'model: qda }').replace('[age, sex]', '[age, sex, twice]');
  const run = runCase(openCase('46', { cohort: doubled, protocol: qda }));

  test('is said first, with its reason, and its substitute as chosen afterwards', () => {
    expect(keySentence(run)).toMatch(
      /^The primary model that the protocol named, tumour\/combined\/qda, could not be fitted \(.+\); .+ was chosen in its place afterwards\. /,
    );
    expect(check(run, 12)).toContain('no longer holds');
    expect(check(run, 12)).not.toContain('had named');
  });
});

test('10: a level of 80 % is that of every label', () => {
  const run = runCase(openCase('10'));
  expect(keySentence(run)).toContain('(80% CI');
  const all = [
    ...run.checks.map((each) => checkSentence(each, run)),
    ...run.comparators.map((each) => comparatorSentence(each, run)),
  ];
  expect(all.join(' ')).not.toContain('95%');
  expect([levelLabel(0.8), levelLabel(0.975), levelLabel(0.55)]).toEqual(['80%', '97.5%', '55%']);
});

test('23: folds that keep nothing are named in the key sentence', () => {
  expect(keySentence(runCase(openCase('23')))).toContain(
    'everybody being given the same prediction (no feature selected in 10 of 10 folds)',
  );
});

test('09a: patients on no side of a split are counted', () => {
  expect(splitSentence(runCase(openCase('09a')))).toContain('40 of C were in neither.');
});
