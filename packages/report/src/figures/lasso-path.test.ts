import { expect, test } from 'vitest';
import { lassoPath } from './lasso-path.js';
import { examples } from './testing/examples.js';
import { textsOf } from './testing/text-boxes.js';

const { lassoPath: data } = examples;

test('the eight largest coefficients at the chosen penalty are named, the others counted', () => {
  const texts = textsOf(lassoPath.draw(data).svg);
  expect(data.names.filter((name) => texts.includes(name))).toHaveLength(8);
  expect(texts).toContain('16 other features');
  expect(texts).toContain('λ chosen');
});

test('a feature that the chosen penalty drops is not named', () => {
  const texts = textsOf(
    lassoPath.draw({
      names: ['kept', 'dropped'],
      lambda: [0.1, 1],
      coefficients: [
        [2, 1],
        [1, 0],
      ],
      chosen: 1,
    }).svg,
  );
  expect(texts).toContain('kept');
  expect(texts).not.toContain('dropped');
});

test('a path begins where it leaves 0', () => {
  const { svg } = lassoPath.draw({ names: ['a'], lambda: [1, 2, 3, 4], coefficients: [[2], [1], [0], [0]] });
  const [, path] = svg.match(/d="(M[^"]*)" fill="none" stroke="#0072B2"/)!;
  expect(path!.match(/[ML]/g)).toHaveLength(3);
});
