// The kernels of filters and features. All pointers are byte offsets into the one memory; nothing here allocates.
export { findBins, spreadLevels8, spreadLevels16, spreadLevels32 } from './bins';
export { dependences8, dependences16, dependences32 } from './dependences';
export { collectBuckets, countBuckets, goOn, summarise, sumPowers, sumWithin } from './distribution';
export { measureLevels } from './level-sums';
export { listPairs, measurePairs } from './co-occurrence';
export { pairs8, pairs16, pairs32 } from './pairs';
export { recursive, transpose32, transpose64 } from './recursive';
export {
  addRows32,
  addRows64,
  widenFloat32,
  widenFloat64,
  widenInt8,
  widenInt16,
  widenInt32,
  widenUint8,
  widenUint16,
  widenUint32,
} from './rows';
export { fillShuffles, runs8, runs16, runs32 } from './runs';
export { surfaceCubes } from './surface';
export { tones8, tones16, tones32, tones64 } from './tones';
export { zones8, zones16, zones32 } from './zones';

/** Where the memory is free: before it lie the tables of the logarithm. */
export function freeFrom(): usize {
  return __heap_base;
}
