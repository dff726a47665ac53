import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectRanks } from './order-statistics.js';

test('the values of the wanted ranks stand where sorting would put them, with ties and signs of any kind', () => {
  const values = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true })), {
    minLength: 1,
    maxLength: 200,
  });
  fc.assert(
    fc.property(values, fc.array(fc.nat(220), { maxLength: 8 }), (list, picked) => {
      const ranks = [...new Set(picked)].sort((a, b) => a - b);
      const selected = Float64Array.from(list);
      selectRanks(selected, ranks);
      const sorted = Float64Array.from(list).sort();
      for (const rank of ranks) if (rank < list.length) expect(selected[rank] === sorted[rank]).toBe(true);
      expect(selected.toSorted()).toEqual(sorted);
    }),
  );
});
