import * as z from 'zod';
import { errorDataSchema } from './error-answer.js';

/** A folder that the app may list and read. */
export const folderSchema = z.object({ id: z.string(), name: z.string(), path: z.string() });

/** `GET /api/folders`. */
export const foldersSchema = z.object({ folders: z.array(folderSchema) });

/** A file of a folder: its path below it, with `/`, and its bytes. */
const fileSchema = z.object({ path: z.string(), size: z.number() });

/** `GET /api/folders/:id/entries?path=`: the entries of a folder, not those of its subfolders. */
export const entriesSchema = z.object({ folders: z.array(z.string()), files: z.array(fileSchema) });

/** `GET /api/folders/:id/files?path=`: all files below, and what could not be listed (a link that leads out of the folder). */
export const filesSchema = z.object({ files: z.array(fileSchema), problems: z.array(errorDataSchema) });

export type Folder = z.infer<typeof folderSchema>;
export type Entries = z.infer<typeof entriesSchema>;
export type Files = z.infer<typeof filesSchema>;

/** The address of a file of a folder, as a page asks for it; a `Range` may ask for a part. */
export function fileAddress(folder: string, path: string): string {
  return `/api/folders/${encodeURIComponent(folder)}/file?path=${encodeURIComponent(path)}`;
}
