import { describe, expect, test } from 'vitest';
import { confident, keyOf } from './testing/changes.js';
import { methodSentences } from './testing/conditional-methods.js';
import { resultSentences } from './testing/conditional-results.js';
import { reportSentences } from './testing/conditional-sentences.js';
import { standardSentences } from './testing/conditional-standards.js';
import { binary, first, limits, methods, survival } from './testing/texts.js';

describe('each conditional sentence stands where it is true, and its counterpart where it is not', () => {
  for (const [title, text, [appears, sentence], [counterpart, other], run = binary] of [
    ...reportSentences,
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

test('at 80% no text of a report speaks of 95%', () => {
  for (const run of [binary, survival]) {
    const at80 = confident(0.8)(run);
    expect(methods(at80) + limits(at80) + first(at80)).not.toContain('95%');
  }
  expect(keyOf(binary)).toBeDefined();
});
