import type { Geometry } from '../volume/volume.js';
import { formatError } from './errors.js';
import type { ReadOptions } from './format.js';
import { checkedGeometry } from './grid.js';

/**
 * The geometry of a picture, which carries none: one slice with the spacing that was given, the first pixel at the origin, rows
 * along x. Throws RAD-SPACING-MISSING without a spacing, RAD-SPACING-INVALID.
 */
export function pictureGeometry(format: string, width: number, height: number, { spacing }: ReadOptions): Geometry {
  if (spacing === undefined) throw formatError('RAD-SPACING-MISSING', { format });
  const [x, y, z = 1] = spacing;
  return checkedGeometry(format, [width, height, 1], [x, y, z], [0, 0, 0], [1, 0, 0, 0, 1, 0, 0, 0, 1]);
}

/** A foreign decoder's failure as a coded error; what was coded already stays. */
export function decoded<T>(decode: () => T): T {
  try {
    return decode();
  } catch (error) {
    // What the decoder says is not for readers; it stays with the error as its cause.
    throw formatError('RAD-FILE-CORRUPT', { detail: 'the picture is damaged' }, {}, { cause: error });
  }
}
