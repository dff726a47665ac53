import { expect, test } from 'vitest';
import { forest } from './forest.js';
import { examples } from './testing/examples.js';
import { expectTextsApart, textsOf } from './testing/text-boxes.js';

const rows = (...given: { value: number | null; ci?: [number, number | null]; p?: number; reason?: string }[]) => ({
  measure: 'OR',
  sections: [{ rows: given.map((row, k) => ({ label: `variable ${k}`, ...row })) }],
});

test('ratio, interval and p stand in columns under their headings', () => {
  const texts = textsOf(forest.draw(examples.forest).svg);
  expect(texts).toEqual(
    expect.arrayContaining(['HR (95% CI)', 'p', 'Univariate', 'Multivariable', '2.42 (1.71–3.43)', '<0.001', '0.280']),
  );
});

test('an interval beyond the axis ends in an arrow', () => {
  const arrows = (svg: string) => (svg.match(/v6\.4Z/g) ?? []).length;
  expect(arrows(forest.draw(rows({ value: 2, ci: [0.5, 8] })).svg)).toBe(0);
  expect(arrows(forest.draw(rows({ value: 3, ci: [0.001, 400] })).svg)).toBe(2);
});

test('a variable that could not be estimated gives the reason in its place', () => {
  const texts = textsOf(forest.draw(rows({ value: null, reason: 'complete separation' })).svg);
  expect(texts).toContain('complete separation');
});

test('ratios keep three figures, and infinite ends are not printed', () => {
  const drawn = forest.draw(rows({ value: 12.34, ci: [0.94, 148.2], p: 0.04 }, { value: 1e6, ci: [2, null] }));
  expect(textsOf(drawn.svg)).toEqual(expect.arrayContaining(['12.3 (0.94–148)', '>9999 (2.00–>9999)']));
  expect(drawn.svg).not.toMatch(/NaN|Infinity/);
  expectTextsApart(drawn);
});
