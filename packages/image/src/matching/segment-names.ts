import { didYouMean } from '@radscore/core';
import { imageError } from '../errors.js';
import { matchesWildcard } from './wildcard.js';

/**
 * Which names a wish means, as positions: the name itself; else every name that fits it with `*` for any letters
 * and `?` for one, ignoring case.
 *
 * Throws RAD-SEGMENT-UNKNOWN with what there is and the nearest name.
 *
 * @example
 * ```ts
 * import { matchNames } from '@radscore/image';
 *
 * matchNames('tumour*', ['tumour1', 'liver', 'tumour2']); // => [0, 2]
 * ```
 */
export function matchNames(wanted: string, names: readonly string[]): number[] {
  const positions = (fits: (name: string) => boolean) => names.flatMap((name, i) => (fits(name) ? [i] : []));
  const exact = positions((name) => name === wanted);
  if (exact.length > 0) return exact;
  const fitting = positions((name) => matchesWildcard(wanted, name));
  if (fitting.length > 0) return fitting;
  const known = names.length > 0 ? names.map((name) => `"${name}"`).join(', ') : 'no named segments';
  throw imageError('RAD-SEGMENT-UNKNOWN', { wanted, known, suggestion: didYouMean(wanted, names) });
}
