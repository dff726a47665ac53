// Hot loops as WebAssembly behind typed functions.
export { type LineFilter, type Quad, type RecursiveCoefficients, withLineFilter } from './recursive.js';
export { countDependences, countPairs, countRuns, type LevelVolume, sumToneDifferences } from './texture.js';
