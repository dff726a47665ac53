import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ErrorData, throwIfCancelled, toRadError, type WorkControl } from '@radscore/core';
import {
  type Deed,
  type DeidentifyOptions,
  deidentify,
  dicomDictionary,
  isDicom,
  type PixelFlag,
} from '@radscore/dicom';
import { makeFolder } from './make-folder.js';
import { walkFolder } from './walk-folder.js';
import { writeFileAtomic } from './write-file-atomic.js';

/** What became of a file. */
export interface DeidentifiedFile {
  /** Its path within the folder. */
  readonly name: string;
  /** Its new path within the other; absent where it was not written. */
  readonly written?: string;
  readonly patient?: string;
  readonly deeds: readonly { readonly path: string; readonly deed: Deed }[];
  readonly flags: readonly PixelFlag[];
  /** Why it was not written: it cannot be read, or an identity was left. */
  readonly error?: ErrorData;
  /** Not DICOM: not written, whatever it holds. */
  readonly foreign?: true;
}

export interface DeidentifyFolderOptions extends DeidentifyOptions, WorkControl {
  /** Write files too whose pixels or documents a person must look at; else they are held back. */
  readonly flagged: boolean;
}

/**
 * De-identifies all DICOM files of a folder into another, named by their new UIDs: `<patient>/<series>/<instance>.dcm`. Files that are
 * flagged, that cannot be read, and that are not DICOM are not written.
 *
 * @throws RAD-FILE-UNREADABLE for the folder, RAD-FILE-UNWRITABLE, RAD-CANCELLED.
 */
export async function deidentifyFolder(
  from: string,
  to: string,
  { flagged, onProgress, signal, ...options }: DeidentifyFolderOptions,
): Promise<DeidentifiedFile[]> {
  const dictionary = await dicomDictionary();
  const files = await walkFolder(from);
  const found: DeidentifiedFile[] = [];
  for (const [i, { path, name }] of files.entries()) {
    throwIfCancelled(signal && { signal });
    onProgress?.({ stage: 'de-identify', done: i, total: files.length });
    found.push(await one(path, name));
  }
  onProgress?.({ stage: 'de-identify', done: files.length, total: files.length });
  return found;

  async function one(path: string, name: string): Promise<DeidentifiedFile> {
    const nothing = { name, deeds: [], flags: [] };
    let clean: ReturnType<typeof deidentify>;
    try {
      const bytes = await readFile(path);
      if (!isDicom(bytes)) return { ...nothing, foreign: true };
      clean = deidentify({ name, bytes }, options, dictionary);
    } catch (error) {
      return { ...nothing, error: toRadError(error, { file: name }).toJSON() };
    }
    const { bytes, patient, series, instance, deeds, flags } = clean;
    if (flags.length > 0 && !flagged) return { name, patient, deeds, flags };
    const written = `${patient}/${series || 'no-series'}/${instance || `file-${found.length + 1}`}.dcm`;
    await makeFolder(dirname(join(to, written)));
    await writeFileAtomic(join(to, written), bytes);
    return { name, written, patient, deeds, flags };
  }
}
