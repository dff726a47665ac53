import { jacobi } from './jacobi.js';
import type { PlainRegion } from './plain-region.js';
import type { PlainMatrix } from './plain-texture.js';

// The formulas as PyRadiomics' documentation prints them, summed cell by cell.

type Values = Record<string, number>;
type Cell = readonly [i: number, j: number, p: number];

function cellsOf(matrix: PlainMatrix): { cells: Cell[]; total: number } {
  const counts = [...matrix].map(([key, count]) => [...key.split(',').map(Number), count] as unknown as Cell);
  const total = counts.reduce((sum, [, , n]) => sum + n, 0);
  return { total, cells: counts.filter(([, , n]) => n > 0).map(([i, j, n]) => [i, j, n / total] as const) };
}

const sum = <T>(list: Iterable<T>, of: (item: T) => number): number => {
  let total = 0;
  for (const item of list) total += of(item);
  return total;
};
const entropy = (shares: Iterable<number>) => -sum(shares, (p) => (p > 0 ? p * Math.log2(p) : 0));

/** The mean of each feature over the matrices; undefined where there is none. */
export function meanOver(
  matrices: readonly PlainMatrix[],
  features: (matrix: PlainMatrix) => Values,
): Values | undefined {
  const all = matrices.map(features);
  if (all.length === 0) return undefined;
  return Object.fromEntries(Object.keys(all[0]).map((name) => [name, sum(all, (one) => one[name]) / all.length]));
}

function marginal(cells: readonly Cell[], key: (i: number, j: number) => number): Map<number, number> {
  const shares = new Map<number, number>();
  for (const [i, j, p] of cells) shares.set(key(i, j), (shares.get(key(i, j)) ?? 0) + p);
  return shares;
}

export function plainGlcm(matrix: PlainMatrix, levelCount: number, flat: boolean): Values {
  const { cells } = cellsOf(matrix);
  const [px, py] = [marginal(cells, (i) => i), marginal(cells, (_, j) => j)];
  const [ofSum, ofDifference] = [marginal(cells, (i, j) => i + j), marginal(cells, (i, j) => Math.abs(i - j))];
  const mean = (shares: Map<number, number>) => sum(shares, ([k, p]) => k * p);
  const variance = (shares: Map<number, number>) =>
    shares.size < 2 ? 0 : sum(shares, ([k, p]) => (k - mean(shares)) ** 2 * p);
  const [ux, uy] = [mean(px), mean(py)];
  const hxy = entropy(cells.map(([, , p]) => p));
  const [hx, hy] = [entropy(px.values()), entropy(py.values())];
  const product = (i: number, j: number) => px.get(i)! * py.get(j)!;
  const hxy1 = -sum(cells, ([i, j, p]) => p * Math.log2(product(i, j) + 2 ** -52));
  const felt = -sum(cells, ([, , p]) => p * Math.log2(p + 2 ** -52));
  const cluster = (power: number) => sum(cells, ([i, j, p]) => (i + j - ux - uy) ** power * p);
  const deviations = Math.sqrt(variance(px) * variance(py));
  return {
    Autocorrelation: sum(cells, ([i, j, p]) => i * j * p),
    ClusterProminence: cluster(4),
    ClusterShade: cluster(3),
    ClusterTendency: cluster(2),
    Contrast: sum(cells, ([i, j, p]) => (i - j) ** 2 * p),
    Correlation: deviations === 0 ? 1 : sum(cells, ([i, j, p]) => (i - ux) * (j - uy) * p) / deviations,
    DifferenceAverage: mean(ofDifference),
    DifferenceEntropy: entropy(ofDifference.values()),
    DifferenceVariance: variance(ofDifference),
    Id: sum(cells, ([i, j, p]) => p / (1 + Math.abs(i - j))),
    Idm: sum(cells, ([i, j, p]) => p / (1 + (i - j) ** 2)),
    Idmn: sum(cells, ([i, j, p]) => p / (1 + (i - j) ** 2 / levelCount ** 2)),
    Idn: sum(cells, ([i, j, p]) => p / (1 + Math.abs(i - j) / levelCount)),
    Imc1: Math.max(hx, hy) === 0 ? 0 : Math.min(0, felt - hxy1) / Math.max(hx, hy),
    Imc2: Math.sqrt(Math.max(0, 1 - Math.exp(-2 * (hx + hy - hxy)))),
    InverseVariance: sum(cells, ([i, j, p]) => (i === j ? 0 : p / (i - j) ** 2)),
    JointAverage: ux,
    JointEnergy: sum(cells, ([, , p]) => p * p),
    JointEntropy: hxy,
    // All eigenvalues of a matrix of many levels take too long.
    ...(levelCount <= 12 && { MCC: flat ? 1 : maximalCorrelation(cells, px, py) }),
    MaximumProbability: Math.max(...cells.map(([, , p]) => p)),
    SumAverage: mean(ofSum),
    SumEntropy: entropy(ofSum.values()),
    SumSquares: variance(px),
  };
}

