import { zipSync } from 'fflate';

/** Files are dated with the first day that a ZIP knows: a run does not depend on when it was made. */
const noDate = new Date(1980, 0, 1);

/** The files of a run, by their paths, as a ZIP archive. */
export function packRun(files: Iterable<readonly [string, string | Uint8Array]>): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder();
  const bytes = [...files].map(([path, content]) => [
    path,
    typeof content === 'string' ? text.encode(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes), { level: 6, mtime: noDate }) as Uint8Array<ArrayBuffer>;
}
