import { expect, test } from 'vitest';
import { identityDirection } from '../volume/volume.js';
import { countNonFinite } from './non-finite.js';

const geometry = {
  size: [5, 1, 1] as const,
  spacing: [1, 1, 1] as const,
  origin: [0, 0, 0] as const,
  direction: identityDirection,
};

test('NaN and infinities are counted apart, in the whole image or within a mask', () => {
  const image = { geometry, data: Float32Array.of(Number.NaN, 1, Infinity, -Infinity, Number.NaN) };
  expect(countNonFinite(image)).toEqual({ nan: 2, infinite: 2 });
  const mask = { geometry, data: Uint8Array.of(1, 1, 1, 0, 0) };
  expect(countNonFinite(image, mask)).toEqual({ nan: 1, infinite: 1 });
});

test('integers and finite numbers have none', () => {
  expect(countNonFinite({ geometry, data: new Int16Array(5) })).toEqual({ nan: 0, infinite: 0 });
  expect(countNonFinite({ geometry, data: Float64Array.of(0, -0, 1e308, -1e308, 5e-324) })).toEqual({
    nan: 0,
    infinite: 0,
  });
});
