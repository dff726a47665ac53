// Hot loops as WebAssembly behind typed functions.
export { type LineConvolution, type Terms, withLineConvolution } from './convolve.js';
export { type LineFilter, type Quad, type RecursiveCoefficients, withLineFilter } from './recursive.js';
export { countDependences, countPairs, countRuns, type LevelVolume, sumToneDifferences } from './texture.js';
export { type EarlierRow, measureZones } from './zones.js';
