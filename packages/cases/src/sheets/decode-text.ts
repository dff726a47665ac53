import { caseError } from '../errors.js';

/**
 * The text of a table from the bytes of its file, which must be UTF-8. Throws RAD-COHORT-FILE for UTF-16, with or without its mark (Excel
 * saves "Unicode text" so), which would be read as nonsense.
 */
export function decodeTableText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const head = bytes.subarray(0, 256);
  const zeros = (offset: number) => head.filter((byte, i) => i % 2 === offset && byte === 0).length;
  const isWide = head.length >= 8 && Math.max(zeros(0), zeros(1)) > head.length / 4;
  if (hasMark || isWide) {
    const detail = 'it is written in UTF-16; save it as "CSV UTF-8" (Excel), or as xlsx';
    throw caseError('RAD-COHORT-FILE', { detail });
  }
  return new TextDecoder().decode(bytes);
}
