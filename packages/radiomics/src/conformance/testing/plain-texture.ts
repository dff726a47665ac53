import type { Triple } from '@radscore/image';
import type { FeatureSettings } from '../../parameters/settings.js';
import { type PlainRegion, type PlainVoxel, plainDirections, plainSteps, step } from './plain-region.js';

/** Counts by `level,other`. */
export type PlainMatrix = Map<string, number>;

type Settings = Pick<
  FeatureSettings,
  'distances' | 'force2D' | 'force2Ddimension' | 'symmetricalGLCM' | 'weightingNorm' | 'gldm_a'
>;

const fixedAxis = ({ force2D, force2Ddimension }: Settings) => (force2D ? 2 - force2Ddimension : -1);

function add(matrix: PlainMatrix, i: number, j: number, amount = 1): void {
  const key = `${i},${j}`;
  matrix.set(key, (matrix.get(key) ?? 0) + amount);
}

function summed(matrices: readonly PlainMatrix[], weights: readonly number[]): PlainMatrix {
  const sum: PlainMatrix = new Map();
  matrices.forEach((matrix, m) => {
    for (const [key, count] of matrix) sum.set(key, (sum.get(key) ?? 0) + weights[m] * count);
  });
  return sum;
}

function lengthOf(by: Triple, { spacing }: PlainRegion, norm: FeatureSettings['weightingNorm']): number {
  const mm = by.map((n, axis) => Math.abs(n) * spacing[axis]);
  if (norm === 'manhattan') return mm[0] + mm[1] + mm[2];
  if (norm === 'euclidean') return Math.sqrt(mm[0] ** 2 + mm[1] ** 2 + mm[2] ** 2);
  return norm === 'infinity' ? Math.max(...mm) : 1;
}

/** The co-occurrence matrices of the directions that have pairs, or their weighted sum. */
export function plainPairs(region: PlainRegion, settings: Settings): PlainMatrix[] {
  const steps = plainDirections(settings.distances, fixedAxis(settings), region.size);
  const matrices = steps.map((by) => {
    const matrix: PlainMatrix = new Map();
    for (const { at, level } of region.voxels) {
      const other = region.at(step(at, by));
      if (other === undefined) continue;
      add(matrix, level, other.level);
      if (settings.symmetricalGLCM) add(matrix, other.level, level);
    }
    return matrix;
  });
  const norm = settings.weightingNorm;
  if (norm === null) return matrices.filter((matrix) => matrix.size > 0);
  const weights = steps.map((by) => (norm === 'no_weighting' ? 1 : Math.exp(-(lengthOf(by, region, norm) ** 2))));
  const all = summed(matrices, weights);
  return [...all.values()].some((count) => count > 0) ? [all] : [];
}

/** The run length matrices of the directions along which some line meets two voxels, or their weighted sum. */
export function plainRuns(region: PlainRegion, settings: Settings): PlainMatrix[] {
  const steps = plainDirections([1], fixedAxis(settings), region.size).filter((by) => meetsTwo(region, by));
  const matrices = steps.map((by) => {
    const matrix: PlainMatrix = new Map();
    for (const { at, level } of region.voxels) {
      if (region.at(step(at, by, -1))?.level === level) continue;
      let length = 1;
      while (region.at(step(at, by, length))?.level === level) length++;
      add(matrix, level, length);
    }
    return matrix;
  });
  const norm = settings.weightingNorm;
  if (norm === null || matrices.length === 0) return matrices;
  return [
    summed(
      matrices,
      steps.map((by) => lengthOf(by, region, norm)),
    ),
  ];
}

function meetsTwo({ voxels }: PlainRegion, by: Triple): boolean {
  const axis = by.findIndex((n) => n !== 0);
  const lines = new Set(voxels.map(({ at }) => step(at, by, -at[axis] * by[axis]).join()));
  return lines.size < voxels.length;
}

export function plainZones(region: PlainRegion, settings: Settings): PlainMatrix {
  const steps = plainSteps([1], fixedAxis(settings), region.size);
  const matrix: PlainMatrix = new Map();
  const seen = new Set<PlainVoxel>();
  for (const first of region.voxels) {
    if (seen.has(first)) continue;
    const zone = [first];
    seen.add(first);
    for (let n = 0; n < zone.length; n++) {
      for (const by of steps) {
        const other = region.at(step(zone[n].at, by));
        if (other === undefined || other.level !== first.level || seen.has(other)) continue;
        seen.add(other);
        zone.push(other);
      }
    }
    add(matrix, first.level, zone.length);
  }
  return matrix;
}

export function plainDependences(region: PlainRegion, settings: Settings): PlainMatrix {
  const steps = plainSteps(settings.distances, fixedAxis(settings), region.size);
  const matrix: PlainMatrix = new Map();
  for (const { at, level } of region.voxels) {
    const near = steps.map((by) => region.at(step(at, by))).filter((other) => other !== undefined);
    add(matrix, level, 1 + near.filter((other) => Math.abs(other.level - level) <= settings.gldm_a).length);
  }
  return matrix;
}

/** Number of voxels and sum of differences of each level that occurs; `lonely` says whether voxels without neighbours count. */
export function plainTones(
  region: PlainRegion,
  settings: Settings,
  lonely = true,
): { level: number; n: number; s: number }[] {
  const steps = plainSteps(settings.distances, fixedAxis(settings), region.size);
  const tones = new Map<number, { level: number; n: number; s: number }>();
  for (const { at, level } of region.voxels) {
    const near = steps.map((by) => region.at(step(at, by))).filter((other) => other !== undefined);
    if (near.length === 0 && !lonely) continue;
    const tone = tones.get(level) ?? { level, n: 0, s: 0 };
    tones.set(level, tone);
    tone.n++;
    const mean = near.reduce((sum, other) => sum + other.level, 0) / near.length;
    if (near.length > 0) tone.s += Math.abs(level - mean);
  }
  return [...tones.values()].sort((a, b) => a.level - b.level);
}
