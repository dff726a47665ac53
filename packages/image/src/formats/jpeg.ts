import { decode } from 'jpeg-js';
import { formatError } from './errors.js';
import type { FormatReader } from './format.js';
import { luminance } from './luminance.js';
import { decoded, pictureGeometry } from './picture.js';
import { voxelBytes } from './voxels.js';

/**
 * JPEG, baseline and progressive, 8 bits: one slice of grey values; colours become luminance (see `luminance`). The spacing must
 * be given in the options.
 *
 * Throws RAD-SPACING-MISSING, RAD-SPACING-INVALID, RAD-HEADER-INVALID, RAD-FILE-TRUNCATED, RAD-FILE-CORRUPT.
 * Source: ITU-T T.81, decoded by jpeg-js.
 */
export const jpeg: FormatReader = {
  name: 'JPEG',
  extensions: ['.jpg', '.jpeg'],
  sniff: (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff,
  read: (bytes, options = {}) => {
    const { width, height } = frameSize(bytes);
    const geometry = pictureGeometry('JPEG', width, height, options);
    const pixels = width * height;
    voxelBytes('uint8', pixels, options);
    if (pixels > bytes.length * greatestExpansion) {
      throw formatError('RAD-FILE-TRUNCATED', {
        expected: Math.ceil(pixels / greatestExpansion),
        actual: bytes.length,
      });
    }
    const limits = { maxResolutionInMP: 100, maxMemoryUsageInMB: 1024, tolerantDecoding: false };
    const image = decoded(() => decode(bytes, { useTArray: true, formatAsRGBA: false, ...limits }));
    if (image.width !== width || image.height !== height || image.data.length !== 3 * pixels) {
      throw formatError('RAD-FILE-CORRUPT', { detail: 'its size is not that of its header' });
    }
    return { geometry, data: luminance(image.data, 3, new Uint8Array(pixels)) };
  },
};

// A block of 64 pixels needs at least one bit in the first scan.
const greatestExpansion = 512;

/** Width and height from the first frame header (SOF0 to SOF15). */
function frameSize(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 2;
  while (at + 9 <= bytes.length) {
    const marker = view.getUint16(at);
    if (marker === 0xffff) {
      at += 1;
      continue;
    }
    if (marker < 0xffc0) break;
    const isFrame = marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      if (width > 0 && height > 0) return { width, height };
      break;
    }
    at += 2 + view.getUint16(at + 2);
  }
  throw formatError('RAD-HEADER-INVALID', { format: 'JPEG', field: 'frame header', problem: 'is missing or empty' });
}
