import { caseError } from '@radscore/cases';
import { didYouMean, toRadError } from '@radscore/core';
import { chooseSheet, readSheets } from '@radscore/host-node';
import { cliError } from '../../errors.js';
import type { CohortFlags } from './flags.js';

/** The rows of a clinical sheet by id. */
export interface ClinicalSheet {
  /** Columns besides that of the ids. */
  readonly columns: readonly string[];
  readonly rows: ReadonlyMap<string, readonly string[]>;
  /** What was chosen without being asked for. */
  readonly notes: readonly string[];
}

const usual = /^(id|(patient|case|study|subject)[ _-]?(id|no|number)?|pat[ _-]?id|pid)$/i;
/** Columns that the cohort writes itself. */
const own = /^(id|image|mask)$/i;

/**
 * Reads the sheet that holds the patients, and finds the column of their ids.
 *
 * @throws RAD-COHORT-ID-COLUMN without such a column, RAD-COHORT-DUPLICATE for two rows of one id, and what `readSheets` throws.
 */
export async function readClinical(file: string, { sheet, headerRow, idColumn }: CohortFlags): Promise<ClinicalSheet> {
  const sheets = await readSheets(file);
  const table = inFile(file, () => chooseSheet(sheets, sheet).read(headerRow));
  const notes: string[] = [];
  const { columns } = table;
  const at = columns.findIndex((name) => (idColumn === undefined ? usual.test(name.trim()) : name === idColumn));
  if (at === -1) {
    const name = idColumn ?? 'id';
    const values = { name, columns: columns.join(', '), suggestion: didYouMean(name, columns) };
    throw cliError('RAD-COHORT-ID-COLUMN', values, { file });
  }
  if (idColumn === undefined)
    notes.push(`The ids are those of the column "${columns[at]}"; --id-column names another.`);
  const kept = columns.flatMap((name, j) => (j === at || own.test(name) ? [] : [j]));
  const dropped = columns.filter((name, j) => j !== at && own.test(name));
  if (dropped.length > 0) notes.push(`Left out of the sheet, as the cohort has its own: ${dropped.join(', ')}.`);

  const rows = new Map<string, readonly string[]>();
  const lines = new Map<string, number>();
  for (const { line, cells } of table.rows) {
    const id = cells[at]!.trim();
    if (id === '') continue;
    const first = lines.get(id);
    if (first !== undefined) throw caseError('RAD-COHORT-DUPLICATE', { first, second: line }, { file });
    lines.set(id, line);
    rows.set(
      id,
      kept.map((j) => cells[j]!),
    );
  }
  return { columns: kept.map((j) => columns[j]!), rows, notes };
}

function inFile<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toRadError(error, { file });
  }
}
