import { expect, test } from 'vitest';
import { publishedAndHonest } from './published-and-honest.js';
import { examples } from './testing/examples.js';
import { textsOf } from './testing/text-boxes.js';

test('each candidate has a ring for the published order, a dot for the honest one, and a line between them', () => {
  const { svg } = publishedAndHonest.draw(examples.publishedAndHonest);
  // Seven estimates of four candidates, and two samples of the legend.
  expect(svg.match(/<circle/g)).toHaveLength(9);
  expect(svg.match(/stroke="#9aa4ae"/g)).toHaveLength(3);
  const texts = textsOf(svg);
  expect(texts).toContain('0.855 (0.731–0.936)');
  expect(texts).toContain('0.742 (0.611–0.861)');
});

test('a candidate that could not be estimated says so', () => {
  const texts = textsOf(publishedAndHonest.draw(examples.publishedAndHonest).svg);
  expect(texts.filter((text) => text === 'not estimated')).toHaveLength(1);
});
