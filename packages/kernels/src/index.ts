// Hot loops as WebAssembly behind typed functions.
export { countDependences, countPairs, countRuns, type LevelVolume, sumToneDifferences } from './texture.js';
