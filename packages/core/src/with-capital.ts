/**
 * Words with a capital first letter, to begin a sentence or a heading.
 *
 * @example
 * ```ts
 * import { withCapital } from '@radscore/core';
 *
 * withCapital('the Fong score'); // => 'The Fong score'
 * ```
 */
export function withCapital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
