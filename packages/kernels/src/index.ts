// Hot loops as WebAssembly behind typed functions.
export { type LineConvolution, type Terms, withLineConvolution } from './convolve.js';
export type { RecursiveCoefficients } from './recursive.js';
export { type RecursivePass, type RecursiveTerm, sumRecursive, type WantedBlock } from './recursive-sum.js';
export { countDependences, countPairs, countRuns, type LevelVolume, sumToneDifferences } from './texture.js';
export { type EarlierRow, measureZones } from './zones.js';
