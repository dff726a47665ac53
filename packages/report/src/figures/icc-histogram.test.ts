import { expect, test } from 'vitest';
import { iccHistogram } from './icc-histogram.js';
import { textsOf } from './testing/text-boxes.js';

test('it counts the features kept, those drawn at 0, and those without an ICC', () => {
  const { svg, alt } = iccHistogram.draw({
    form: 'ICC(2,1)',
    values: [0.9, 0.75, 0.3, -0.2],
    missing: 2,
    threshold: 0.75,
    patients: 30,
  });
  expect(alt).toContain('1 of 6 features above 0.75 in 30 patients. 1 below 0, drawn at 0. 2 without an ICC.');
  expect(textsOf(svg)).toContain('threshold 0.75');
});
