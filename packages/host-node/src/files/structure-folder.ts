import { readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isDicom } from '@radscore/dicom';
import { isStructureFile, type StructureFile } from '@radscore/image';
import { memoryLimit } from './file-source.js';
import { nodeInflate } from './inflate.js';
import { readHead, sniffBytes } from './is-dicom-source.js';

/** The files of a folder with one mask for each structure (TotalSegmentator's output); undefined for what is none: files, folders of DICOM. */
export async function structureFiles(folder: string): Promise<StructureFile[] | undefined> {
  if (!(await stat(folder)).isDirectory()) return undefined;
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const structures = names.filter(isStructureFile);
  if (structures.length === 0) return undefined;
  for (const name of names.filter((each) => !isStructureFile(each)))
    if (isDicom(await readHead(join(folder, name), sniffBytes))) return undefined;
  const options = { inflate: nodeInflate, maxBytes: memoryLimit() };
  return structures.map((name) => ({ name, read: () => ({ bytes: readFileSync(join(folder, name)), options }) }));
}
