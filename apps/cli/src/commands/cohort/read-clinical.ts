import { type ClinicalRows, chooseSheet, clinicalRows } from '@radscore/cases';
import { toRadError } from '@radscore/core';
import { readSheets } from '@radscore/host-node';
import type { CohortFlags } from './flags.js';

/** The rows of a clinical sheet by id, and what was chosen without being asked for. */
export interface ClinicalSheet extends ClinicalRows {
  readonly notes: readonly string[];
}

/**
 * Reads the sheet that holds the patients, and finds the column of their ids.
 *
 * @throws what `clinicalRows` and `readSheets` throw, with the file.
 */
export async function readClinical(file: string, { sheet, headerRow, idColumn }: CohortFlags): Promise<ClinicalSheet> {
  const sheets = await readSheets(file);
  const found = inFile(file, () => clinicalRows(chooseSheet(sheets, sheet).read(headerRow), idColumn));
  const notes: string[] = [];
  if (idColumn === undefined)
    notes.push(`The ids are those of the column "${found.idColumn}"; --id-column names another.`);
  if (found.dropped.length > 0)
    notes.push(`Left out of the sheet, as the cohort has its own: ${found.dropped.join(', ')}.`);
  const [first] = found.withoutId;
  if (first !== undefined)
    notes.push(`Left out of the sheet, as they have no id: ${found.withoutId.length} rows, the first is row ${first}.`);
  return { ...found, notes };
}

function inFile<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toRadError(error, { file });
  }
}
