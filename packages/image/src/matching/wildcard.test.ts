import { expect, test } from 'vitest';
import { matchesWildcard } from './wildcard.js';

test.each([
  ['*', '', true],
  ['liver', 'Liver', true],
  ['tumour*', 'tumour 12', true],
  ['*our*', 'tumour 12', true],
  ['tumour?', 'tumour1', true],
  ['tumour?', 'tumour', false],
  ['liver', 'liver vessels', false],
  ['a*b*c', 'a--b-b--c', true],
  ['a.c', 'abc', false],
])('matchesWildcard(%j, %j) is %j', (pattern, text, expected) => {
  expect(matchesWildcard(pattern, text)).toBe(expected);
});
