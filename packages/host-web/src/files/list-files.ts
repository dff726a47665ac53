import type { ListedFile } from '@radscore/cases';
import { bytesOf, type DroppedFiles } from './dropped-files.js';

/** Dropped files as a catalogue of cases takes them, in a fixed order; hidden ones are left out. */
export function listFiles(files: DroppedFiles): ListedFile[] {
  const isHidden = (path: string) => path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
  return [...files]
    .filter(([path]) => !isHidden(path))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, file]) => ({ path, size: file.size, read: (length) => bytesOf({ path, file }, length) }));
}
