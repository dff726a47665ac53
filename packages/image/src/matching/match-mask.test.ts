import { describe, expect, test } from 'vitest';
import { type Geometry, identityDirection, type Mask, voxelCount } from '../volume/volume.js';
import { matchMask } from './match-mask.js';

const image: Geometry = { size: [10, 8, 6], spacing: [1, 1, 2], origin: [-5, -4, 0], direction: identityDirection };
const code = (name: string) => expect.objectContaining({ code: name });

/** A mask on a grid, 1 in the given voxels. */
function mask(geometry: Geometry, ...voxels: (readonly [number, number, number])[]): Mask {
  const data = new Uint8Array(voxelCount(geometry));
  const [nx, ny] = geometry.size;
  for (const [i, j, k] of voxels) data[i + nx * (j + ny * k)] = 1;
  return { geometry, data };
}

const inside = ({ data, geometry: { size } }: Mask) =>
  [...data].flatMap((v, i) =>
    v ? [[i % size[0], Math.floor(i / size[0]) % size[1], Math.floor(i / size[0] / size[1])]] : [],
  );

describe('on the same grid', () => {
  test('nothing is done, and the mask gets the geometry of the image itself', () => {
    const drawn = mask({ ...image, origin: [-5 + 5e-7, -4, 0] }, [1, 2, 3]);
    const matched = matchMask(image, drawn);
    expect(matched).toMatchObject({ action: 'same', differences: [] });
    expect(matched.mask.geometry).toBe(image);
    expect(matched.mask.data).toBe(drawn.data);
  });

  test("the tolerance can be set, as with PyRadiomics' geometryTolerance", () => {
    const near = mask({ ...image, origin: [-5 + 5e-4, -4, 0] }, [1, 2, 3]);
    expect(() => matchMask(image, near)).toThrow(code('RAD-GEOMETRY-DIFFERS'));
    expect(matchMask(image, near, { tolerance: 1e-3 }).action).toBe('same');
  });

  test('an empty mask is refused whatever the choice, naming the region', () => {
    for (const maskGeometry of ['resample', 'copy', 'stop'] as const) {
      const empty = { code: 'RAD-MASK-EMPTY', values: { label: 'tumour' } };
      expect(() => matchMask(image, mask(image), { maskGeometry, region: 'tumour' })).toThrow(
        expect.objectContaining(empty),
      );
    }
  });
});

describe('on another grid', () => {
  const shifted: Geometry = { ...image, origin: [-5, -2, 2] };

  test('stop: refused with the difference of each axis in mm', () => {
    expect(() => matchMask(image, mask(shifted, [1, 1, 1]))).toThrow(
      expect.objectContaining({
        code: 'RAD-GEOMETRY-DIFFERS',
        values: { differences: 'y: origin +2 mm; z: origin +2 mm' },
      }),
    );
  });

  test("copy: the voxels stay, the geometry is the image's, and a note says so", () => {
    const matched = matchMask(image, mask(shifted, [1, 1, 1]), { maskGeometry: 'copy' });
    expect(matched.action).toBe('copied');
    expect(matched.mask.geometry).toBe(image);
    expect(inside(matched.mask)).toEqual([[1, 1, 1]]);
    expect(matched.differences.map(({ axis, origin }) => [axis, origin])).toEqual([
      ['y', 2],
      ['z', 2],
    ]);
  });

  test('copy: unequal sizes are refused', () => {
    const larger = mask({ ...image, size: [11, 8, 6] }, [1, 1, 1]);
    expect(() => matchMask(image, larger, { maskGeometry: 'copy' })).toThrow(code('RAD-GEOMETRY-COPY'));
  });

  test('resample: the region stays where it is in the patient', () => {
    const matched = matchMask(image, mask(shifted, [1, 1, 1], [9, 5, 4]), { maskGeometry: 'resample' });
    expect(matched.action).toBe('resampled');
    expect(inside(matched.mask)).toEqual([
      [1, 3, 2],
      [9, 7, 5],
    ]);
  });

  test('resample: a larger, flipped and finer grid gives the same region', () => {
    const flipped: Geometry = {
      size: [30, 30, 24],
      spacing: [0.5, 0.5, 1],
      origin: [9.75, 9.75, -3.5],
      direction: [-1, 0, 0, 0, -1, 0, 0, 0, 1],
    };
    const { data } = mask(flipped);
    const [nx, ny] = flipped.size;
    for (let k = 0; k < 24; k++) {
      for (let j = 0; j < 30; j++) {
        for (let i = 0; i < 30; i++) {
          const [x, y, z] = [9.75 - 0.5 * i, 9.75 - 0.5 * j, -3.5 + k];
          if (Math.abs(x - 0) < 1.5 && Math.abs(y - 0) < 1.5 && Math.abs(z - 4) < 3) data[i + nx * (j + ny * k)] = 1;
        }
      }
    }
    const matched = matchMask(image, { geometry: flipped, data }, { maskGeometry: 'resample' });
    const expected = [2, 4, 6].flatMap((z) => [-1, 0, 1].flatMap((y) => [-1, 0, 1].map((x) => [x + 5, y + 4, z / 2])));
    expect(inside(matched.mask)).toEqual(expected);
  });

  test('resample: a region that reaches out of the image is refused, saying where', () => {
    const outside = { code: 'RAD-MASK-OUTSIDE', values: { axis: 'z', lower: 1, upper: 6, last: 5 } };
    const reaching = mask(shifted, [1, 1, 0], [1, 1, 5]);
    expect(() => matchMask(image, reaching, { maskGeometry: 'resample' })).toThrow(expect.objectContaining(outside));
  });

  test('resample: a region that lies elsewhere is refused', () => {
    const far = mask({ ...image, origin: [500, 0, 0] }, [1, 1, 1]);
    expect(() => matchMask(image, far, { maskGeometry: 'resample' })).toThrow(code('RAD-MASK-OUTSIDE'));
  });

  test('resample: a region that falls between the voxels of the image is empty', () => {
    const fine: Geometry = { ...image, size: [20, 20, 60], spacing: [0.1, 0.1, 0.1] };
    const between = mask({ ...fine, origin: [-4.5, -3.5, 0.3] }, [1, 1, 5]);
    expect(() => matchMask(image, between, { maskGeometry: 'resample' })).toThrow(code('RAD-MASK-EMPTY'));
  });
});
