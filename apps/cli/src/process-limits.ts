import { readFileSync } from 'node:fs';

/** What the system lets this process have; only Linux tells, elsewhere there is no limit to be known. */
export interface ProcessLimits {
  readonly isAddressSpaceLimited: boolean;
  /** The most files open at once. */
  readonly openFiles: number;
}

/** The limits of this process. */
export function processLimits(): ProcessLimits {
  let text = '';
  try {
    text = readFileSync('/proc/self/limits', 'utf8');
  } catch {}
  const openFiles = /^Max open files\s+(\d+)/m.exec(text)?.[1];
  return {
    isAddressSpaceLimited: /^Max address space\s+\d/m.test(text),
    openFiles: openFiles === undefined ? Number.POSITIVE_INFINITY : Number(openFiles),
  };
}

/** The most threads that `openFiles` files at once are enough for: 26 are the command's own, and a thread takes up to 14. */
export function mostThreads(openFiles = processLimits().openFiles): number {
  return Math.max(1, Math.floor((openFiles - 26) / 14));
}
