import { isRadError } from '@radscore/core';
import { unzipSync } from 'fflate';
import { dicomError } from './errors.js';
import type { DicomInput } from './file.js';
import { isZip } from './sniff.js';
import { growthCheck, isHidden } from './zip-limits.js';

/**
 * The files of a zip archive, without hidden ones. The announced sizes are checked before anything is unpacked.
 * Throws RAD-ZIP-INVALID, and RAD-FILE-TOO-LARGE for an archive that announces implausibly much.
 */
export function unzipFiles(bytes: Uint8Array): DicomInput[] {
  const check = growthCheck(bytes.length);
  const names = new Set<string>();
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (isHidden(name)) return false;
        if (names.has(name)) throw dicomError('RAD-ZIP-INVALID', { detail: 'two of its files have one name' });
        names.add(name);
        check(originalSize, size);
        return true;
      },
    });
    requireNoArchive(files, names);
    // A file of the name __proto__ becomes the prototype of what the library returns.
    return [...names].map((name) => ({
      name,
      bytes: name === '__proto__' ? Object.getPrototypeOf(files) : files[name],
    }));
  } catch (error) {
    if (isRadError(error)) throw error;
    const detail = 'it is damaged, or packed in a way that is not read';
    throw dicomError('RAD-ZIP-INVALID', { detail }, {}, { cause: error });
  }
}

/** An archive that holds nothing but archives: they are not opened, so that nothing can unpack without end. */
function requireNoArchive(files: Readonly<Record<string, Uint8Array>>, names: ReadonlySet<string>): void {
  const own = [...names].filter((name) => name !== '__proto__');
  if (own.length === 0 || !own.every((name) => isZip(files[name]!))) return;
  throw dicomError('RAD-ZIP-INVALID', { detail: 'it holds nothing but another archive, which is not opened' });
}
