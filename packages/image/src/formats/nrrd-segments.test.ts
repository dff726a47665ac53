import { isRadError } from '@radscore/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseSegments, labelImageSegments } from '../matching/segment-file.js';

const voxels = 12;

/** A segmentation as 3D Slicer writes it: layers interleaved, one byte a voxel. */
function segNrrd(layers: readonly Uint8Array[], pairs: readonly string[]): Uint8Array {
  const several = layers.length > 1;
  const head = [
    'NRRD0004',
    'type: unsigned char',
    `dimension: ${several ? 4 : 3}`,
    'space: left-posterior-superior',
    `sizes: ${several ? `${layers.length} ` : ''}3 2 2`,
    `space directions: ${several ? 'none ' : ''}(1,0,0) (0,1,0) (0,0,2)`,
    `kinds: ${several ? 'list ' : ''}domain domain domain`,
    'space origin: (0,0,0)',
    'encoding: raw',
    ...pairs,
    '',
    '',
  ].join('\n');
  const data = Array.from({ length: voxels }, (_, i) => layers.map((layer) => layer[i]!)).flat();
  return Uint8Array.from([...new TextEncoder().encode(head), ...data]);
}

const maskOf = (bytes: Uint8Array, segment: string) => {
  const file = labelImageSegments(bytes);
  return file.maskOf(chooseSegments(file, { segment })[0]!).data;
};

describe('segments of 3D Slicer', () => {
  const layer = fc.uint8Array({ minLength: voxels, maxLength: voxels, max: 3 });
  const place = fc.record({ number: fc.nat(40), layer: fc.nat(2), label: fc.integer({ min: 1, max: 3 }) });

  test('whatever their numbers, layers and labels: their own voxels, or a refusal where two share them', () => {
    const given = fc.record({
      layers: fc.array(layer, { minLength: 1, maxLength: 3 }),
      places: fc.uniqueArray(place, { minLength: 1, maxLength: 4, selector: ({ number }) => number }),
    });
    fc.assert(
      fc.property(given, ({ layers, places }) => {
        const own = places.map((each) => ({ ...each, layer: each.layer % layers.length }));
        const pairs = own.flatMap(({ number, layer: at, label }) => [
          `Segment${number}_Name:=name ${number}`,
          `Segment${number}_LabelValue:=${label}`,
          `Segment${number}_Layer:=${at}`,
        ]);
        const bytes = segNrrd(layers, pairs);
        for (const { number, layer: at, label } of own) {
          const shared = own.filter((other) => other.layer === at && other.label === label).length > 1;
          try {
            const found = maskOf(bytes, `name ${number}`);
            expect(shared).toBe(false);
            expect(found).toEqual(layers[at]!.map((value) => Number(value === label)));
          } catch (error) {
            expect([shared, isRadError(error, 'RAD-SEGMENT-SHARED')]).toEqual([true, true]);
          }
        }
      }),
    );
  });

  test('of versions before 4.11 each has a layer of its own; another number of layers is refused', () => {
    const binary = fc.uint8Array({ minLength: voxels, maxLength: voxels, max: 1 });
    fc.assert(
      fc.property(fc.array(binary, { minLength: 2, maxLength: 4 }), (layers) => {
        const pairs = layers.map((_, n) => `Segment${n}_Name:=name ${n}`);
        layers.forEach((values, n) => {
          expect(maskOf(segNrrd(layers, pairs), `name ${n}`)).toEqual(values);
        });
        const unclear = expect.objectContaining({ code: 'RAD-SEGMENT-LAYERS' });
        expect(() => labelImageSegments(segNrrd(layers, pairs.slice(1)))).toThrow(unclear);
      }),
    );
  });

  test('a label or layer that is not a number is refused, and label 0, which is the background', () => {
    const invalid = expect.objectContaining({ code: 'RAD-HEADER-INVALID' });
    for (const pair of [
      'Segment0_LabelValue:=one',
      'Segment0_Layer:=-1',
      'Segment0_LabelValue:=',
      'Segment0_LabelValue:=0',
    ]) {
      const bytes = segNrrd([new Uint8Array(voxels)], ['Segment0_Name:=a', pair]);
      expect(() => labelImageSegments(bytes), pair).toThrow(invalid);
    }
  });
});
