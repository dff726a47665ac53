import type { Cell } from '@radscore/tables';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowCompactor } from './compact-rows.js';

test('rows come out as they went in, whatever came before, and as often as they are asked', () => {
  const cell = fc.oneof(fc.double(), fc.constantFrom<Cell>('HU', 'none', '', null));
  const pair = fc.tuple(fc.constantFrom('a', 'b', 'c'), cell);
  const rows = fc.array(fc.record({ values: fc.array(pair, { maxLength: 4 }), notes: fc.array(fc.string()) }));
  fc.assert(
    fc.property(rows, (given) => {
      const compacted = given.map(rowCompactor());
      expect(compacted).toEqual(given);
      expect(JSON.stringify(compacted)).toBe(JSON.stringify(given));
      expect(structuredClone(compacted)).toEqual(given);
    }),
  );
});

test('names, and texts that repeat, are held once', () => {
  const compact = rowCompactor();
  const row = () => ({ values: [['diagnostics', ['set', 'tings'].join('')] as const, ['mean', 1.5] as const] });
  const [first, second] = [compact(row()), compact(row())];
  expect(second.values[0]![0]).toBe(first.values[0]![0]);
  expect(second.values).toEqual(first.values);
});
