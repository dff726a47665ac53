import { expect, test } from 'vitest';
// @ts-expect-error: a script without types
import { countReferenceValues } from '../scripts/count-reference-values.mjs';

const { counts, voxels, total } = countReferenceValues() as {
  readonly counts: Readonly<Record<string, number>>;
  readonly voxels: number;
  readonly total: number;
};

test(`a clone alone holds ${total} values that other tools computed, and ${voxels} voxels of filtered images`, () => {
  for (const [source, count] of Object.entries(counts)) expect(count, source).toBeGreaterThan(0);
  expect(total).toBeGreaterThan(95_000);
  expect(voxels).toBeGreaterThan(700_000);
});
