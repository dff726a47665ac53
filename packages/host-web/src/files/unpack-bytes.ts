import { isRadError } from '@radscore/core';
import { dicomError, packedStart, type ZipEntry } from '@radscore/dicom';
import { type RemoteFile, readRange } from './read-range.js';

/** A file in a zip archive, which is unpacked when it is read: an archive is never unpacked as a whole. */
export interface PackedFile extends Omit<ZipEntry, 'name'> {
  readonly archive: Blob | RemoteFile;
}

/**
 * The bytes of a file in a zip archive, or of its beginning; of the archive only what is packed for them is read.
 *
 * @throws RAD-ZIP-INVALID where it is damaged, or becomes larger than the archive announced.
 */
export async function unpackBytes(file: PackedFile, length = file.size): Promise<Uint8Array<ArrayBuffer>> {
  const { archive, packedSize, size, deflated } = file;
  const wanted = Math.min(length, size);
  const start = await packedStart(file, (from, to) => readRange(archive, from, to));
  if (!deflated) return exactly(await readRange(archive, start, start + wanted), wanted);
  if (wanted === 0) return new Uint8Array();
  const packed =
    archive instanceof Blob
      ? archive.slice(start, start + packedSize)
      : new Blob([await readRange(archive, start, start + packedSize)]);
  const reader = packed.stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const bytes = new Uint8Array(wanted);
  let filled = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return exactly(bytes.subarray(0, filled), wanted);
      const rest = value.subarray(0, wanted - filled);
      bytes.set(rest, filled);
      filled += rest.length;
      if (filled === wanted && wanted < size) return bytes;
      if (rest.length < value.length) throw damaged();
    }
  } catch (error) {
    // A file that cannot be read any more is told by the browser; all else is what cannot be inflated.
    throw isRadError(error) || isUnreadable(error) ? error : damaged();
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function exactly(bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  if (bytes.length !== length) throw damaged();
  return bytes;
}

/** What browsers throw for a file that has changed, gone, or may not be read; what does not inflate has other names in some engines. */
const isUnreadable = (error: unknown) =>
  error instanceof DOMException && ['NotReadableError', 'NotFoundError', 'SecurityError'].includes(error.name);

const damaged = () => dicomError('RAD-ZIP-INVALID', { detail: 'a file in it is damaged' });
