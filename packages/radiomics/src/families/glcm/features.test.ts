import { expect, test } from 'vitest';
import { glcmMeasures } from './features.js';
import type { PairCounts } from './matrix.js';

/** Levels 1 and 3: eight pairs (1,1), two (1,3), four (3,1), two (3,3). */
const pairs: PairCounts = {
  rowStart: Int32Array.of(0, 0, 2, 2, 4),
  column: Int32Array.of(1, 3, 1, 3),
  count: Float64Array.of(8, 2, 4, 2),
};
const levels = { levelCount: 3, flat: false };
const plogp = (...probabilities: number[]) => probabilities.reduce((sum, p) => sum - p * Math.log2(p), 0);

test('measures of a matrix that is not symmetrical follow their formulas', () => {
  const [meanX, meanY] = [1 + 2 * (6 / 16), 1 + 2 * (4 / 16)];
  const [varianceX, varianceY] = [4 * (6 / 16) * (10 / 16), 4 * (4 / 16) * (12 / 16)];
  const covariance = (8 * 1 + 2 * 3 + 4 * 3 + 2 * 9) / 16 - meanX * meanY;
  const [hx, hy] = [plogp(10 / 16, 6 / 16), plogp(12 / 16, 4 / 16)];
  const hxy = plogp(8 / 16, 2 / 16, 4 / 16, 2 / 16);
  const centred = (order: number) =>
    (8 * (2 - meanX - meanY) ** order + 6 * (4 - meanX - meanY) ** order + 2 * (6 - meanX - meanY) ** order) / 16;
  const expected = {
    autocorrelation: (8 + 2 * 3 + 4 * 3 + 2 * 9) / 16,
    clusterProminence: centred(4),
    clusterShade: centred(3),
    clusterTendency: centred(2),
    contrast: (6 * 4) / 16,
    correlation: covariance / Math.sqrt(varianceX * varianceY),
    differenceAverage: (6 * 2) / 16,
    differenceEntropy: plogp(10 / 16, 6 / 16),
    differenceVariance: 4 * (6 / 16) * (10 / 16),
    information: hx + hy - hxy,
    informationCorrelation1: (hxy - hx - hy) / Math.max(hx, hy),
    informationCorrelation2: Math.sqrt(1 - Math.exp(-2 * (hx + hy - hxy))),
    inverseDifference: (10 + 6 / 3) / 16,
    inverseDifferenceMoment: (10 + 6 / 5) / 16,
    inverseDifferenceMomentNormalized: (10 + 6 / (1 + 4 / 9)) / 16,
    inverseDifferenceNormalized: (10 + 6 / (1 + 2 / 3)) / 16,
    inverseVariance: 6 / 4 / 16,
    jointAverage: meanX,
    jointEnergy: (64 + 4 + 16 + 4) / 256,
    jointEntropy: hxy,
    jointMaximum: 0.5,
    jointVariance: varianceX,
    maximalCorrelation: Math.abs(covariance / Math.sqrt(varianceX * varianceY)),
    sumAverage: meanX + meanY,
    sumEntropy: plogp(8 / 16, 6 / 16, 2 / 16),
    sumVariance: centred(2),
  };
  const measured = glcmMeasures(pairs, levels);
  expect(Object.keys(measured).sort()).toEqual(Object.keys(expected).sort());
  for (const [name, value] of Object.entries(expected)) {
    expect(measured[name as keyof typeof expected], name).toBeCloseTo(value, 12);
  }
});

test('counts and weighted counts of the same shares have the same measures', () => {
  const scaled = { ...pairs, count: pairs.count.map((n) => n * 1e-7) };
  const [one, other] = [glcmMeasures(pairs, levels), glcmMeasures(scaled, levels)];
  for (const [name, value] of Object.entries(one)) expect(other[name as keyof typeof other]).toBeCloseTo(value, 12);
});

test('a direction in which only one of several levels has neighbours has correlation 1, no information and MCC 0', () => {
  const one = { rowStart: Int32Array.of(0, 0, 1, 1, 1), column: Int32Array.of(1), count: Float64Array.of(4) };
  expect(glcmMeasures(one, levels)).toMatchObject({
    correlation: 1,
    informationCorrelation1: 0,
    informationCorrelation2: 0,
    maximalCorrelation: 0,
  });
});

test('of independent levels Imc1, Imc2 and MCC are exactly 0, whatever is rounded', () => {
  const shares = [
    [2, 1],
    [1, 6, 11],
    [3, 7, 13, 1],
  ];
  for (const of of shares) {
    const levelCount = of.length;
    const independent: PairCounts = {
      rowStart: Int32Array.from({ length: levelCount + 2 }, (_, i) => Math.max(0, i - 1) * levelCount),
      column: Int32Array.from(of.flatMap(() => of.map((_, j) => j + 1))),
      count: Float64Array.from(of.flatMap((n) => of.map((m) => n * m))),
    };
    const measured = glcmMeasures(independent, { levelCount, flat: false });
    expect(measured.informationCorrelation1).toBeCloseTo(0, 15);
    expect(measured).toMatchObject({ informationCorrelation2: 0, maximalCorrelation: 0 });
  }
});

test('where all levels on one side of the pairs are equal the correlation is 1, however shares round', () => {
  for (let total = 2; total < 60; total++) {
    // All of level 3, beside neighbours of levels 1 and 2; shares of 1 / total seldom add up to 1.
    const count = new Float64Array(2).fill(total / 2);
    const oneSided: PairCounts = { rowStart: Int32Array.of(0, 0, 0, 0, 2), column: Int32Array.of(1, 2), count };
    expect(glcmMeasures(oneSided, { levelCount: 3, flat: false }).correlation).toBe(1);
    const many: PairCounts = {
      rowStart: Int32Array.of(0, 0, 0, 0, 3),
      column: Int32Array.of(1, 2, 3),
      count: Float64Array.of(1, total, 3),
    };
    expect(glcmMeasures(many, { levelCount: 3, flat: false }).correlation).toBe(1);
  }
});
