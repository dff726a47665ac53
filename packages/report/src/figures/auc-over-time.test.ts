import { expect, test } from 'vitest';
import { aucOverTime } from './auc-over-time.js';
import { examples } from './testing/examples.js';
import { textsOf } from './testing/text-boxes.js';

const { aucOverTime: data } = examples;

test('each curve has its band, and the legend the integrated AUC', () => {
  const { svg } = aucOverTime.draw(data);
  expect(svg.match(/fill-opacity="0.16"/g)).toHaveLength(2);
  expect(textsOf(svg)).toContain('0.740 (0.670–0.810)');
});

test('a time without an AUC interrupts the line', () => {
  const auc = [0.7, null, 0.72, 0.71];
  const { svg } = aucOverTime.draw({ ...data, curves: [{ name: 'score', time: [6, 12, 18, 24], auc }] });
  expect(svg.match(/d="([^"]*)" fill="none" stroke="#0072B2"/)![1]!.match(/M/g)).toHaveLength(2);
});
