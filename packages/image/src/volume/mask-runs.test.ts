import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forEachRun } from './mask-runs.js';
import { identityDirection, type Mask } from './volume.js';

test('the runs hold the voxels inside, none crosses a row or touches another of its row, wherever the bytes lie in memory', () => {
  const anyMask = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 4 }), fc.nat(3))
    .chain(([nx, rows, shift]) =>
      fc.array(fc.constantFrom(0, 0, 0, 1), { minLength: nx * rows, maxLength: nx * rows }).map((inside): Mask => {
        const data = new Uint8Array(new ArrayBuffer(inside.length + shift), shift);
        data.set(inside);
        const geometry = { spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
        return { geometry: { ...geometry, size: [nx, 1, rows] }, data };
      }),
    );
  fc.assert(
    fc.property(anyMask, (mask) => {
      const [nx] = mask.geometry.size;
      const found = new Uint8Array(mask.data.length);
      let before = { end: -1, row: -1 };
      forEachRun(mask, (start, end, row) => {
        expect([Math.floor(start / nx), Math.floor((end - 1) / nx)]).toEqual([row, row]);
        expect(start).toBeGreaterThan(before.row === row ? before.end : before.end - 1);
        found.fill(1, start, end);
        before = { end, row };
      });
      expect(found).toEqual(mask.data.slice());
    }),
  );
});
