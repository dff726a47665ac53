import { expect, test } from 'vitest';
import { kernelMeasures, kernelPairsFit, type PairKernels, withKernelPairs } from './kernel-pairs.js';

/** A padded cube of 5 x 5 x 5 around 3 x 3 x 3 levels, x fastest. */
function padded(levels: readonly number[]): Int32Array {
  const volume = new Int32Array(125);
  levels.forEach((level, n) => {
    volume[1 + (n % 3) + 5 * (1 + (Math.floor(n / 3) % 3) + 5 * (1 + Math.floor(n / 9)))] = level;
  });
  return volume;
}

const centre = 2 + 5 * (2 + 5 * 2);

function measure(levels: readonly number[], options: Partial<PairKernels> = {}, centres = [centre]) {
  const kernels: PairKernels = {
    levels: padded(levels),
    strides: [5, 25],
    radius: [1, 1, 1],
    levelCount: Math.max(...levels),
    flat: false,
    steps: Int32Array.of(1, 0, 0),
    maximalCorrelation: true,
    ...options,
  };
  const values = withKernelPairs(kernels, (of) => of(Int32Array.from(centres)));
  return centres.map((_, n) =>
    Object.fromEntries(kernelMeasures.map((name, m) => [name, values[n * kernelMeasures.length + m]])),
  );
}

test('the measures of one direction follow their formulas', () => {
  // Along x: 1-2, 2-2 and seven times nothing: the outside is not a level.
  const levels = [1, 2, 2, ...new Array(24).fill(0)];
  const [found] = measure(levels);
  const [p, q] = [1 / 4, 3 / 4];
  const entropy = -(p * Math.log2(p) + q * Math.log2(q));
  const joint = -(0.5 * Math.log2(0.5) + 2 * 0.25 * Math.log2(0.25));
  const variance = p * q;
  const expected = {
    Autocorrelation: (2 + 4) / 2,
    ClusterProminence: 0.5 * 0.5 ** 4 + 0.5 * 0.5 ** 4,
    ClusterShade: 0,
    ClusterTendency: 0.25,
    Contrast: 0.5,
    Correlation: (0.5 * 4 + 0.5 * 2 - 1.75 ** 2) / variance,
    DifferenceAverage: 0.5,
    DifferenceEntropy: 1,
    DifferenceVariance: 0.25,
    Id: 0.5 + 0.5 / 2,
    Idm: 0.5 + 0.5 / 2,
    Idmn: 0.5 + 0.5 / (1 + 1 / 4),
    Idn: 0.5 + 0.5 / (1 + 1 / 2),
    Imc1: (joint - 2 * entropy) / entropy,
    Imc2: Math.sqrt(1 - Math.exp(-2 * (2 * entropy - joint))),
    InverseVariance: 0.5,
    JointAverage: 1.75,
    JointEnergy: 0.25 + 2 / 16,
    JointEntropy: joint,
    MCC: 1 / 3,
    MaximumProbability: 0.5,
    SumAverage: 3.5,
    SumEntropy: 1,
    SumSquares: variance,
  };
  expect(Object.keys(found)).toEqual(Object.keys(expected));
  for (const [name, value] of Object.entries(expected)) expect(found[name], name).toBeCloseTo(value, 12);
});

test('the value is the mean over the directions that have a pair, and NaN where none has', () => {
  const row = [1, 2, 2, ...new Array(24).fill(0)];
  const steps = Int32Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1);
  expect(measure(row, { steps })[0].Contrast).toBe(0.5);
  const cross = [1, 2, 2, 3, 0, 0, 0, 0, 0, ...new Array(18).fill(0)];
  expect(measure(cross, { steps })[0].Contrast).toBe((0.5 + 4) / 2);
  expect(Object.values(measure([...new Array(13).fill(0), 1, ...new Array(13).fill(0)])[0])).toEqual(
    kernelMeasures.map(() => Number.NaN),
  );
});

test('kernels are measured separately, whatever was counted before', () => {
  const levels = Array.from({ length: 27 }, (_, n) => 1 + ((n * n) % 5));
  const steps = Int32Array.of(1, 0, 0, 1, 1, 0, -1, 1, 1);
  const alone = measure(levels, { steps }, [centre]);
  const radius = [1, 1, 0] as const;
  expect(measure(levels, { steps }, [centre, centre, centre])).toEqual([...alone, ...alone, ...alone]);
  expect(measure(levels, { steps, radius }, [centre - 25])[0].JointAverage).not.toBe(alone[0].JointAverage);
});

test('kernels of too many voxels, and of too many levels for a table of their pairs, do not fit', () => {
  expect(kernelPairsFit({ radius: [5, 5, 5], levelCount: 100_000 })).toBe(true);
  expect(kernelPairsFit({ radius: [20, 20, 20], levelCount: 8 })).toBe(false);
  expect(kernelPairsFit({ radius: [10, 10, 10], levelCount: 5000 })).toBe(false);
  expect(kernelPairsFit({ radius: [10, 10, 10], levelCount: 1000 })).toBe(true);
});
