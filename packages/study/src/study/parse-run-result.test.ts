import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJson } from '@radscore/core';
import { expect, test } from 'vitest';
import { parseRunResult } from './parse-run-result.js';
import type { RunResult } from './types.js';

const folder = fileURLToPath(new URL('../../../../fixtures/version-1/', import.meta.url));
const runs = readdirSync(folder).filter((name) => !name.includes('.'));
const textOf = (name: string) => readFileSync(`${folder}${name}/run/run.json`, 'utf8');
const refused = (problem: RegExp) =>
  expect.objectContaining({ code: 'RAD-RUN-FILE', message: expect.stringMatching(problem) });

test.each(runs)(
  'a run of version 1 is migrated in memory, and is itself after a trip through version 2: %s',
  (name) => {
    const run = parseRunResult(textOf(name));
    expect(run.version).toBe(2);
    expect(parseRunResult(toJson(run))).toEqual(run);
  },
);

test('sentences of a run made before words were left to the report are kept where nothing else says the same', () => {
  const raw = JSON.parse(textOf('crlm-recurrence-peritumoral')) as { checks: { sentence: string }[] };
  const run = parseRunResult(toJson(raw));
  expect(run.checks.map(({ code, values }) => [code, values.text])).toEqual(
    raw.checks.map(({ sentence }) => ['AS-WRITTEN', sentence]),
  );
  expect(toJson(run)).not.toContain('"sentence"');
});

test('a cut-off that JSON lost in version 1 calls everybody positive', () => {
  const run = parseRunResult(textOf('rc-metachronous-whole-liver'));
  expect(run.candidates.some(({ honest }) => honest.threshold.value === Number.NEGATIVE_INFINITY)).toBe(true);
});

test('what is changed or of another version is refused by its path', () => {
  const run = JSON.parse(textOf('feature-table')) as RunResult;
  const changed = (part: object) => () => parseRunResult(toJson({ ...run, ...part }));
  expect(changed({ key: { ...run.key, candidate: 'none' } })).toThrow(refused(/key\.candidate/));
  expect(changed({ cohort: { ...run.cohort, patients: [] } })).toThrow(refused(/cohort\.outcome/));
  expect(changed({ candidates: [{ ...run.candidates[0], honest: {} }] })).toThrow(refused(/candidates\.0\.honest/));
  expect(changed({ checks: 'none' })).toThrow(refused(/checks/));
  expect(changed({ version: 3 })).toThrow(expect.objectContaining({ code: 'RAD-RUN-VERSION' }));
  for (const text of ['', '[]', '{}', 'null', '{"version":"1"}'])
    expect(() => parseRunResult(text)).toThrow(refused(/not JSON|no version/));
});
