import type { Check, CheckContext } from './check.js';
import { nearDuplicates } from './near-duplicates.js';

export const duplicateImages: Check<5> = {
  number: 5,
  name: 'The same image on both sides of a split',
  find(context) {
    const { imageHashes, splits, data } = context;
    if (data.features.names.length === 0) return { code: 'NO-IMAGES', verdict: 'not-applicable', values: {} };
    const twins = duplicatesOf(context);
    const across = twins.filter((ids) =>
      splits.main.some(
        ({ train, test }) =>
          ids.some((id) => train.includes(id)) && ids.some((id) => test.includes(id) || splits.external.includes(id)),
      ),
    );
    const of = imageHashes === undefined ? ('features' as const) : ('images' as const);
    const values = { duplicates: twins.length, across: across.length, of };
    if (across.length > 0)
      return { code: 'DUPLICATES-ACROSS', verdict: 'fail', values: { ...values, ids: across[0]! } };
    if (twins.length > 0) return { code: 'DUPLICATES', verdict: 'warn', values: { ...values, ids: twins[0]! } };
    return { code: 'NO-DUPLICATES', verdict: 'pass', values };
  },
};

/** Groups of rows, of different patients, with the same image or with features that are equal up to rounding. */
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
