import { identityDirection, type Mask } from '@radscore/image';
import { expect, test } from 'vitest';
import { outlineAgreement } from './outline-agreement.js';

/** A row of voxels of 1 x 1 x 2 mm, those from `first` to before `end` inside. */
const row = (first: number, end: number): Mask => ({
  geometry: { size: [100, 1, 1], spacing: [1, 1, 2], origin: [0, 0, 0], direction: identityDirection },
  data: Uint8Array.from({ length: 100 }, (_, i) => Number(i >= first && i < end)),
});

test('Dice, volumes in mm3 and their discrepancy relative to the mean', () => {
  expect(outlineAgreement(row(0, 40), row(10, 30))).toEqual({
    dice: 40 / 60,
    volumes: [80, 40],
    volumeDiscrepancy: 20 / 30,
    adjudicate: true,
  });
  expect(outlineAgreement(row(0, 40), row(0, 40))).toMatchObject({ dice: 1, volumeDiscrepancy: 0, adjudicate: false });
});

test('a discrepancy of 5% is one to adjudicate, whichever reader drew more; a shift alone is not', () => {
  expect(outlineAgreement(row(0, 41), row(0, 39))).toMatchObject({ volumeDiscrepancy: 0.05, adjudicate: true });
  expect(outlineAgreement(row(0, 39), row(0, 41))).toMatchObject({ volumeDiscrepancy: 0.05, adjudicate: true });
  expect(outlineAgreement(row(0, 50), row(0, 49)).adjudicate).toBe(false);
  expect(outlineAgreement(row(0, 50), row(5, 55))).toMatchObject({ dice: 0.9, adjudicate: false });
});

test('an empty outline is one to adjudicate; of two empty ones nothing can be said', () => {
  expect(outlineAgreement(row(0, 10), row(0, 0))).toMatchObject({ dice: 0, volumeDiscrepancy: 2, adjudicate: true });
  expect(outlineAgreement(row(0, 0), row(0, 0))).toMatchObject({
    dice: null,
    volumeDiscrepancy: null,
    adjudicate: true,
  });
});

test('refuses outlines on different grids', () => {
  const { data, geometry } = row(0, 10);
  expect(() => outlineAgreement(row(0, 10), { data, geometry: { ...geometry, spacing: [1, 1, 1] } })).toThrowError(
    expect.objectContaining({ code: 'RAD-GEOMETRY-DIFFERS' }),
  );
});
