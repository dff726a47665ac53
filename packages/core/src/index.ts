// Ground floor: coded errors, the seeded generator, progress and cancellation, hashing.
export {
  type ErrorData,
  type ErrorPlace,
  type ErrorTemplate,
  type ErrorValues,
  isRadError,
  RadError,
  reviveError,
  toRadError,
} from './errors/error.js';
export { type ErrorCode, errorTable } from './errors/table.js';
export { canonicalJson, hashOf, hashWords, sha256Hex } from './hash.js';
export {
  type AbortSignalLike,
  estimateRemaining,
  type Progress,
  throwIfCancelled,
  type WorkControl,
} from './progress.js';
export { createRng, type Rng } from './random.js';
export { didYouMean, nearestWord } from './suggest.js';
export { withCapital } from './with-capital.js';
