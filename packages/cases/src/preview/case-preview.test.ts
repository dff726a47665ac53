import { identityDirection, type Mask, type Volume } from '@radscore/image';
import { base64 } from '@scure/base';
import { expect, test } from 'vitest';
import { casePreview } from './case-preview.js';

const grid = (size: readonly [number, number, number]) => ({
  size,
  spacing: [1, 1, 1] as const,
  origin: [0, 0, 0] as const,
  direction: identityDirection,
});
const filled = (size: readonly [number, number, number], inside: (x: number, y: number) => boolean): Mask => ({
  geometry: grid(size),
  data: Uint8Array.from({ length: size[0] * size[1] * size[2] }, (_, i) =>
    Number(inside(i % size[0], Math.floor(i / size[0]) % size[1])),
  ),
});
const size = [8, 6, 1] as const;
const image: Volume = { geometry: grid(size), data: Float32Array.from({ length: 48 }, (_, i) => i) };
const tumour = { name: 'tumour', mask: filled(size, (x, y) => x === 3 && y === 2) };

test('shows the slice by its number in the image, counted from 1, with names and outlines of the regions', () => {
  const found = casePreview('P1', image, [tumour], 'PET')!;
  expect(found).toMatchObject({ id: 'P1', slice: 1, width: 8, height: 6, aspect: 1 });
  expect(found.regions.map(({ name, outline }) => [name, outline.length])).toEqual([['tumour', 4]]);
});

test('spreads the grey values of other images than CT over all of black to white, and windows CT', () => {
  const pixels = (modality: 'PET' | 'CT') => base64.decode(casePreview('P1', image, [tumour], modality)!.pixels);
  expect([Math.min(...pixels('PET')), Math.max(...pixels('PET'))]).toEqual([0, 255]);
  expect([...pixels('CT').subarray(0, 2)]).toEqual([59, 60]);
});

test('averages the pixels of a large slice, and lays the outlines over them', () => {
  const large = [600, 500, 1] as const;
  const whole = { name: '', mask: filled(large, (x, y) => x > 0 && y > 0) };
  const found = casePreview('P1', { geometry: grid(large), data: new Int16Array(300_000) }, [whole], 'CT')!;
  expect([found.width, found.height]).toEqual([200, 167]);
  expect(Math.max(...found.regions[0]!.outline.flat())).toBe(200);
});

test('passes empty regions over, shows at most four, and nothing where all are empty', () => {
  const empty = { name: 'empty', mask: filled(size, () => false) };
  const names = (regions: Parameters<typeof casePreview>[2]) =>
    casePreview('P1', image, regions, 'CT')?.regions.map(({ name }) => name);
  expect(names([empty, tumour])).toEqual(['tumour']);
  expect(names(Array.from({ length: 6 }, () => tumour))).toHaveLength(4);
  expect(names([empty])).toBeUndefined();
});

test('a constant slice is black', () => {
  const flat: Volume = { geometry: grid(size), data: new Float32Array(48).fill(7) };
  expect(new Set(base64.decode(casePreview('P1', flat, [tumour], 'PET')!.pixels))).toEqual(new Set([0]));
});
