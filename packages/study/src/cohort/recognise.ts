import type { Sheet } from '@radscore/cases';
import { isRadError } from '@radscore/core';

/** Columns by which the sheet of a public collection is known, whatever its file is called. */
const collections: Readonly<Record<string, readonly string[]>> = {
  'tcia-colorectal-liver-metastases': [
    'Patient-ID',
    'clinrisk_score',
    'overall_survival_months',
    'progression_or_recurrence_liveronly',
    'vital_status_liver_DFS',
  ],
};

/**
 * The public collection whose clinical sheet has these columns, or undefined.
 * @example
 * const columns = ['Patient-ID', 'clinrisk_score', 'overall_survival_months', 'progression_or_recurrence_liveronly'];
 * recogniseCollection([...columns, 'vital_status_liver_DFS']) // => 'tcia-colorectal-liver-metastases'
 */
export function recogniseCollection(columns: readonly string[]): string | undefined {
  const there = new Set(columns.map((column) => column.trim()));
  return Object.keys(collections).find((name) => collections[name]!.every((column) => there.has(column)));
}

/**
 * The sheet of a workbook that is that of a public collection, by its columns; undefined where none is.
 * @example
 * const sheet = { name: 'notes', read: () => ({ columns: ['remark'], rows: [], lines: [] }) };
 * recogniseSheet([sheet]) // => undefined
 */
export function recogniseSheet(sheets: readonly Sheet[]): { sheet: Sheet; collection: string } | undefined {
  for (const sheet of sheets) {
    const collection = recogniseCollection(columnsOf(sheet));
    if (collection !== undefined) return { sheet, collection };
  }
  return undefined;
}

/** The columns of a sheet, none where it is no table: it need not be the one that is meant. */
function columnsOf(sheet: Sheet): readonly string[] {
  try {
    return sheet.read().columns;
  } catch (error) {
    if (isRadError(error)) return [];
    throw error;
  }
}
