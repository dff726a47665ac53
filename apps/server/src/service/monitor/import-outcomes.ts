import { isRadError } from '@radscore/core';
import type { Queryable } from '@radscore/queue-postgres';
import { parseCsv, parseFlag } from '@radscore/tables';
import { serverError } from '../../errors.js';

/** Columns that name a study, and where its name stands. */
const names = { patient: 'i.patient_id', accession: 'i.accession', study: 'i.study' } as const;

export interface OutcomesTaken {
  readonly studies: number;
  readonly unknown: number;
}

/**
 * Takes outcomes over: of a patient for all studies, or those of a date. Only the keys of studies are kept with them. A later import stands
 * above an earlier one.
 *
 * @throws RAD-OUTCOMES-INVALID.
 */
export async function importOutcomes(transaction: Queryable, csv: string, now: Date): Promise<OutcomesTaken> {
  const { columns, rows } = tableOf(csv);
  const by = (Object.keys(names) as (keyof typeof names)[]).find((name) => columns.includes(name));
  if (by === undefined || !columns.includes('outcome')) throw invalid('columns are missing');
  const taken = new Set<string>();
  let unknown = 0;
  const at = { by: columns.indexOf(by), outcome: columns.indexOf('outcome'), date: columns.indexOf('date') };
  for (const { line, cells } of rows) {
    const outcome = parseFlag(cells[at.outcome]!);
    if (outcome === undefined) throw invalid(`line ${line} has no outcome of 1 or 0`);
    const date = (cells[at.date] ?? '').replaceAll('-', '');
    if (!/^(\d{8})?$/.test(date)) throw invalid(`line ${line} has a date that is not YYYY-MM-DD`);
    const found = await transaction.query<{ study: string }>(
      `insert into radscore.known_outcome (study, outcome, imported)
       select i.study, $2, $3 from radscore.identity i where ${names[by]} = $1 and $1 <> '' and ($4 = '' or i.study_date = $4)
       on conflict (study) do update set outcome = excluded.outcome, imported = excluded.imported returning study`,
      [cells[at.by], outcome === 1, now, date],
    );
    if (found.length === 0) unknown++;
    for (const { study } of found) taken.add(study);
  }
  return { studies: taken.size, unknown };
}

const invalid = (problem: string) => serverError('RAD-OUTCOMES-INVALID', { problem });

function tableOf(csv: string) {
  try {
    return parseCsv(csv);
  } catch (error) {
    throw isRadError(error) ? invalid(`it is no CSV (${error.code})`) : error;
  }
}
