import { imageError } from '../errors.js';

import type { Volume } from '../volume/volume.js';
import type { FormatReader, ReadOptions } from './format.js';
import { jpeg } from './jpeg.js';
import { metaImage } from './metaimage.js';
import { nifti } from './nifti.js';
import { nrrd } from './nrrd.js';
import { png } from './png.js';

/** The image formats that radscore reads from a single file, in the order in which they are tried. */
export const formats: readonly FormatReader[] = [nifti, nrrd, metaImage, png, jpeg];

/** The format in which a file begins, or undefined. */
export function detectFormat(bytes: Uint8Array): FormatReader | undefined {
  return formats.find(({ sniff }) => sniff(bytes));
}

/** The format in which a file begins; throws RAD-FORMAT-UNKNOWN. */
export function requireFormat(bytes: Uint8Array): FormatReader {
  const format = detectFormat(bytes);
  if (format !== undefined) return format;
  throw imageError('RAD-FORMAT-UNKNOWN', { known: formats.map(({ name }) => name).join(', ') });
}

/**
 * Reads an image from the bytes of its file, in whichever of the formats it is.
 * Throws RAD-FORMAT-UNKNOWN, or what the reader of the format throws.
 */
export function readVolumeBytes(bytes: Uint8Array, options: ReadOptions = {}): Volume {
  return requireFormat(bytes).read(bytes, options);
}
