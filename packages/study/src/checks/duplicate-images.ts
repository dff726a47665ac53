import { type Check, count } from './check.js';

export const duplicateImages: Check = {
  number: 5,
  name: 'The same image on both sides of a split',
  find({ imageHashes, splits, data }) {
    const byHash = new Map<string, string[]>();
    const hashes =
      imageHashes ?? new Map(data.ids.map((id, i) => [id, data.features.columns.map((values) => values[i]).join()]));
    if (data.features.names.length === 0)
      return { verdict: 'not-applicable', sentence: 'There are neither images nor features.' };
    for (const [id, hash] of hashes) byHash.set(hash, [...(byHash.get(hash) ?? []), id]);
    const twins = [...byHash.values()].filter((ids) => ids.length > 1);
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
        verdict: 'fail',
        sentence: `Identical ${what} stand on both sides of a split: ${across[0]!.join(', ')}${across.length > 1 ? ` and ${across.length - 1} more` : ''}.`,
        values,
      };
    if (twins.length > 0)
      return {
        verdict: 'warn',
        sentence: `${count(twins.length, 'group')} of patients have identical ${what}, all on one side of the split: ${twins[0]!.join(', ')}.`,
        values,
      };
    return { verdict: 'pass', sentence: `No two patients have identical ${what}.`, values };
  },
};