/** The root of the second largest eigenvalue of B B', B(i,k) = p(i,k) / sqrt(px(i) py(k)), which are those of Haralick's Q. */
function maximalCorrelation(cells: readonly Cell[], px: Map<number, number>, py: Map<number, number>): number {
  const [rows, columns] = [[...px.keys()], [...py.keys()]];
  if (rows.length < 2) return 0;
  const b = rows.map((i) =>
    columns.map(
      (k) => (cells.find(([a, c]) => a === i && c === k)?.[2] ?? 0) / Math.sqrt(px.get(i)! * py.get(k)! + 2 ** -52),
    ),
  );
  const eigenvalues = jacobi(b.map((one) => b.map((other) => sum(one.keys(), (k) => one[k] * other[k]))));
  return Math.sqrt(Math.max(0, eigenvalues.at(-2)!));
}

/** What run lengths, zones and dependences share, by what i and j are called. */
export function plainEmphases(matrix: PlainMatrix, extent: 'Run' | 'Area' | 'Dependence'): Values {
  const { cells, total } = cellsOf(matrix);
  const of = (weight: (i: number, j: number) => number) => sum(cells, ([i, j, p]) => weight(i, j) * p);
  const [mi, mj] = [of((i) => i), of((_, j) => j)];
  const [rows, columns] = [marginal(cells, (i) => i), marginal(cells, (_, j) => j)];
  const squares = (shares: Map<number, number>) => sum(shares.values(), (p) => p * p);
  const [short, long, name, level, many] = {
    Run: ['ShortRun', 'LongRun', 'Run', 'GrayLevelRun', 'RunLength'],
    Area: ['SmallArea', 'LargeArea', 'Zone', 'GrayLevelZone', 'SizeZone'],
    Dependence: ['SmallDependence', 'LargeDependence', 'Dependence', 'GrayLevel', 'Dependence'],
  }[extent];
  return {
    [`${short}Emphasis`]: of((_, j) => 1 / j ** 2),
    [`${long}Emphasis`]: of((_, j) => j ** 2),
    [`Low${level}Emphasis`]: of((i) => 1 / i ** 2),
    [`High${level}Emphasis`]: of((i) => i ** 2),
    [`${short}LowGrayLevelEmphasis`]: of((i, j) => 1 / (i * j) ** 2),
    [`${short}HighGrayLevelEmphasis`]: of((i, j) => (i / j) ** 2),
    [`${long}LowGrayLevelEmphasis`]: of((i, j) => (j / i) ** 2),
    [`${long}HighGrayLevelEmphasis`]: of((i, j) => (i * j) ** 2),
    GrayLevelNonUniformity: squares(rows) * total,
    GrayLevelNonUniformityNormalized: squares(rows),
    [`${many}NonUniformity`]: squares(columns) * total,
    [`${many}NonUniformityNormalized`]: squares(columns),
    GrayLevelVariance: of((i) => (i - mi) ** 2),
    [`${name}Variance`]: of((_, j) => (j - mj) ** 2),
    [`${name}Entropy`]: entropy(cells.map(([, , p]) => p)),
    ...(extent !== 'Dependence' && { [`${name}Percentage`]: 1 / mj }),
  };
}

