import { expect, test } from 'vitest';
import { lassoCv } from './lasso-cv.js';
import { examples } from './testing/examples.js';
import { textsOf } from './testing/text-boxes.js';

const { lassoCv: data } = examples;

test('both rules are marked, and the numbers of features stand on top in the order of the penalties', () => {
  const texts = textsOf(lassoCv.draw(data).svg);
  expect(texts).toEqual(expect.arrayContaining(['λ min = 0.0284', 'λ 1se = 0.0732', 'Number of features']));
  const counts = texts.filter((text) => /^\d+$/.test(text)).map(Number);
  expect(counts[0]).toBe(24);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});

test('the order of the penalties does not matter', () => {
  const back = <T>(values: readonly T[]) => [...values].reverse();
  const { lambda, mean, se, nonZero } = data;
  const turned = { ...data, lambda: back(lambda), mean: back(mean), se: back(se), nonZero: back(nonZero) };
  expect(textsOf(lassoCv.draw(turned).svg)).toEqual(textsOf(lassoCv.draw(data).svg));
});

test('a penalty whose folds failed is left out', () => {
  const dots = (svg: string) => svg.match(/<circle/g)!.length;
  const mean = data.mean.map((value, k) => (k === 3 ? null : value));
  expect(dots(lassoCv.draw({ ...data, mean }).svg)).toBe(dots(lassoCv.draw(data).svg) - 1);
});

test('an overfitted end of the path does not press the rest into a line: it is left out, which is said', () => {
  const mean = data.mean.map((value, k) => (data.lambda[k]! < data.lambdaMin / 5 ? 100 : value));
  const { svg } = lassoCv.draw({ ...data, mean });
  expect(svg.match(/<circle/g)!.length).toBe(data.lambda.filter((each) => each >= data.lambdaMin / 5).length);
  expect(textsOf(svg).join(' ')).toContain('lie outside the figure');
  expect(textsOf(lassoCv.draw(data).svg).join(' ')).not.toContain('outside');
});
