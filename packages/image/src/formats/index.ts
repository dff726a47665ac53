import type { Volume } from '../volume/volume.js';
import { formatError } from './errors.js';
import type { FormatReader, ReadOptions } from './format.js';
import { metaImage } from './metaimage.js';
import { nifti } from './nifti.js';
import { nrrd } from './nrrd.js';

/** The formats of volumes that radscore reads from a single file, in the order in which they are tried; pictures are an entry of their own. */
export const formats: readonly FormatReader[] = [nifti, nrrd, metaImage];

/** The format in which a file begins, or undefined. */
export function detectFormat(bytes: Uint8Array, known: readonly FormatReader[] = formats): FormatReader | undefined {
  return known.find(({ sniff }) => sniff(bytes));
}

/** The format in which a file begins; throws RAD-FORMAT-UNKNOWN. */
export function requireFormat(bytes: Uint8Array, known: readonly FormatReader[] = formats): FormatReader {
  const format = detectFormat(bytes, known);
  if (format !== undefined) return format;
  throw formatError('RAD-FORMAT-UNKNOWN', { known: known.map(({ name }) => name).join(', ') });
}

/**
 * Reads an image from the bytes of its file, in whichever of the formats it is: NIfTI, NRRD or MetaImage unless `formats` names others.
 * Throws RAD-FORMAT-UNKNOWN, or what the reader of the format throws.
 */
export function readVolumeBytes(bytes: Uint8Array, options: ReadOptions = {}): Volume {
  return requireFormat(bytes, options.formats).read(bytes, options);
}
