import { expect, test } from 'vitest';
import { deepestNesting, isNestedTooDeep } from './nesting.js';
import { processorTime } from './testing/processor-time.js';

const deep = 50_000;

test.each([
  ['lists of JSON', '['.repeat(deep)],
  ['maps of JSON', '{"a":'.repeat(deep)],
  ['both in turn', 'a: [{b: '.repeat(deep)],
  ['lines that begin ever further in', Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ['hyphens in one line', `${'- '.repeat(deep)}a`],
])('%s are too deep', (_, text) => {
  const used = processorTime();
  expect(isNestedTooDeep(text)).toBe(true);
  expect(used()).toBeLessThan(5000);
});

test('what protocols, models and tables hold is not: brackets in texts and rows beside each other do not count', () => {
  expect(isNestedTooDeep(`{"a": "${'['.repeat(deep)}"}`)).toBe(false);
  expect(isNestedTooDeep(`{"a": "\\"${'{'.repeat(deep)}"}`)).toBe(false);
  expect(isNestedTooDeep(JSON.stringify(Array.from({ length: 5000 }, (_, i) => [i, { a: [i] }])))).toBe(false);
  expect(isNestedTooDeep(Array.from({ length: 5000 }, (_, i) => `  - k${i}: [1, 2]`).join('\n'))).toBe(false);
  expect(isNestedTooDeep('['.repeat(deepestNesting))).toBe(false);
});
