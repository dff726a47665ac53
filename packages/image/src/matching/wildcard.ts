/**
 * Whether a text matches a pattern in which `*` stands for any letters and `?` for one; case is ignored.
 *
 * @example
 * ```ts
 * import { matchesWildcard } from '@radscore/image';
 *
 * matchesWildcard('tumour*', 'Tumour 2'); // => true
 * ```
 */
export function matchesWildcard(pattern: string, text: string): boolean {
  const p = [...pattern.toLowerCase()];
  const t = [...text.toLowerCase()];
  let at = 0;
  let star = -1;
  let resume = 0;
  let i = 0;
  while (i < t.length) {
    if (p[at] === '*') {
      star = at++;
      resume = i;
    } else if (at < p.length && (p[at] === '?' || p[at] === t[i])) {
      at++;
      i++;
    } else if (star >= 0) {
      at = star + 1;
      i = ++resume;
    } else {
      return false;
    }
  }
  while (p[at] === '*') at++;
  return at === p.length;
}
