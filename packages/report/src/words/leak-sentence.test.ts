import { expect, test } from 'vitest';
import { leakSentence } from './leak-sentence.js';

test.each([
  ['SAW-VALUES', 12, 'lasso was fitted before the split and saw the values of 12 rows outside training.'],
  ['SAW-OUTCOMES', 1, 'lasso was fitted before the split and saw the values and outcomes of 1 row outside training.'],
  ['SAW-NEIGHBOURS', 2, 'lasso made new rows before the split, from neighbours that include 2 rows outside training.'],
] as const)('%s: what a step saw, with no word of a paper that the study may not have', (code, rowsSeen, sentence) => {
  expect(leakSentence({ step: 'radiomics/lasso', code, rowsSeen })).toBe(sentence);
});
