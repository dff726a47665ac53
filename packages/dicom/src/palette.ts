import { formatError } from '@radscore/image';
import type { Dataset } from './dataset.js';
import { dicomError } from './errors.js';

/** One colour of a palette. */
export interface Palette {
  /** The stored value of the first entry; values below take it too, values above the last take the last. */
  readonly first: number;
  /** Entries of eight bits; 16-bit entries are brought to their upper byte. */
  readonly entries: Uint8Array;
}

/**
 * Reads one colour of a palette (PS3.3, C.7.6.3.1.5 and 6), plain or segmented (C.7.9.2).
 * Throws RAD-FORMAT-UNSUPPORTED when it is missing, RAD-DICOM-INVALID when its segments lie.
 */
export function readPalette(header: Dataset, colour: 'Red' | 'Green' | 'Blue'): Palette {
  const [announced, first, bits] = header.numbers(`${colour}PaletteColorLookupTableDescriptor`);
  const plain = header.bytes(`${colour}PaletteColorLookupTableData`);
  const segmented = header.bytes(`Segmented${colour}PaletteColorLookupTableData`);
  if (bits === undefined || (plain ?? segmented) === undefined) {
    throw formatError('RAD-FORMAT-UNSUPPORTED', { format: 'DICOM', what: 'colours without their palette' });
  }
  const size = announced === 0 ? 65536 : announced;
  const words =
    plain === undefined ? expand(asWords(segmented!, header.bigEndian), size) : tableOf(plain, size, header);
  const shift = bits > 8 ? 8 : 0;
  return { first: first > 32767 ? first - 65536 : first, entries: Uint8Array.from(words, (word) => word >> shift) };
}

/** Entries are words, but eight-bit ones may be packed two in a word. */
function tableOf(bytes: Uint8Array, size: number, { bigEndian }: Dataset): ArrayLike<number> {
  return bytes.length >= 2 * size ? asWords(bytes, bigEndian).subarray(0, size) : bytes.subarray(0, size);
}

function asWords(bytes: Uint8Array, bigEndian: boolean): Uint16Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Uint16Array.from({ length: bytes.length >> 1 }, (_, n) => view.getUint16(2 * n, !bigEndian));
}

/** Discrete segments (0) list entries, linear ones (1) lead to a value, indirect ones (2) repeat earlier segments. */
function expand(words: Uint16Array, size: number): Uint16Array {
  const table = new Uint16Array(size);
  let filled = 0;
  const put = (value: number) => {
    if (filled < size) table[filled++] = value;
  };
  const run = (start: number, segments: number, depth: number): void => {
    let at = start;
    for (let n = 0; n < segments && at + 2 < words.length && filled < size; n++) {
      const [opcode, count] = [words[at], words[at + 1]];
      if (opcode === 0) {
        for (let i = 0; i < count; i++) put(words[at + 2 + i] ?? 0);
        at += 2 + count;
      } else if (opcode === 1) {
        const from = table[filled - 1] ?? 0;
        for (let i = 1; i <= count; i++) put(Math.round(from + ((words[at + 2] - from) * i) / count));
        at += 3;
      } else if (opcode === 2 && depth === 0 && at + 3 < words.length) {
        run((words[at + 2] + words[at + 3] * 65536) >> 1, count, 1);
        at += 4;
      } else {
        throw dicomError('RAD-DICOM-INVALID', { problem: `its palette has a segment of kind ${opcode}` });
      }
    }
  };
  run(0, Number.POSITIVE_INFINITY, 0);
  return table;
}
