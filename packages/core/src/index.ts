// Ground floor: coded errors, the seeded generator, progress and cancellation, hashing.
export {
  type ErrorData,
  type ErrorFactory,
  type ErrorPlace,
  type ErrorTable,
  type ErrorTemplate,
  type ErrorValues,
  errorFactory,
  isRadError,
  RadError,
  reviveError,
} from './errors/error.js';
export { toRadError } from './errors/to-rad-error.js';
export { coreError, coreErrors } from './errors.js';
export { canonicalJson, hashOf, hashWords, sha256Hex } from './hash.js';
export { fromJson, toJson } from './json.js';
export { deepestNesting, isNestedTooDeep } from './nesting.js';
export { printable } from './printable.js';
export {
  type AbortSignalLike,
  breathe,
  estimateRemaining,
  type Progress,
  throwIfCancelled,
  type WorkControl,
} from './progress.js';
export { createRng, type Rng } from './random.js';
export { didYouMean, nearestWord } from './suggest.js';
export { withCapital } from './with-capital.js';
