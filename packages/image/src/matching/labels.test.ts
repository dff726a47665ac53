import { describe, expect, test } from 'vitest';
import { identityDirection, type Volume, type VoxelArray } from '../volume/volume.js';
import { chooseLabel, listLabels, wholeLabels } from './labels.js';

const image = (data: VoxelArray): Volume => ({
  geometry: { size: [data.length, 1, 1], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection },
  data,
});
const code = (name: string) => expect.objectContaining({ code: name });

describe('listLabels', () => {
  test('counts every label but 0, ascending', () => {
    expect(listLabels(image(Int16Array.of(0, 5, 5, -2, 0, 1, 5)))).toEqual([
      { label: -2, voxels: 1 },
      { label: 1, voxels: 1 },
      { label: 5, voxels: 3 },
    ]);
  });

  test('an image of zeros, and one without a voxel, have none', () => {
    expect(listLabels(image(new Uint8Array(8)))).toEqual([]);
    expect(listLabels(image(new Uint8Array(0)))).toEqual([]);
  });

  test('floating point labels are rounded where scaling left them within 0.001 of a whole number', () => {
    expect(listLabels(image(Float32Array.of(0.9999, 1, 1.0001, -0.0001)))).toEqual([{ label: 1, voxels: 3 }]);
    expect(wholeLabels(image(Float32Array.of(0.9999, -0.0001))).data).toEqual(Float32Array.of(1, 0));
  });

  test('fractions, NaN and infinities are refused with their number and the first of them', () => {
    for (const value of [0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      const refused = { code: 'RAD-LABEL-FRACTIONAL', values: { count: 2, example: value } };
      expect(() => listLabels(image(Float64Array.of(1, value, value)))).toThrow(expect.objectContaining(refused));
    }
  });

  test('an image of grey values given as a mask is refused', () => {
    const grey = Int32Array.from({ length: 70000 }, (_, i) => i);
    expect(() => listLabels(image(grey))).toThrow(code('RAD-LABEL-TOO-MANY'));
  });

  test('integers are seen through, not copied', () => {
    const labels = image(Uint8Array.of(0, 1));
    expect(wholeLabels(labels).data).toBe(labels.data);
  });
});

describe('chooseLabel', () => {
  const labels = (...all: number[]) => all.map((label) => ({ label, voxels: 10 }));

  test('the requested label, when it is there', () => {
    expect(chooseLabel(labels(1, 2, 3), 3)).toBe(3);
    const unknown = { code: 'RAD-LABEL-UNKNOWN', values: { label: 7, known: '1, 2, 3' } };
    expect(() => chooseLabel(labels(1, 2, 3), 7)).toThrow(expect.objectContaining(unknown));
  });

  test('without a wish: 1 when it is there, else the only one', () => {
    expect(chooseLabel(labels(1, 2))).toBe(1);
    expect(chooseLabel(labels(255))).toBe(255);
  });

  test('without a wish, several and none of them 1: refused, naming them', () => {
    const ambiguous = { code: 'RAD-LABEL-AMBIGUOUS', values: { known: '2, 3' } };
    expect(() => chooseLabel(labels(2, 3))).toThrow(expect.objectContaining(ambiguous));
    const many = labels(...Array.from({ length: 25 }, (_, i) => i + 2));
    expect(() => chooseLabel(many)).toThrow(
      expect.objectContaining({ remedy: expect.stringContaining('21 and 5 more') }),
    );
  });

  test('no label at all: the mask is empty', () => {
    expect(() => chooseLabel([])).toThrow(code('RAD-MASK-EMPTY'));
    expect(() => chooseLabel([], 2)).toThrow(code('RAD-MASK-EMPTY'));
  });
});
