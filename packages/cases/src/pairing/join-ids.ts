/** An id of a sheet that is probably one of the images, written otherwise. */
export interface ProposedId {
  readonly found: string;
  readonly sheet: string;
  /** What they differ in: zeros before a number, or also words such as `Patient`. */
  readonly differs: 'zeros' | 'words';
}

/** How two lists of ids fit. */
export interface JoinedIds {
  /** Ids that both have, letter by letter. */
  readonly exact: readonly string[];
  /** What may be taken where the user says so. */
  readonly proposed: readonly ProposedId[];
  /** Ids of images that the sheet does not have, and of the sheet without images, after exact and proposed ones. */
  readonly onlyFound: readonly string[];
  readonly onlySheet: readonly string[];
}

/**
 * Joins ids of images with those of a sheet: exactly, and beyond that only as proposals, each where nothing else could be meant:
 * `7` for `007` (a sheet loses leading zeros), then `Patient 01` or `P01` for `01`, `Patient P01` for `P01`.
 *
 * @example
 * joinIds(['P001'], ['P1']).proposed; // [{ found: 'P001', sheet: 'P1', differs: 'zeros' }]
 */
export function joinIds(found: readonly string[], sheet: readonly string[]): JoinedIds {
  const inSheet = new Set(sheet);
  const exact = [...new Set(found)].filter((id) => inSheet.has(id));
  const same = new Set(exact);
  let [onlyFound, onlySheet] = [found, sheet].map((ids) => [...new Set(ids)].filter((id) => !same.has(id))) as [
    string[],
    string[],
  ];
  const proposed: ProposedId[] = [];
  for (const [differs, normal] of [
    ['zeros', withoutZeros],
    ['words', withoutWords],
  ] as const) {
    const [mine, theirs] = [grouped(onlyFound, normal), grouped(onlySheet, normal)];
    for (const [key, ids] of mine) {
      const others = theirs.get(key);
      if (key !== '' && ids.length === 1 && others?.length === 1) {
        proposed.push({ found: ids[0]!, sheet: others[0]!, differs });
      }
    }
    const taken = { found: new Set(proposed.map((p) => p.found)), sheet: new Set(proposed.map((p) => p.sheet)) };
    onlyFound = onlyFound.filter((id) => !taken.found.has(id));
    onlySheet = onlySheet.filter((id) => !taken.sheet.has(id));
  }
  return { exact, proposed, onlyFound, onlySheet };
}

function grouped(ids: readonly string[], normal: (id: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const id of ids) groups.set(normal(id), [...(groups.get(normal(id)) ?? []), id]);
  return groups;
}

function withoutZeros(id: string): string {
  return id
    .trim()
    .toLowerCase()
    .replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, ''));
}

function withoutWords(id: string): string {
  return withoutZeros(
    id
      .trim()
      .toLowerCase()
      .replace(/^(patient|pat|pt|case|subject|subj|sub|id|no)[\s._#-]+(?=\S*\d)/, '')
      .replace(/^(patient|pat|pt|p|case|subject|subj|sub|id|no)?[\s._#-]*(?=\d)/, ''),
  );
}
