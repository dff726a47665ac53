import { formatError } from '@radscore/image';
import { dicomError } from './errors.js';

import type { DicomFile } from './file.js';

/** A piece of the compressed pixels: where its bytes lie in the file. */
interface Fragment {
  /** Distance of its item from the first one, as offset tables count. */
  readonly offset: number;
  readonly start: number;
  readonly end: number;
}

const itemTag = 0xfffee000;
const delimiterTag = 0xfffee0dd;

/**
 * The bytes of each compressed frame (PS3.5, A.4). Which fragments belong to a frame is decided, in this order, by: there
 * being one frame only, the extended offset table, the basic offset table, there being as many fragments as frames, or
 * the fragments that begin like a JPEG stream.
 * Throws RAD-FILE-TRUNCATED and RAD-DICOM-INVALID.
 */
export function compressedFrames(file: DicomFile, frames: number): (frame: number) => Uint8Array {
  const { table, fragments } = readItems(file);
  const starts = frameStarts(file, frames, table, fragments);
  return (frame) => {
    const own = fragments.slice(starts[frame], starts[frame + 1] ?? fragments.length);
    if (own.length === 1) return file.bytes.subarray(own[0].start, own[0].end);
    const whole = new Uint8Array(own.reduce((sum, { start, end }) => sum + end - start, 0));
    let at = 0;
    for (const { start, end } of own) {
      whole.set(file.bytes.subarray(start, end), at);
      at += end - start;
    }
    return whole;
  };
}

function readItems({ bytes, header }: DicomFile): { table: number[]; fragments: Fragment[] } {
  const pixels = header.element('PixelData');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let table: number[] | undefined;
  const fragments: Fragment[] = [];
  let first = 0;
  let at = pixels?.dataOffset ?? bytes.length;
  for (;;) {
    // Without its delimiter the file is cut off, even where by chance whole frames are left.
    if (at + 8 > bytes.length) throw formatError('RAD-FILE-TRUNCATED', { expected: at + 8, actual: bytes.length });
    const tag = view.getUint16(at, true) * 65536 + view.getUint16(at + 2, true);
    if (tag === delimiterTag) break;
    if (tag !== itemTag) throw dicomError('RAD-DICOM-INVALID', { problem: 'its compressed pixels are not in items' });
    const start = at + 8;
    const end = start + view.getUint32(at + 4, true);
    if (end > bytes.length) throw formatError('RAD-FILE-TRUNCATED', { expected: end, actual: bytes.length });
    if (table === undefined) {
      table = Array.from({ length: (end - start) >> 2 }, (_, n) => view.getUint32(start + 4 * n, true));
      first = end;
    } else {
      fragments.push({ offset: at - first, start, end });
    }
    at = end;
  }
  if (fragments.length === 0) throw dicomError('RAD-DICOM-INVALID', { problem: 'it holds no compressed pixels' });
  return { table: table ?? [], fragments };
}

/** The index of the first fragment of each frame. */
function frameStarts(file: DicomFile, frames: number, table: number[], fragments: Fragment[]): number[] {
  if (frames === 1) return [0];
  if (fragments.length < frames) {
    throw formatError('RAD-FILE-TRUNCATED', { expected: `${frames} frames of`, actual: `${fragments.length} frames` });
  }
  const extended = file.header.numbers('ExtendedOffsetTable');
  for (const offsets of [extended, table]) {
    if (offsets.length !== frames) continue;
    const byOffset = new Map(fragments.map(({ offset }, n) => [offset, n]));
    const starts = offsets.map((offset) => byOffset.get(offset) ?? -1);
    if (starts.every((start, n) => start >= 0 && (n === 0 || start > starts[n - 1]))) return starts;
  }
  if (fragments.length === frames) return fragments.map((_, n) => n);
  const starts = fragments.flatMap(({ start }, n) => (beginsStream(file.bytes, start) ? [n] : []));
  if (starts.length === frames) return starts;
  const problem = `${fragments.length} fragments cannot be told apart into ${frames} frames`;
  throw dicomError('RAD-DICOM-INVALID', { problem });
}

/** The first bytes of a JPEG, JPEG-LS or JPEG 2000 stream. */
function beginsStream(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0xff && (bytes[at + 1] === 0xd8 || bytes[at + 1] === 0x4f);
}
