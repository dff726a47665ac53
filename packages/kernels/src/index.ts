// Hot loops as WebAssembly behind typed functions.
export { type Bins, binLevels, type Levels } from './bins.js';
export { type DenseProducts, type DenseTable, type RowProducts, withDenseProducts } from './dense.js';
export { type Sample, withSample } from './distribution.js';
export { kernelMeasures, kernelPairsFit, type PairKernels, withKernelPairs } from './kernel-pairs.js';
export { type LevelCounts, sumLevels } from './level-sums.js';
export { type LevelPairs, sumPairs } from './pair-sums.js';
export { type LentProducts, type Strided, withProducts } from './products.js';
export type { PenalisedQuadratic } from './quadratic.js';
export type { RecursiveCoefficients } from './recursive.js';
export { type RecursivePass, type RecursiveTerm, sumRecursive, type WantedBlock } from './recursive-sum.js';
export { type DualProblem, type DualSolution, solveDual } from './smo.js';
export { withSparseProduct } from './sparse-product.js';
export { filterSpline, type SampleRows, type SplineFilter } from './spline-filter.js';
export { type SurfaceCubes, surfaceCubes } from './surface.js';
export type { RealArray, Terms } from './terms.js';
export { countDependences, countPairs, countRuns, type LevelVolume, sumToneDifferences } from './texture.js';
export { lerpSeparably, type SampleArray, type SampleSlices, sumSeparably } from './weighted-sums.js';
export { type Connection, measureZones } from './zones.js';