type Tone = { readonly level: number; readonly n: number; readonly s: number };

export function plainNgtdm(tones: readonly Tone[]): Values {
  const voxels = sum(tones, ({ n }) => n);
  const p = ({ n }: { n: number }) => n / voxels;
  const overPairs = (of: (a: Tone, b: Tone) => number) => sum(tones, (a) => sum(tones, (b) => of(a, b)));
  const [weighted, all] = [sum(tones, (t) => p(t) * t.s), sum(tones, ({ s }) => s)];
  const spread = overPairs((a, b) => Math.abs(a.level * p(a) - b.level * p(b)));
  const levels = tones.length;
  return {
    Busyness: spread === 0 ? 0 : weighted / spread,
    Coarseness: weighted === 0 ? 1e6 : 1 / weighted,
    Complexity: overPairs((a, b) => (Math.abs(a.level - b.level) * (p(a) * a.s + p(b) * b.s)) / (p(a) + p(b))) / voxels,
    Contrast:
      levels < 2
        ? 0
        : (overPairs((a, b) => p(a) * p(b) * (a.level - b.level) ** 2) / (levels * (levels - 1))) * (all / voxels),
    Strength: all === 0 ? 0 : overPairs((a, b) => (p(a) + p(b)) * (a.level - b.level) ** 2) / all,
  };
}

export function plainFirstOrder({ voxels, spacing }: PlainRegion, shift: number): Values {
  const sorted = voxels.map(({ value }) => value).sort((a, b) => a - b);
  const count = sorted.length;
  const mean = sorted[0] === sorted[count - 1] ? sorted[0] : sum(sorted, (v) => v) / count;
  const moment = (power: number) => sum(sorted, (v) => (v - mean) ** power) / count;
  const percentile = (percent: number) => {
    const place = (count - 1) * (percent / 100);
    const [low, high] = [sorted[Math.floor(place)], sorted[Math.min(Math.floor(place) + 1, count - 1)]];
    const share = place - Math.floor(place);
    return share < 0.5 ? low + (high - low) * share : high - (high - low) * (1 - share);
  };
  const [p10, p90] = [percentile(10), percentile(90)];
  const middle = sorted.filter((v) => v >= p10 && v <= p90);
  const middleMean = sum(middle, (v) => v) / middle.length;
  const energy = sum(sorted, (v) => (v + shift) ** 2);
  const shares = marginal(
    voxels.map(({ level }) => [level, 0, 1 / count] as const),
    (level) => level,
  );
  return {
    '10Percentile': p10,
    '90Percentile': p90,
    Energy: energy,
    Entropy: entropy(shares.values()),
    InterquartileRange: percentile(75) - percentile(25),
    Kurtosis: moment(2) === 0 ? 0 : moment(4) / moment(2) ** 2,
    Maximum: sorted[count - 1],
    MeanAbsoluteDeviation: sum(sorted, (v) => Math.abs(v - mean)) / count,
    Mean: mean,
    Median: percentile(50),
    Minimum: sorted[0],
    Range: sorted[count - 1] - sorted[0],
    RobustMeanAbsoluteDeviation: sum(middle, (v) => Math.abs(v - middleMean)) / middle.length,
    RootMeanSquared: Math.sqrt(energy / count),
    Skewness: moment(2) === 0 ? 0 : moment(3) / moment(2) ** 1.5,
    TotalEnergy: energy * spacing[0] * spacing[1] * spacing[2],
    Uniformity: sum(shares.values(), (p) => p * p),
    Variance: moment(2),
  };
}
