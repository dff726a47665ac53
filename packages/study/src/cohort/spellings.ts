import type { ColumnNote } from '../study/types.js';

/**
 * One spelling for categories that differ in capitals and spaces only (`M`, `m`): that of the protocol's levels, else the most
 * frequent, the first of equals. What was merged is noted.
 */
export function mergeSpellings(
  texts: readonly string[],
  levels: readonly string[],
): { readonly spelling: (text: string) => string; readonly notes: readonly ColumnNote[] } {
  const counts = new Map<string, number>(levels.map((level) => [level, 0]));
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const chosen = new Map<string, string>();
  for (const [text, count] of counts) {
    const before = chosen.get(keyOf(text));
    const stays =
      before !== undefined && (levels.includes(before) || (counts.get(before)! >= count && !levels.includes(text)));
    if (!stays) chosen.set(keyOf(text), text);
  }
  const spelling = (text: string) => (levels.includes(text) ? text : (chosen.get(keyOf(text)) ?? text));
  const changed = [...counts].filter(([text, count]) => count > 0 && spelling(text) !== text);
  if (changed.length === 0) return { spelling, notes: [] };
  const merged = changed.map(([text, count]) => `${text} = ${spelling(text)} (${count})`).join(', ');
  const cells = changed.reduce((sum, [, count]) => sum + count, 0);
  return { spelling, notes: [{ code: 'SPELLINGS', values: { cells, merged } }] };
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
