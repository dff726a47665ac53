import { expect, test } from 'vitest';
import { correlation } from './correlation.js';
import { examples } from './testing/examples.js';
import { expectTextsApart, textsOf } from './testing/text-boxes.js';

const square = (n: number) => ({
  measure: 'r',
  names: Array.from({ length: n }, (_, i) => `feature ${i}`),
  values: Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => (i === j ? 1 : 0.5 - 1 / (1 + Math.abs(i - j)))),
  ),
});

test('few features have their values in the cells and their names below', () => {
  const texts = textsOf(correlation.draw(examples.correlation).svg);
  expect(texts.filter((text) => text === '1.00')).toHaveLength(8);
  for (const name of examples.correlation.names) expect(texts).toContain(name);
});

test.each([1, 2, 12, 25, 40, 120])('%i features fit in the column', (n) => {
  const drawn = correlation.draw(square(n));
  expectTextsApart(drawn);
  expect(drawn.svg.match(/<rect/g)!.length).toBeGreaterThanOrEqual(n * n);
  expect(textsOf(drawn.svg).includes('feature 0')).toBe(n <= 40);
});

test('a correlation that could not be computed is grey and not a number', () => {
  const { svg } = correlation.draw({
    measure: 'r',
    names: ['a', 'b'],
    values: [
      [1, null],
      [null, 1],
    ],
  });
  expect(svg.match(/fill="#d0d4d8"/g)).toHaveLength(2);
  expect(textsOf(svg).filter((text) => text === '–')).toHaveLength(2);
});
