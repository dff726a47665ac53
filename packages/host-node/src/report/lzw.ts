/** The code that empties the table, the one that ends the data, and the first free one. */
const [clear, end, first] = [256, 257, 258];

/**
 * Bytes packed as TIFF has them (compression 5): codes of 9 to 12 bits, highest bit first, each wider one code earlier than needed.
 *
 * Source: TIFF Revision 6.0, section 13.
 */
export function packLzw(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  let [held, bits, width] = [0, 0, 9];
  const emit = (code: number) => {
    held = (held << width) | code;
    bits += width;
    while (bits >= 8) {
      bits -= 8;
      out.push((held >> bits) & 255);
      held &= (1 << bits) - 1;
    }
  };
  let table = new Map<number, number>();
  emit(clear);
  let prefix = -1;
  for (const byte of bytes) {
    if (prefix < 0) {
      prefix = byte;
      continue;
    }
    const known = table.get(prefix * 256 + byte);
    if (known !== undefined) {
      prefix = known;
      continue;
    }
    emit(prefix);
    const next = first + table.size;
    table.set(prefix * 256 + byte, next);
    if (next + 1 >= 1 << width) width++;
    if (next === 4093) {
      emit(clear);
      table = new Map();
      width = 9;
    }
    prefix = byte;
  }
  if (prefix >= 0) {
    emit(prefix);
    if (first + table.size + 1 >= 1 << width && width < 12) width++;
  }
  emit(end);
  if (bits > 0) out.push((held << (8 - bits)) & 255);
  return Uint8Array.from(out);
}
