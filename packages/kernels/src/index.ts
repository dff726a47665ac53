// Hot loops as WebAssembly behind typed functions.
export { allFinite } from './all-finite.js';
export { type Bins, binLevels, type Levels } from './bins.js';
export { fitsPairsAlong, type LevelPairs, measurePairs, measurePairsAlong, pairMeasures } from './co-occurrence.js';
export { type DenseProducts, type DenseTable, type RowProducts, withDenseProducts } from './dense.js';
export { type Sample, withSample } from './distribution.js';
export { kernelMeasures, kernelPairsFit, type PairKernels, withKernelPairs } from './kernel-pairs.js';
export { forEachLabelRun } from './label-runs.js';
export { type LevelCounts, levelMeasures, measureLevels } from './level-sums.js';
export type { LevelVolume } from './level-volume.js';
export { type LentProducts, type Strided, withProducts } from './products.js';
export type { PenalisedQuadratic } from './quadratic.js';
export { rangeAndSum } from './range-and-sum.js';
export type { RecursiveCoefficients, RecursivePass, RecursiveTerm, WantedBlock } from './recursive.js';
export { sumRecursive } from './recursive-sum.js';
export { factoriseOrthogonally, type OrthogonalFactors, orthogonalColumns } from './rotations.js';
export { type DualProblem, type DualSolution, solveDual } from './smo.js';
export { filterSpline, type SampleRows, type SplineFilter } from './spline-filter.js';
export { stretchesOf } from './stretches.js';
export { type SurfaceCubes, surfaceCubes } from './surface.js';
export type { RealArray, Terms } from './terms.js';
export {
  countDependences,
  countPairs,
  countRuns,
  measureRuns,
  sumToneDifferences,
} from './texture.js';
export { lerpSeparably, type SampleArray, type SampleSlices, sumSeparably } from './weighted-sums.js';
export { type Connection, measureZones } from './zones.js';
