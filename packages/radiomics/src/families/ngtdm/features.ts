import { square } from '@radscore/elementary';
import type { ToneDifferences } from './matrix.js';

/** The levels that occur, with their share of the voxels and their sum of differences. */
export interface ToneShares {
  readonly voxels: number;
  readonly level: Float64Array;
  readonly share: Float64Array;
  readonly difference: Float64Array;
}

/** Leaves out the levels that do not occur. */
export function toneShares({ count, difference }: ToneDifferences): ToneShares {
  const present = count.reduce((levels, n) => levels + (n > 0 ? 1 : 0), 0);
  const shares = {
    voxels: count.reduce((sum, n) => sum + n, 0),
    level: new Float64Array(present),
    share: new Float64Array(present),
    difference: new Float64Array(present),
  };
  for (let i = 0, k = 0; i < count.length; i++) {
    if (count[i] === 0) continue;
    shares.level[k] = i;
    shares.share[k] = count[i] / shares.voxels;
    shares.difference[k++] = difference[i];
  }
  return shares;
}

/** 1 / sum p s; 1,000,000 where no voxel differs from its neighbours. */
export function coarseness(tones: ToneShares): number {
  const sum = weightedDifference(tones);
  return sum === 0 ? 1e6 : 1 / sum;
}

/** sum over i, j of p(i) p(j) (i - j)^2 / (n (n - 1)) * sum s / N; 0 where there is but one level. */
export function contrast(tones: ToneShares): number {
  const { level, share, voxels } = tones;
  const levels = level.length;
  if (levels < 2) return 0;
  let mean = 0;
  for (let k = 0; k < levels; k++) mean += share[k] * level[k];
  let variance = 0;
  for (let k = 0; k < levels; k++) variance += share[k] * square(level[k] - mean);
  return ((2 * variance) / (levels * (levels - 1))) * (totalDifference(tones) / voxels);
}

/** sum p s / sum over i, j of |i p(i) - j p(j)|; 0 where all i p(i) are equal, as where there is but one level. */
export function busyness(tones: ToneShares): number {
  const weighted = tones.level.map((level, k) => level * tones.share[k]).sort();
  const levels = weighted.length;
  let spread = 0;
  for (let k = 1; k < levels; k++) spread += 2 * k * (levels - k) * (weighted[k] - weighted[k - 1]);
  return spread === 0 ? 0 : weightedDifference(tones) / spread;
}

/** sum over i, j of |i - j| (p(i) s(i) + p(j) s(j)) / (p(i) + p(j)) / N. */
export function complexity({ level, share, difference, voxels }: ToneShares): number {
  let sum = 0;
  for (let a = 1; a < level.length; a++) {
    const weighted = share[a] * difference[a];
    for (let b = 0; b < a; b++) {
      sum += ((level[a] - level[b]) * (weighted + share[b] * difference[b])) / (share[a] + share[b]);
    }
  }
  return (2 * sum) / voxels;
}

/** sum over i, j of (p(i) + p(j)) (i - j)^2 / sum s; 0 where no voxel differs from its neighbours. */
export function strength(tones: ToneShares): number {
  const { level, share } = tones;
  const differences = totalDifference(tones);
  if (differences === 0) return 0;
  const mean = level.reduce((sum, i) => sum + i, 0) / level.length;
  let spread = 0;
  for (let k = 0; k < level.length; k++) spread += square(level[k] - mean);
  let sum = 0;
  for (let k = 0; k < level.length; k++) sum += share[k] * (level.length * square(level[k] - mean) + spread);
  return (2 * sum) / differences;
}

function weightedDifference({ share, difference }: ToneShares): number {
  return share.reduce((sum, p, k) => sum + p * difference[k], 0);
}

function totalDifference({ difference }: ToneShares): number {
  return difference.reduce((sum, s) => sum + s, 0);
}
