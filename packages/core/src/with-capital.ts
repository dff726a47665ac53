/** Words with a capital first letter, to begin a sentence or a heading. */
export function withCapital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
