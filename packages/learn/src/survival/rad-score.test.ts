import { createRng } from '@radscore/core';
import { maximallySelectedRank, median } from '@radscore/stats';
import { describe, expect, test } from 'vitest';
import { survivalTable } from '../testing/survival-conformance.js';
import { radScoreFormula, riskCutOff, riskGroups } from './rad-score.js';

const { x, y } = survivalTable(80, 2, 'rad-score');
const score = Float64Array.from({ length: 80 }, (_, i) => x.data[i]! - x.data[i + 80]!);

describe('cut-off of a risk score', () => {
  test('by the median splits patients in halves', () => {
    const cut = riskCutOff(score, y, { rule: 'median' });
    expect(cut.cutOff).toBe(median(score));
    expect(riskGroups(score, cut).reduce((a, b) => a + b, 0)).toBe(40);
  });

  test('by Youden at a horizon maximises sensitivity + specificity of the groups it makes', () => {
    const cut = riskCutOff(score, y, { rule: 'youden', horizon: 15 });
    const { sensitivity, specificity } = cut.details as { sensitivity: number; specificity: number };
    expect(sensitivity + specificity).toBeGreaterThan(1.2);
    expect(score).not.toContain(cut.cutOff);
  });

  test('by the maximally selected rank statistic has its corrected p', () => {
    const cut = riskCutOff(score, y, { rule: 'maximally-selected-rank', minProportion: 0.2 });
    const expected = maximallySelectedRank(score, y.time, y.event, { minProportion: 0.2, maxProportion: 0.8 });
    expect(cut.cutOff).toBe(expected.cutPoint);
    expect(cut.details).toEqual({ statistic: expected.statistic, p: expected.p });
    const permuted = () => riskCutOff(score, y, { rule: 'maximally-selected-rank', replicates: 200 }, createRng(1));
    expect(permuted()).toEqual(permuted());
  });

  test('a constant score, another length, permutations without a generator are refused', () => {
    const code = (name: string) => expect.objectContaining({ code: name });
    expect(() => riskCutOff(new Float64Array(80), y, { rule: 'median' })).toThrow(code('RAD-LEARN-CONSTANT-SCORE'));
    expect(() => riskCutOff(score.slice(1), y, { rule: 'median' })).toThrow(code('RAD-LEARN-SHAPE'));
    expect(() => riskCutOff(score, y, { rule: 'maximally-selected-rank', replicates: 9 })).toThrow(
      code('RAD-LEARN-NO-CONTEXT'),
    );
  });
});

test('the formula prints intercept, signs and names, and leaves out zeros', () => {
  expect(radScoreFormula(['a', 'b', 'c'], [0.5, 0, -1.25], 2)).toBe('2.000 + 0.5000 x a - 1.250 x c');
  expect(radScoreFormula(['a'], [0.5])).toBe('0.5000 x a');
  expect(radScoreFormula(['a'], [-0.5])).toBe('- 0.5000 x a');
  expect(radScoreFormula(['a'], [0])).toBe('0');
});
