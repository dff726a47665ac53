import type { RunResult } from '@radscore/study';
import { describe, expect, test } from 'vitest';
import { renderStudy } from './render-study.js';
import { confident } from './testing/changes.js';
import { methodSentences } from './testing/conditional-methods.js';
import { resultSentences } from './testing/conditional-results.js';
import { rowSentences } from './testing/conditional-rows.js';
import { reportSentences } from './testing/conditional-sentences.js';
import { standardSentences } from './testing/conditional-standards.js';
import { binary, survival } from './testing/texts.js';

describe('each conditional sentence stands where it is true, and its counterpart where it is not', () => {
  for (const [title, text, [appears, sentence], [counterpart, other], run = binary] of [
    ...reportSentences,
    ...rowSentences,
    ...standardSentences,
    ...methodSentences,
    ...resultSentences,
  ])
    test(title, () => {
      const [there, elsewhere] = [text(appears(run)), text(counterpart(run))];
      expect(there).toMatch(sentence);
      expect(elsewhere).toMatch(other);
      if (!sentence.source.startsWith('^(?!')) expect(elsewhere).not.toMatch(sentence);
      if (!other.source.startsWith('^(?!')) expect(there).not.toMatch(other);
    });
});

/** Where pages, tables and figures of a run speak of intervals of 95 %; shares of resamples may well be 95 %. */
const at95 = (run: RunResult) =>
  Object.entries(renderStudy(run).files).flatMap(([name, file]) =>
    [...file.matchAll(/.{0,40}95\s?%\s(?:CI|confidence|intervals?|bands?|limits?|exact|pointwise)\b/g)].map(
      ([found]) => `${name}: ${found}`,
    ),
  );

for (const run of [binary, survival])
  test(`in a ${run.cohort.outcome.kind} study at 80 %, no page, table or figure speaks of 95 %`, () => {
    expect(at95(run).length).toBeGreaterThan(30);
    expect(at95(confident(0.8)(run))).toEqual([]);
  });
