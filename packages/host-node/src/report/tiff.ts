import { packLzw } from './lzw.js';

export interface RgbPicture {
  readonly columns: number;
  readonly rows: number;
  /** RGB, row after row. */
  readonly pixels: Uint8Array;
}

const [short, long, ratio] = [3, 4, 5];
/** Rows are packed together until they have this many bytes, as readers want it. */
const stripBytes = 65536;

/**
 * A TIFF of 24-bit colour, LZW-packed, with its dots per inch: what journals ask for.
 *
 * Source: TIFF Revision 6.0, baseline RGB images.
 */
export function tiffOf({ columns, rows, pixels }: RgbPicture, dpi: number): Uint8Array {
  const rowsPerStrip = Math.max(1, Math.floor(stripBytes / (columns * 3)));
  const strips: Uint8Array[] = [];
  for (let row = 0; row < rows; row += rowsPerStrip)
    strips.push(packLzw(pixels.subarray(row * columns * 3, (row + rowsPerStrip) * columns * 3)));
  const starts: number[] = [];
  let end = 8;
  for (const strip of strips) {
    starts.push(end);
    end += strip.length + (strip.length % 2);
  }
  const resolution = [Math.round(dpi * 1000), 1000];
  const entries: [tag: number, type: number, values: readonly number[]][] = [
    [256, long, [columns]],
    [257, long, [rows]],
    [258, short, [8, 8, 8]],
    [259, short, [5]],
    [262, short, [2]],
    [273, long, starts],
    [277, short, [3]],
    [278, long, [rowsPerStrip]],
    [279, long, strips.map(({ length }) => length)],
    [282, ratio, resolution],
    [283, ratio, resolution],
    [296, short, [2]],
  ];
  const directory = end;
  let extra = directory + 2 + entries.length * 12 + 4;
  const extras: Buffer[] = [];
  const fields = entries.map(([tag, type, values]) => {
    const field = Buffer.alloc(12);
    field.writeUInt16LE(tag, 0);
    field.writeUInt16LE(type, 2);
    field.writeUInt32LE(type === ratio ? 1 : values.length, 4);
    const size = type === short ? 2 : 4;
    const bytes = Buffer.alloc(Math.max(4, values.length * size));
    for (const [i, value] of values.entries()) bytes.writeUIntLE(value, i * size, size);
    if (bytes.length <= 4) bytes.copy(field, 8);
    else {
      field.writeUInt32LE(extra, 8);
      extras.push(bytes.length % 2 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(1)]));
      extra += extras.at(-1)!.length;
    }
    return field;
  });
  const head = Buffer.from([0x49, 0x49, 42, 0, 0, 0, 0, 0]);
  head.writeUInt32LE(directory, 4);
  const count = Buffer.alloc(2);
  count.writeUInt16LE(entries.length);
  const padded = strips.flatMap((strip) => [strip, Buffer.alloc(strip.length % 2)]);
  return Buffer.concat([head, ...padded, count, ...fields, Buffer.alloc(4), ...extras]);
}
