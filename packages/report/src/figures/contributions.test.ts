import { expect, test } from 'vitest';
import { contributions } from './contributions.js';
import { textsOf } from './testing/text-boxes.js';

const data = {
  measure: 'Coefficient',
  features: [
    { name: 'small', value: 0.1 },
    { name: 'large', value: -0.8, ci: [-1, -0.6] as const },
  ],
};

test('the largest coefficient comes first, whatever its sign', () => {
  const texts = textsOf(contributions.draw(data).svg);
  expect(texts.indexOf('large')).toBeLessThan(texts.indexOf('small'));
  expect(texts).toContain('−0.800');
});

test('what raises and what lowers the score differ in colour, and bars are to scale', () => {
  const { svg } = contributions.draw(data);
  const bars = [...svg.matchAll(/width="([\d.]+)" height="8" fill="(#0072B2|#D55E00)"/g)].map(([, w, c]) => [
    Number(w),
    c,
  ]);
  expect(bars.map(([, colour]) => colour)).toEqual(['#D55E00', '#0072B2']);
  expect(Number(bars[0]![0]) / Number(bars[1]![0])).toBeCloseTo(8, 1);
});
