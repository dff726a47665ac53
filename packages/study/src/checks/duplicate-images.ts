import { type Check, type CheckContext, count } from './check.js';
import { nearDuplicates } from './near-duplicates.js';

export const duplicateImages: Check = {
  number: 5,
  name: 'The same image on both sides of a split',
  find(context) {
    const { imageHashes, splits, data } = context;
    if (data.features.names.length === 0)
      return { code: 'NO-IMAGES', verdict: 'not-applicable', sentence: 'There are neither images nor features.' };
    const twins = duplicatesOf(context);
    const across = twins.filter((ids) =>
      splits.main.some(
        ({ train, test }) =>
          ids.some((id) => train.includes(id)) && ids.some((id) => test.includes(id) || splits.external.includes(id)),
      ),
    );
    const what = imageHashes === undefined ? 'rows of features' : 'images';
    const values = { duplicates: twins.length, across: across.length };
    if (across.length > 0)
      return {
        code: 'DUPLICATES-ACROSS',
        verdict: 'fail',
        sentence: `The same ${what}, but for rounding, stand on both sides of a split: ${across[0]!.join(', ')}${across.length > 1 ? ` and ${across.length - 1} more` : ''}.`,
        values,
      };
    if (twins.length > 0)
      return {
        code: 'DUPLICATES',
        verdict: 'warn',
        sentence: `${count(twins.length, 'group')} of patients have the same ${what} but for rounding, all on one side of the split: ${twins[0]!.join(', ')}.`,
        values,
      };
    return {
      code: 'NO-DUPLICATES',
      verdict: 'pass',
      sentence: `No two patients have the same ${what}, rounding aside.`,
      values,
    };
  },
};

/** Groups of rows, of different patients, with the same image or with features that are equal but for rounding. */
function duplicatesOf({ imageHashes, data, protocol }: CheckContext): string[][] {
  const place = new Map(data.ids.map((id, i) => [id, i]));
  const patient = (row: number) => data.patients?.[row] ?? data.ids[row]!;
  const group = Int32Array.from(data.ids.keys());
  const find = (row: number): number => {
    let root = row;
    while (group[root] !== root) root = group[root]!;
    return root;
  };
  const join = (a: number, b: number) => {
    if (patient(a) !== patient(b)) group[find(b)] = find(a);
  };
  const byKey = new Map<string, number>();
  const same = (key: string, row: number) => {
    const first = byKey.get(key);
    if (first === undefined) byKey.set(key, row);
    else join(first, row);
  };
  for (const [id, hash] of imageHashes ?? []) {
    const row = place.get(id);
    if (row !== undefined) same(`image ${hash}`, row);
  }
  const { columns } = data.features;
  if (columns.some((values) => new Set(values).size > 1))
    for (const row of data.ids.keys()) same(columns.map((values) => values[row]).join(), row);
  for (const [a, b] of nearDuplicates(data.features, protocol.checks.duplicate)) join(a, b);
  const groups = new Map<number, string[]>();
  for (const [row, id] of data.ids.entries()) groups.set(find(row), [...(groups.get(find(row)) ?? []), id]);
  return [...groups.values()].filter((ids) => ids.length > 1);
}
