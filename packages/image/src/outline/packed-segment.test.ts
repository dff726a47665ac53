import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crop } from '../volume/crop.js';
import { countVoxels, intersect, maskFromLabel } from '../volume/mask.js';
import { identityDirection, type Triple } from '../volume/volume.js';
import { boxMask, countShared, innerMask, packBoxed, unboxMask } from './boxed-mask.js';
import { countPacked, packedBoundingBox, packMask } from './packed-mask.js';
import { packLabels, packSegment, setBits } from './packed-segment.js';

const side = fc.integer({ min: 1, max: 13 });
const labelImages = fc.tuple(side, side, side).chain((size) => {
  const voxels = size[0] * size[1] * size[2];
  return fc
    .array(fc.integer({ min: 0, max: 3 }), { minLength: voxels, maxLength: voxels })
    .map((data) => ({ geometry: geometryOf(size as Triple), data: Uint8Array.from(data) }));
});
const geometryOf = (size: Triple) =>
  ({ size, spacing: [1, 1, 2], origin: [0, 0, 0], direction: identityDirection }) as const;

test('one pass over a label image gives the bits, boxes and counts that each mask has alone', () => {
  fc.assert(
    fc.property(labelImages, (image) => {
      const found = packLabels(image, [2, 1, 9]);
      for (const [at, label] of [2, 1, 9].entries()) {
        const packed = packMask(maskFromLabel(image, label));
        expect(found[at]).toEqual({
          bits: packed.bits,
          box: packedBoundingBox(packed),
          voxels: countPacked(packed),
        });
      }
    }),
  );
});

test('a mask cut to its box comes back, and what two of them share is counted without their grids', () => {
  fc.assert(
    fc.property(labelImages, (image) => {
      const one = maskFromLabel(image, 1);
      const other = { ...image, data: Uint8Array.from(image.data, (label) => (label % 2 === 1 ? 1 : 0)) };
      const [a, b] = [one, other].map((mask) => boxMask(packMask(mask)));
      expect(unboxMask(a)).toEqual(one);
      expect(packBoxed(a)).toEqual(packSegment(one));
      expect(innerMask(a)).toEqual(a.box && crop(one, a.box));
      expect(boxMask({ geometry: image.geometry, bits: packSegment(other).bits }, packSegment(other).box)).toEqual(b);
      expect(countShared(a, b)).toBe(countVoxels(intersect(one, other)));
    }),
  );
});

test('bits are set from the first to the one before the last, and no others', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.integer({ min: 1, max: 23 }), (from, length) => {
      const bits = new Uint8Array(8);
      setBits(bits, from, from + length);
      const set = Array.from({ length: 64 }, (_, i) => (bits[i >> 3] >> (i & 7)) & 1);
      expect(set).toEqual(set.map((_, i) => (i >= from && i < from + length ? 1 : 0)));
    }),
  );
});
