import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grid } from '../morphology/testing/masks.js';
import { boundingBox } from '../volume/box.js';
import type { Triple } from '../volume/volume.js';
import { applyChange, changedVoxels, changeOfRuns, invertChange, maskChange } from './mask-change.js';
import {
  applyToPacked,
  countPacked,
  isInside,
  packedBoundingBox,
  packedChangeOfRuns,
  packMask,
  unpackMask,
} from './packed-mask.js';

const masks = fc
  .integer({ min: 1, max: 60 })
  .chain((n) => fc.tuple(...[0, 1].map(() => fc.uint8Array({ minLength: n, maxLength: n, max: 1 }))));

test('a change leads from one mask to the other, and its inverse back', () => {
  fc.assert(
    fc.property(masks, ([before, after]) => {
      const change = maskChange(before, after);
      const data = before.slice();
      applyChange(data, change);
      expect(data).toEqual(after);
      applyChange(data, invertChange(change));
      expect(data).toEqual(before);
      const { added, removed } = changedVoxels(change);
      expect(added - removed).toBe(after.filter(Boolean).length - before.filter(Boolean).length);
    }),
  );
});

test('a change is runs of first index and the one behind the last, added and removed apart', () => {
  const change = maskChange(Uint8Array.of(0, 0, 1, 1, 0, 1), Uint8Array.of(1, 1, 0, 1, 1, 0));
  expect(change).toEqual({ length: 6, added: Int32Array.of(0, 2, 4, 5), removed: Int32Array.of(2, 3, 5, 6) });
});

test('setting runs changes what lies in them, and only where it is allowed', () => {
  const runs = fc.array(fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: 0, max: 20 })), { maxLength: 6 });
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 30, maxLength: 30, max: 1 }),
      runs,
      fc.constantFrom(0, 1),
      (mask, list, value) => {
        const allow = (i: number) => i % 3 !== 0;
        const data = mask.slice();
        applyChange(
          data,
          changeOfRuns(
            mask,
            list.flatMap(([from, n]) => [from, from + n]),
            value as 0 | 1,
            allow,
          ),
        );
        const painted = (i: number) => list.some(([from, n]) => i >= from && i < from + n) && allow(i);
        expect([...data]).toEqual(Array.from(mask, (old, i) => (painted(i) ? value : old)));
      },
    ),
  );
});

test('a change does not apply to another mask, which then stays as it is', () => {
  const change = maskChange(Uint8Array.of(0, 0, 0), Uint8Array.of(1, 0, 1));
  const other = Uint8Array.of(0, 1, 1);
  expect(() => applyChange(other, change)).toThrowError(expect.objectContaining({ code: 'RAD-MASK-CHANGE' }));
  expect([...other]).toEqual([0, 1, 1]);
  expect(() => applyChange(new Uint8Array(4), change)).toThrowError(
    expect.objectContaining({ code: 'RAD-MASK-CHANGE' }),
  );
});

test('packed masks hold the same voxels in an eighth of the memory, and take changes', () => {
  fc.assert(
    fc.property(masks, ([before, after]) => {
      const geometry = grid([before.length, 1, 1] as Triple, [1, 1, 1]);
      const packed = packMask({ geometry, data: before });
      expect(packed.bits.length).toBe(Math.ceil(before.length / 8));
      expect(unpackMask(packed).data).toEqual(before);
      applyToPacked(packed, maskChange(before, after));
      expect(packed).toEqual(packMask({ geometry, data: after }));
      expect(countPacked(packed)).toBe(after.filter(Boolean).length);
      expect(Array.from(after, (_, i) => isInside(packed, i))).toEqual(Array.from(after, Boolean));
    }),
  );
  const geometry = grid([10, 1, 1], [1, 1, 1]);
  expect(() => unpackMask({ geometry, bits: new Uint8Array(1) })).toThrowError(
    expect.objectContaining({ code: 'RAD-MASK-CHANGE' }),
  );
});

test('runs change a packed mask as they change an unpacked one', () => {
  const runs = fc.array(fc.nat(70), { maxLength: 12 }).map((list) => list.slice(0, list.length & ~1));
  fc.assert(
    fc.property(masks, runs, fc.constantFrom(0 as const, 1 as const), ([data], painted, value) => {
      const geometry = grid([data.length, 1, 1] as Triple, [1, 1, 1]);
      const allow = (i: number) => i % 3 !== 0;
      const packed = packMask({ geometry, data });
      expect(packedChangeOfRuns(packed, painted, value, allow)).toEqual(changeOfRuns(data, painted, value, allow));
    }),
  );
});

test('the box of a packed mask is that of the mask', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 60, maxLength: 60, max: 1 }), (data) => {
      const mask = { geometry: grid([3, 4, 5], [1, 1, 1]), data };
      expect(packedBoundingBox(packMask(mask))).toEqual(boundingBox(mask));
    }),
  );
});
