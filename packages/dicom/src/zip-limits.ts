import { formatError } from '@radscore/image';

/** An archive of images may grow to this many times its size and 64 MiB more; one that announces more is refused. */
const greatestGrowth = 200;
const spare = 64 * 2 ** 20;
/** Deflate cannot expand further than this. */
const greatestDeflation = 1032;

/**
 * Takes the announced sizes of an archive, one file after the other.
 *
 * @param bytes of the archive.
 */
export function growthCheck(bytes: number): (size: number, packedSize: number) => void {
  const limit = bytes * greatestGrowth + spare;
  let total = 0;
  return (size, packedSize) => {
    total += size;
    if (total > limit || size > packedSize * greatestDeflation + 64)
      throw formatError('RAD-FILE-TOO-LARGE', { bytes: total, limit });
  };
}

/** Folders, and what systems put beside files. */
export function isHidden(name: string): boolean {
  return name.endsWith('/') || name.startsWith('__MACOSX/') || /(^|\/)\.[^/]*$/.test(name);
}
