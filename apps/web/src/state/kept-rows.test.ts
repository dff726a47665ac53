import { expect, test } from 'vitest';
import type { MeasuredRow } from './features.js';
import { rowsOfKept, rowsToKeep } from './kept-rows.js';

test('what was measured is kept without the names of files, which come back with them', () => {
  const rows = ['Doe^Jane', 'my rim'].map((name) => ({ name, values: [['x', 1]] }) as unknown as MeasuredRow);
  const names = ['liver', 'Doe^Jane'];
  const kept = rowsToKeep(rows, names);
  expect(JSON.stringify(kept)).not.toContain('Doe');
  expect(rowsOfKept(kept, names)).toEqual(rows);
  expect(rowsOfKept(kept, [])!.map(({ name }) => name)).toEqual(['label2', 'my rim']);
  expect(rowsOfKept(undefined, names)).toBeUndefined();
});
