import { filesSchema } from '@radscore/api';
import type { ErrorData } from '@radscore/core';
import type { DroppedFiles, GivenFile } from '../files/dropped-files.js';
import type { RemoteFile } from '../files/read-range.js';
import { askForData } from './ask-server.js';

export interface FolderFiles {
  /** By their paths below the folder that was asked for; they are read when they are needed. */
  readonly files: DroppedFiles;
  /** What could not be listed. */
  readonly problems: readonly ErrorData[];
}

/** The files of a folder of the app, with those of its subfolders, as if they had been dropped. @throws as `askServer`. */
export async function folderFiles(folder: string, path: string): Promise<FolderFiles> {
  const route = `/api/folders/${encodeURIComponent(folder)}/files?path=${encodeURIComponent(path)}`;
  const { files, problems } = await askForData(filesSchema, route);
  const start = path === '' ? '' : `${path}/`;
  return {
    files: new Map(files.map((each) => [each.path, { folder, path: start + each.path, size: each.size }])),
    problems: problems as readonly ErrorData[],
  };
}

const isRemote = (file: GivenFile): file is RemoteFile => 'folder' in file;

/**
 * The folder of the app in which given files lie under the paths by which they were given; undefined where they do not all lie in one.
 *
 * @example
 * folderOf(new Map([['P1/ct.nii', { folder: '0', path: 'study/P1/ct.nii', size: 9 }]])); // => { folder: '0', path: 'study' }
 */
export function folderOf(files: DroppedFiles): { readonly folder: string; readonly path: string } | undefined {
  let found: { readonly folder: string; readonly path: string } | undefined;
  for (const [key, file] of files) {
    if (!isRemote(file) || !`/${file.path}`.endsWith(`/${key}`)) return undefined;
    const path = file.path.slice(0, file.path.length - key.length).replace(/\/$/, '');
    if (found !== undefined && (found.folder !== file.folder || found.path !== path)) return undefined;
    found = { folder: file.folder, path };
  }
  return found;
}
