import { detectFormat, type FormatReader, formats } from '@radscore/image';

/**
 * The formats among which that of a file is looked for. Pictures are rare in this work and their codecs weigh more than all formats of
 * volumes: they are loaded for what is no volume.
 */
export async function formatsOf(bytes: Uint8Array): Promise<readonly FormatReader[]> {
  if (detectFormat(bytes) !== undefined) return formats;
  return (await import('@radscore/cases')).imageFormats;
}
