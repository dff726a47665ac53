import { formatError } from './errors.js';

/** The longest header in text that is looked through, bytes: segmentations describe each segment in theirs. */
const longestHeader = 4 * 1024 * 1024;

/** Bytes as Latin-1 text: every byte is one character, so positions in the text are positions in the file. */
export function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return parts.join('');
}

/** UTF-8 text of bytes that were first taken as Latin-1: names of segments may hold any letter. */
export function utf8(latin: string): string {
  return new TextDecoder().decode(Uint8Array.from(latin, (letter) => letter.charCodeAt(0)));
}

/** Walks the lines of a header in text: each with its end in the file, line feeds and carriage returns left out. */
export function* headerLines(bytes: Uint8Array): Generator<{ line: string; end: number }> {
  const limit = Math.min(bytes.length, longestHeader);
  let start = 0;
  while (start < limit) {
    let stop = bytes.indexOf(0x0a, start);
    if (stop < 0 || stop > limit) stop = limit;
    const line = latin1(bytes.subarray(start, stop)).replace(/\r$/, '');
    yield { line, end: Math.min(stop + 1, bytes.length) };
    start = stop + 1;
  }
}

/** The numbers of a header field; throws RAD-HEADER-INVALID unless there are `count` of them, all finite. */
export function numbersOf(format: string, field: string, text: string, count: number): number[] {
  const numbers = text.trim().split(/\s+/).map(Number);
  if (numbers.length !== count || !numbers.every(Number.isFinite)) {
    throw formatError('RAD-HEADER-INVALID', {
      format,
      field,
      problem: `is "${text.slice(0, 80)}", not ${count} numbers`,
    });
  }
  return numbers;
}

/** One positive whole number; throws RAD-HEADER-INVALID. */
export function countOf(format: string, field: string, text: string, most = 2 ** 31): number {
  const [value] = numbersOf(format, field, text, 1);
  if (!Number.isInteger(value) || value < 1 || value > most) {
    throw formatError('RAD-HEADER-INVALID', { format, field, problem: `is ${value}` });
  }
  return value;
}

/**
 * The names of numbered data files, from a pattern with one `%d` field as in C (`slice%03d.raw`): refuses more than
 * 65536 files and any other field.
 */
export function numberedNames(format: string, pattern: string, first: number, last: number, step: number): string[] {
  const count = Math.floor((last - first) / step) + 1;
  if (!(count >= 1 && count <= 65536)) {
    throw formatError('RAD-HEADER-INVALID', { format, field: 'data file', problem: `names ${count} files` });
  }
  return Array.from({ length: count }, (_, n) =>
    pattern.replace(/%(0?)(\d?)[dui]/, (_field, zero: string, width: string) =>
      String(first + n * step).padStart(Number(width || 0), zero === '0' ? '0' : ' '),
    ),
  );
}
