import { formatCsv } from '@radscore/tables';
import type { Call } from '../call.js';
import { openPatients, type StudyInput } from '../open-study.js';

/** The table of a study's patients as CSV, from whatever file and sheet it stands in. @throws as `openStudy`. */
export const patientsAsCsv: Call<StudyInput, string> = async (input) => {
  const { columns, rows } = (await openPatients(input)).rows;
  return formatCsv({ columns, rows: rows.map(({ cells }) => cells) });
};
