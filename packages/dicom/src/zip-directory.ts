import { dicomError } from './errors.js';
import { growthCheck, isHidden } from './zip-limits.js';

/** A file of a zip archive, before it is unpacked. */
export interface ZipEntry {
  readonly name: string;
  /** Where its local header begins. */
  readonly header: number;
  readonly packedSize: number;
  /** Announced. */
  readonly size: number;
  /** Whether it is deflated; stored as it is otherwise. */
  readonly deflated: boolean;
}

/** Reads bytes of an archive, from the first place to before the second. */
export type ReadRange = (start: number, end: number) => Promise<Uint8Array>;

/** APPNOTE 6.3.10: what marks the parts of an archive, and how long they are before what varies. */
const end = { mark: 0x06054b50, length: 22, longestComment: 0xffff };
const locator64 = { mark: 0x07064b50, length: 20 };
const end64 = { mark: 0x06064b50, length: 56 };
const central = { mark: 0x02014b50, length: 46 };
/** May follow the table of contents within it. */
const signature = 0x05054b50;
const local = { mark: 0x04034b50, length: 30 };
/** Stands where a number is told elsewhere, in 64 bits. */
const elsewhere = 0xffffffff;
/** A table of contents of some 600,000 files. */
const longestDirectory = 64 * 2 ** 20;

/**
 * The table of contents of a zip archive, without hidden files; of the archive nothing else is read. What it announces is checked as a
 * whole, before anything is unpacked.
 *
 * @param size bytes of the archive.
 * @throws RAD-ZIP-INVALID; RAD-FILE-TOO-LARGE for an archive that announces implausibly much.
 */
export async function listZip(size: number, read: ReadRange): Promise<ZipEntry[]> {
  const place = await directoryOf(size, read);
  if (place.length > longestDirectory || place.start + place.length > size)
    throw invalid('its table of contents is damaged');
  const bytes = await read(place.start, place.start + place.length);
  const view = viewOf(bytes);
  const check = growthCheck(size);
  const names = new Set<string>();
  const entries: ZipEntry[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + 4 <= bytes.length && view.getUint32(at, true) === signature) break;
    if (at + central.length > bytes.length || view.getUint32(at, true) !== central.mark)
      throw invalid('its table of contents is damaged');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const next = at + central.length + nameLength! + extraLength! + commentLength!;
    if (next > bytes.length) throw invalid('its table of contents is cut off');
    const name = nameOf(
      bytes.subarray(at + central.length, at + central.length + nameLength!),
      view.getUint16(at + 8, true),
    );
    const own = at;
    at = next;
    if (isHidden(name)) continue;
    if (names.has(name)) throw invalid('two of its files have one name');
    names.add(name);
    const extra = own + central.length + nameLength!;
    const entry = entryOf(name, view, own, extra, extra + extraLength!);
    check(entry.size, entry.packedSize);
    entries.push(entry);
  }
  return entries;
}

/** Where the packed bytes of an entry begin. @throws RAD-ZIP-INVALID */
export async function packedStart({ header }: Pick<ZipEntry, 'header'>, read: ReadRange): Promise<number> {
  const bytes = await read(header, header + local.length);
  if (bytes.length < local.length || viewOf(bytes).getUint32(0, true) !== local.mark)
    throw invalid('a file is not where its table of contents says');
  return header + local.length + viewOf(bytes).getUint16(26, true) + viewOf(bytes).getUint16(28, true);
}

/** The table of contents is found from the end of the archive, where a comment may follow. */
async function directoryOf(
  size: number,
  read: ReadRange,
): Promise<{ readonly start: number; readonly length: number }> {
  const from = Math.max(0, size - end.length - end.longestComment);
  const tail = await read(from, size);
  const view = viewOf(tail);
  let at = tail.length - end.length;
  while (at >= 0 && view.getUint32(at, true) !== end.mark) at--;
  if (at < 0) throw invalid('it has no table of contents');
  const length = view.getUint32(at + 12, true);
  const start = view.getUint32(at + 16, true);
  if (length !== elsewhere && start !== elsewhere) return { start, length };
  const locator = at - locator64.length;
  if (locator < 0 || view.getUint32(locator, true) !== locator64.mark) throw invalid('it has no table of contents');
  const place = numberOf(view, locator + 8);
  const last = viewOf(await read(place, place + end64.length));
  if (last.byteLength < end64.length || last.getUint32(0, true) !== end64.mark)
    throw invalid('it has no table of contents');
  return { length: numberOf(last, 40), start: numberOf(last, 48) };
}

function entryOf(name: string, view: DataView, at: number, extraStart: number, extraEnd: number): ZipEntry {
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  if ((flags & 1) !== 0) throw invalid('it is encrypted');
  if (method !== 0 && method !== 8) throw invalid('it is packed in a way that is not read');
  let extra = extra64(view, extraStart, extraEnd);
  const field = (offset: number) => {
    const value = view.getUint32(at + offset, true);
    if (value !== elsewhere) return value;
    if (extra.length === 0) throw invalid('its table of contents is damaged');
    const [first, ...rest] = extra;
    extra = rest;
    return first!;
  };
  // In this order they stand in the extra field, too.
  const size = field(24);
  const packedSize = field(20);
  const header = field(42);
  if (method === 0 && size !== packedSize) throw invalid('its table of contents is damaged');
  return { name, header, packedSize, size, deflated: method === 8 };
}

/** The numbers of 64 bits of an entry. */
function extra64(view: DataView, start: number, stop: number): number[] {
  for (let at = start; at + 4 <= stop; ) {
    const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    const next = at + 4 + length;
    if (next > stop) break;
    if (id === 1) return Array.from({ length: Math.floor(length / 8) }, (_, i) => numberOf(view, at + 4 + 8 * i));
    at = next;
  }
  return [];
}

function numberOf(view: DataView, at: number): number {
  const value = Number(view.getBigUint64(at, true));
  if (!Number.isSafeInteger(value)) throw invalid('its table of contents is damaged');
  return value;
}

/** UTF-8 where the entry says so, else a byte is a character. */
function nameOf(bytes: Uint8Array, flags: number): string {
  return new TextDecoder((flags & 0x800) === 0 ? 'latin1' : 'utf-8').decode(bytes);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const invalid = (detail: string) => dicomError('RAD-ZIP-INVALID', { detail });
