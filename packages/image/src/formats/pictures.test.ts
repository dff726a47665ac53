import { encode as encodePng } from 'fast-png';
import { encode as encodeJpeg } from 'jpeg-js';
import { describe, expect, test } from 'vitest';
import { jpeg } from './jpeg.js';
import { luminance } from './luminance.js';
import { png } from './png.js';

const code = (name: string) => expect.objectContaining({ code: name });
const spacing = [0.2, 0.3] as const;

describe('PNG', () => {
  const grey = Uint8Array.of(0, 10, 20, 30, 40, 255);
  const picture = { width: 3, height: 2, data: grey, channels: 1 };

  test('8-bit grey: values kept, one slice with the given spacing', () => {
    const { geometry, data } = png.read(encodePng(picture), { spacing });
    expect(data).toEqual(grey);
    expect(geometry).toMatchObject({ size: [3, 2, 1], spacing: [0.2, 0.3, 1], origin: [0, 0, 0] });
  });

  test('16-bit grey keeps its range', () => {
    const deep = Uint16Array.of(0, 1, 256, 40000, 65535, 7);
    const { data } = png.read(encodePng({ ...picture, data: deep, depth: 16 }), { spacing });
    expect(data).toEqual(deep);
  });

  test('colours become luminance, opaque ones whether or not they carry opacity', () => {
    const rgb = Uint8Array.of(255, 0, 0, 0, 255, 0, 0, 0, 255);
    const expected = Uint8Array.of(76, 150, 29);
    expect(png.read(encodePng({ width: 3, height: 1, data: rgb, channels: 3 }), { spacing }).data).toEqual(expected);
    const rgba = Uint8Array.of(255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255);
    expect(png.read(encodePng({ width: 3, height: 1, data: rgba, channels: 4 }), { spacing }).data).toEqual(expected);
    const greyAlpha = Uint8Array.of(9, 255, 8, 255);
    const read = png.read(encodePng({ width: 2, height: 1, data: greyAlpha, channels: 2 }), { spacing });
    expect(read.data).toEqual(Uint8Array.of(9, 8));
  });

  test('transparent pixels have no grey value and are refused', () => {
    const data = Uint8Array.of(9, 255, 8, 254);
    const bytes = encodePng({ width: 2, height: 1, data, channels: 2 });
    expect(() => png.read(bytes, { spacing })).toThrow(code('RAD-FORMAT-UNSUPPORTED'));
  });

  test('a single bit a pixel is 0 or 1, rows filled up to whole bytes', () => {
    const bits = encodePng({
      width: 10,
      height: 2,
      data: Uint8Array.of(0b10100000, 0b01000000, 0b11111111, 0b11000000),
      channels: 1,
      depth: 1,
    });
    expect([...png.read(bits, { spacing }).data]).toEqual([1, 0, 1, 0, 0, 0, 0, 0, 0, 1, ...Array(10).fill(1)]);
  });

  test('without a spacing, or with an absurd one, it is refused', () => {
    expect(() => png.read(encodePng(picture))).toThrow(code('RAD-SPACING-MISSING'));
    expect(() => png.read(encodePng(picture), { spacing: [0, 1] })).toThrow(code('RAD-SPACING-INVALID'));
  });

  test('a size beyond what the data can fill, and data beyond the size, are refused', () => {
    const lying = encodePng(picture).slice();
    new DataView(lying.buffer).setUint32(16, 60000);
    new DataView(lying.buffer).setUint32(20, 60000);
    expect(() => png.read(lying, { spacing })).toThrow(code('RAD-FILE-TRUNCATED'));
    const bomb = encodePng({ width: 3000, height: 3000, data: new Uint8Array(9e6), channels: 1 }).slice();
    new DataView(bomb.buffer).setUint32(16, 3);
    new DataView(bomb.buffer).setUint32(20, 3);
    expect(() => png.read(bomb, { spacing })).toThrow(code('RAD-FILE-SURPLUS'));
  });
});

describe('JPEG', () => {
  const rgba = new Uint8Array(16 * 8 * 4).map((_, i) => (i % 4 === 3 ? 255 : 100));
  const bytes = new Uint8Array(encodeJpeg({ width: 16, height: 8, data: rgba }, 95).data);

  test('one slice of grey values with the given spacing', () => {
    const { geometry, data } = jpeg.read(bytes, { spacing: [0.2, 0.3, 5] });
    expect(geometry).toMatchObject({ size: [16, 8, 1], spacing: [0.2, 0.3, 5] });
    expect(data).toEqual(new Uint8Array(128).fill(100));
  });

  test('without a spacing it is refused', () => {
    expect(() => jpeg.read(bytes)).toThrow(code('RAD-SPACING-MISSING'));
  });

  test('a size that the file cannot fill is refused before memory is asked for', () => {
    const lying = bytes.slice();
    const frame = lying.findIndex((byte, i) => byte === 0xff && lying[i + 1] === 0xc0);
    new DataView(lying.buffer).setUint32(frame + 5, 0xffffffff);
    expect(() => jpeg.read(lying, { spacing })).toThrow(code('RAD-FILE-TRUNCATED'));
  });
});

test('luminance weighs red, green and blue by BT.601, and leaves grey as it is', () => {
  const greys = Uint8Array.from({ length: 256 }, (_, i) => i);
  const colours = Uint8Array.from({ length: 768 }, (_, i) => Math.floor(i / 3));
  expect(luminance(colours, 3, new Uint8Array(256))).toEqual(greys);
  expect(luminance(Uint16Array.of(1000, 2000, 3000), 3, new Uint16Array(1))).toEqual(Uint16Array.of(1815));
});
