import { didYouMean } from '@radscore/core';
import { imageError } from '../errors.js';
import type { Mask } from '../volume/volume.js';
import type { SegmentNode } from './ast.js';

/** Segments by name: a `Map`, or anything that lists its names and reads a mask when it is asked for. */
export interface SegmentSource {
  keys(): Iterable<string>;
  /** Further names that `get` knows, which are neither listed nor matched by wildcards. */
  aliases?(): Iterable<string>;
  get(name: string): Mask | undefined;
}

/**
 * The names of the segments that a node means: itself, or all that its wildcards match, in the order of the source.
 *
 * @throws `RAD-REGION-SEGMENT` when there is none, with the names there are.
 */
export function matchSegments({ segment, exact, at }: SegmentNode, source: SegmentSource): string[] {
  const names = [...source.keys()];
  if (names.includes(segment) || [...(source.aliases?.() ?? [])].includes(segment)) return [segment];
  const wild = !exact && /[*?]/.test(segment);
  const matches = wild ? names.filter((name) => matchesPattern(name, segment)) : [];
  if (matches.length > 0) return matches;
  const known = names.map((name) => (needsQuotes(name) ? JSON.stringify(name) : name)).join(', ');
  throw imageError('RAD-REGION-SEGMENT', {
    name: segment,
    position: at,
    suggestion: suggestion(segment, names),
    known: known === '' ? 'none, this case has no segments' : known,
  });
}

/** `*` stands for any characters, `?` for one; matched without backtracking over more than one `*` at a time. */
function matchesPattern(name: string, pattern: string): boolean {
  let star = -1;
  let resume = 0;
  let p = 0;
  for (let i = 0; i < name.length; ) {
    if (pattern[p] === '*') {
      star = p++;
      resume = i;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === name[i])) {
      p++;
      i++;
    } else if (star >= 0) {
      p = star + 1;
      i = ++resume;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(p));
}

function needsQuotes(name: string): boolean {
  return !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
}

/** A name cut short by a character that needs quotes (`left` of `left-lobe`), or the nearest one. */
function suggestion(name: string, names: readonly string[]): string {
  const longer = names.find((n) => n.startsWith(name) && needsQuotes(n));
  return longer === undefined
    ? didYouMean(name, names)
    : ` A name with other signs needs quotes: ${JSON.stringify(longer)}.`;
}
