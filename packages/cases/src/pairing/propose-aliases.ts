/** Words by which segments of the liver are known, whatever a hospital calls them. */
const concepts: readonly (readonly [string, RegExp])[] = [
  ['tumour', /tumou?r|gtv|lesion|metasta|crlm|crm/],
  ['liver', /liver|hepar|foie|leber|higado/],
];

/**
 * The names of segments that probably mean the same, by concept: what a protocol's `segments` could say. The name of a tumour in
 * the liver (`liver tumor`) is a tumour.
 *
 * @example
 * proposeAliases(['GTV', 'Liver', 'liver_tumor']); // { tumour: ['GTV', 'liver_tumor'], liver: ['Liver'] }
 */
export function proposeAliases(names: readonly string[]): Record<string, string[]> {
  const aliases: Record<string, string[]> = {};
  for (const name of [...new Set(names)].toSorted()) {
    const concept = concepts.find(([, words]) => words.test(name.toLowerCase()))?.[0];
    if (concept !== undefined) aliases[concept] = [...(aliases[concept] ?? []), name];
  }
  return aliases;
}
