import { expect, test } from 'vitest';
import { featureShift } from './feature-shift.js';

const row = { feature: 'original_firstorder_Mean', site: 'B', outside: 1, verdict: 'fail' as const };

test('a difference beyond the axis is written in full beside its bar', () => {
  const { svg, alt } = featureShift.draw({ rows: [{ ...row, difference: -28.2 }] });
  expect(svg).toContain('−28.20 SD, 100% outside');
  expect(alt).toContain('original_firstorder_Mean at B −28.20 SD, 100% outside (fails)');
});

test('a feature without a difference says so, and what is left out is counted', () => {
  const { alt } = featureShift.draw({ rows: [{ ...row, difference: null }], omitted: 3 });
  expect(alt).toContain('no difference, 100% outside');
  expect(alt).toContain('3 smaller differences are left out');
});
