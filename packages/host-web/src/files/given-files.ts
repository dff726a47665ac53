import type { DroppedFiles } from './dropped-files.js';

/**
 * The files and folders of a drop, by their paths. It must be called while the event of the drop is handled: browsers take the list away
 * afterwards.
 */
export async function filesOfDrop(drop: DataTransfer): Promise<DroppedFiles> {
  const entries = Array.from(drop.items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const files = new Map<string, Blob>();
  for (const entry of entries) await collect(entry, files);
  return files;
}

/** The files that were chosen in a dialog, by their paths below the chosen folder. */
export function filesOfDialog(chosen: FileList): DroppedFiles {
  return new Map(Array.from(chosen, (file) => [file.webkitRelativePath || file.name, file]));
}

async function collect(entry: FileSystemEntry, files: Map<string, Blob>): Promise<void> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    files.set(entry.fullPath.replace(/^\//, ''), file);
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A reader gives a hundred entries at a time, and none when there are no more.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return;
    for (const each of some) await collect(each, files);
  }
}
