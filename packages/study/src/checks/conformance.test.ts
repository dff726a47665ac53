import { describe, expect, test } from 'vitest';
import { openCase, runCase } from '../testing/run-case.js';
import type { CheckContext } from './check.js';
import { checks, runChecks } from './index.js';

/** What the checks looked at in a run whose features came as a table. */
function contextOf(run: ReturnType<typeof runCase>): CheckContext {
  const { protocol, cohort, data, splits, candidates, comparators, shift } = run;
  const key = candidates.find(({ id }) => id === run.key.candidate)!;
  return { protocol, cohort, data, splits, candidates, key, set: run.key.set, comparators, shift, supplied: true };
}

/** Small studies: sites and an event, lesions as rows, a survival time, a model that cannot be fitted. */
const contexts = ['06b', '04', '02', '46'].map((number) => contextOf(runCase(openCase(number))));
const found = contexts.map(runChecks);
const again = contexts.map(runChecks);

test('the checks are numbered in the order of the table of contents; a new one takes the next number', () => {
  expect(checks.map(({ number }) => number)).toEqual(checks.map((_, i) => i + 1));
});

describe.each(checks.map((check, i) => [`${check.number}: ${check.name}`, check, i] as const))('%s', (_, check, i) => {
  test('has a name of its own', () => {
    expect(check.name).toMatch(/^[A-Z].*[^.]$/);
    expect(checks.filter(({ name }) => name === check.name)).toHaveLength(1);
  });

  test('says of every study a code and a verdict', () => {
    for (const results of found) {
      const { code, verdict } = results[i]!;
      expect(code).toMatch(/^[A-Z0-9]+(-[A-Z0-9]+)*$/);
      expect(['pass', 'warn', 'fail', 'not-applicable']).toContain(verdict);
    }
  });

  test('gives its numbers as plain data, and the same ones again', () => {
    found.forEach((results, k) => {
      const { values } = results[i]!;
      expect(JSON.parse(JSON.stringify(values))).toStrictEqual(values);
      expect(again[k]![i]).toStrictEqual(results[i]);
    });
  });
});
