import { describe, expect, test } from 'vitest';
import { type NiftiSpec, niftiBytes } from '../testing/nifti-bytes.js';
import { nifti } from './nifti.js';

const geometry = (spec: NiftiSpec) => nifti.read(niftiBytes(spec)).geometry;
const code = (name: string) => expect.objectContaining({ code: name });

// 2 x 3 x 4 mm, x to the left, y to the back, z up: the axes of LPS.
const pixdim = [1, 2, 3, 4, 0, 0, 0, 0];
const lps = [-2, 0, 0, -10, 0, -3, 0, -20, 0, 0, 4, 30];
const identity = [1, 0, 0, 0, 1, 0, 0, 0, 1];
// The same by quaternion: half a turn about z.
const halfTurn = [0, 0, 1, -10, -20, 30];

describe('which of the two orientations', () => {
  test('the sform alone, RAS turned to LPS', () => {
    expect(geometry({ pixdim, sform: lps })).toEqual({
      size: [2, 3, 4],
      spacing: [2, 3, 4],
      origin: [10, 20, 30],
      direction: identity,
    });
  });

  test('the qform alone', () => {
    const { origin, direction } = geometry({ pixdim, sformCode: 0, qformCode: 1, qform: halfTurn });
    expect(origin).toEqual([10, 20, 30]);
    expect(direction).toEqual(identity);
  });

  test('pixdim[0] = -1 mirrors the z axis of the qform', () => {
    const mirrored = [-1, ...pixdim.slice(1)];
    const { direction } = geometry({ pixdim: mirrored, sformCode: 0, qformCode: 1, qform: halfTurn });
    expect(direction).toEqual([1, 0, 0, 0, 1, 0, 0, 0, -1]);
  });

  test('with neither, the axes of LPS and the origin at 0', () => {
    const { origin, direction } = geometry({ pixdim, sformCode: 0, qformCode: 0 });
    expect(origin).toEqual([0, 0, 0]);
    expect(direction).toEqual(identity);
  });

  const elsewhere = { pixdim, sform: lps, qformCode: 1, qform: [0, 0, 0, 1, 2, 3] };

  test("both, different: the sform when it is the scanner's (code 1), else the qform", () => {
    expect(geometry({ ...elsewhere, sformCode: 1 }).origin).toEqual([10, 20, 30]);
    expect(geometry({ ...elsewhere, sformCode: 2 }).origin).toEqual([-1, -2, 3]);
  });

  test('both, equal within 1e-4: the sform, which is the more exact', () => {
    const sform = lps.map((value, i) => (i === 3 ? value + 5e-5 : value));
    const { origin } = geometry({ pixdim, sform, sformCode: 2, qformCode: 1, qform: halfTurn });
    expect(origin[0]).toBe(-Math.fround(-10 + 5e-5));
  });
});

describe('an oblique image', () => {
  const [c, s] = [Math.cos(0.3), Math.sin(0.3)];
  const rotation = [1, 0, 0, 0, c, -s, 0, s, c];

  test('quaternion and matrix give the same direction', () => {
    const sform = [0, 1, 2].flatMap((row) => [
      ...[0, 1, 2].map((axis) => rotation[3 * row + axis] * pixdim[axis + 1]),
      [-10, -20, 30][row],
    ]);
    const qform = [Math.sin(0.15), 0, 0, -10, -20, 30];
    const bySform = geometry({ pixdim, sform });
    const byQform = geometry({ pixdim, sformCode: 0, qformCode: 1, qform });
    const expected = rotation.map((value, i) => (i < 6 ? -value : value));
    bySform.direction.forEach((value, i) => {
      expect(value).toBeCloseTo(expected[i], 6);
      expect(byQform.direction[i]).toBeCloseTo(expected[i], 6);
    });
  });
});

describe('what is refused', () => {
  test('a skewed sform, unless there is a qform to take', () => {
    const sform = [-2, 0.5, 0, -10, 0, -3, 0, -20, 0, 0, 4, 30];
    expect(() => geometry({ pixdim, sform })).toThrow(code('RAD-DIRECTION-SKEWED'));
    expect(geometry({ pixdim, sform, qformCode: 1, qform: halfTurn }).origin).toEqual([10, 20, 30]);
  });

  test('an sform with an axis of no length, or whose scale contradicts pixdim', () => {
    const zero = [-2, 0, 0, -10, 0, -3, 0, -20, 0, 0, 0, 30];
    expect(() => geometry({ pixdim, sform: zero })).toThrow(code('RAD-DIRECTION-SKEWED'));
    expect(() => geometry({ pixdim: [1, 2, 3, 5], sform: lps })).toThrow(code('RAD-HEADER-INVALID'));
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1001, 9e-5])('a spacing of %d mm', (z) => {
    expect(() => geometry({ pixdim: [1, 2, 3, z], sformCode: 0 })).toThrow(code('RAD-SPACING-INVALID'));
  });

  test('an origin that is not a number', () => {
    const sform = lps.map((value, i) => (i === 3 ? Number.NaN : value));
    expect(() => geometry({ pixdim, sform })).toThrow(code('RAD-HEADER-INVALID'));
  });
});

test.each([
  [0, 1],
  [2, 1],
  [3, 0.001],
  [1, 1000],
])('unit %d: one is %d mm, for spacing and origin', (units, mm) => {
  const scale = mm === 1000 ? 0.001 : 1;
  const { spacing, origin } = geometry({
    units,
    pixdim: pixdim.map((value, i) => (i === 0 ? value : value * scale)),
    sform: lps.map((value) => value * scale),
  });
  expect(spacing[0]).toBeCloseTo(2 * mm * scale, 6);
  expect(origin[0]).toBeCloseTo(10 * mm * scale, 6);
});
