// Pictures: an entry of its own, because their codecs weigh more than all formats of volumes.
import type { FormatReader } from './format.js';
import { jpeg } from './jpeg.js';
import { png } from './png.js';

/**
 * The formats of pictures, one slice each, in the order in which they are tried.
 *
 * @example readVolumeBytes(bytes, { formats: [...formats, ...pictures], spacing: [0.2, 0.2] });
 */
export const pictures: readonly FormatReader[] = [png, jpeg];
