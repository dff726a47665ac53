import { caseError } from '../errors.js';

/**
 * The text of a table from the bytes of its file, which must be UTF-8. Throws RAD-COHORT-FILE for what would be read as nonsense: UTF-16,
 * with or without its mark (Excel saves "Unicode text" so), letters of another set (Excel's plain "CSV"), NUL characters; and for old or
 * locked workbooks.
 */
export function decodeTableText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  // The container of Excel before 2007, and of workbooks with a password.
  if ([0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte)) {
    const detail = 'it is an old Excel file (.xls) or a workbook with a password; save it as xlsx without one';
    throw caseError('RAD-COHORT-FILE', { detail });
  }
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const head = bytes.subarray(0, 256);
  const zeros = (offset: number) => head.filter((byte, i) => i % 2 === offset && byte === 0).length;
  const isWide = head.length >= 8 && Math.max(zeros(0), zeros(1)) > head.length / 4;
  if (hasMark || isWide) {
    const detail = 'it is written in UTF-16; save it as "CSV UTF-8" (Excel), or as xlsx';
    throw caseError('RAD-COHORT-FILE', { detail });
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw caseError('RAD-COHORT-FILE', { detail: `line ${lineOf(bytes, zero)} holds a NUL character` });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The first letter that a tolerant decoder could not read, unless the file has that mark itself.
    const line = new TextDecoder().decode(bytes).split('\uFFFD')[0]!.split('\n').length;
    const detail = `line ${line} holds a letter that is not UTF-8; save the table as "CSV UTF-8" (Excel), or as xlsx`;
    throw caseError('RAD-COHORT-FILE', { detail });
  }
}

function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let i = 0; i < at; i++) if (bytes[i] === 0x0a) line++;
  return line;
}
