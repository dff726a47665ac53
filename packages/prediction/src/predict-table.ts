import { caseError, cohortIds, idColumnOf } from '@radscore/cases';
import { type ErrorData, toRadError } from '@radscore/core';
import { numberFormatOf, parseWritten, type TextTable } from '@radscore/tables';
import type { ModelFile } from './model-file.js';
import { needsSite, type PatientPrediction, predictPatient } from './predict-patient.js';

/** A table of one row a patient, with their ids. */
export interface PatientTable {
  readonly table: TextTable;
  readonly ids: readonly string[];
}

/** What a model says of a patient of a table, or why it says nothing. */
export type TableOutcome = readonly [id: string, found: PatientPrediction | ErrorData];

export interface TablesToScore {
  /** Features as they were measured, a column each. */
  readonly features: PatientTable;
  /** Clinical values, joined by id; the same table where it holds them too. */
  readonly patients: PatientTable;
  /** The site of all patients, for a model that harmonises sites. */
  readonly site?: string;
}

/**
 * A table with the ids of its patients: those of the column that `idColumnOf` finds, or as `cohortIds` makes them.
 *
 * @throws RAD-COHORT-COLUMN without such a column, RAD-COHORT-DUPLICATE for an id that stands twice.
 */
export function patientTable(given: TextTable): PatientTable {
  const { table } = cohortIds(given);
  const at = idColumnOf(table.columns);
  if (at === -1) {
    const values = { name: 'id', columns: table.columns.slice(0, 20).join(', '), suggestion: '' };
    throw caseError('RAD-COHORT-COLUMN', values);
  }
  const ids = table.rows.map(({ cells }) => cells[at]!);
  const twice = ids.findIndex((id, i) => ids.indexOf(id) < i);
  if (twice >= 0) {
    const lines = { first: table.rows[ids.indexOf(ids[twice]!)]!.line, second: table.rows[twice]!.line };
    throw caseError('RAD-COHORT-DUPLICATE', lines, { case: ids[twice]! });
  }
  return { table, ids };
}

/**
 * Scores the patients of a table of features that were measured before. A patient who cannot be scored does not keep the others from it.
 *
 * @returns a patient a row, in the order of the table of features
 */
export function predictTable(model: ModelFile, { features, patients, site }: TablesToScore): TableOutcome[] {
  const { table, ids } = features;
  const clinical = clinicalCells(model, patients.table);
  const sites = siteCells(model, patients.table, site);
  const rowOf = new Map(patients.ids.map((id, i) => [id, i]));
  const numbers = table.columns.map((name) => numericCells(columnCells(table, name)!));
  return ids.map((id, i): TableOutcome => {
    try {
      const row = rowOf.get(id);
      if (row === undefined) throw caseError('RAD-PAIR-NO-ROW', {}, { case: id });
      const values = Object.fromEntries(table.columns.map((name, j) => [name, numbers[j]![i]!]));
      return [id, predictPatient(model, { features: values, clinical: clinical[row]!, ...sites[row] })];
    } catch (error) {
      return [id, toRadError(error, { case: id }).toJSON()];
    }
  });
}

/** The cells of a column by its name, in the same or else another case; undefined where there is none. */
export function columnCells({ columns, rows }: TextTable, name: string): string[] | undefined {
  const exact = columns.indexOf(name);
  const at = exact >= 0 ? exact : columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
  return at < 0 ? undefined : rows.map(({ cells }) => cells[at]!);
}

/** Of each row the clinical values that the model reads. How a column writes its numbers is decided by all of its cells. */
export function clinicalCells({ clinical }: ModelFile, table: TextTable): Record<string, string>[] {
  const columns = clinical.flatMap(({ name, type }) => {
    const cells = columnCells(table, name);
    if (cells === undefined) return [];
    const format = numberFormatOf(cells.filter((cell) => cell !== ''));
    const decimal = type === 'numeric' && 'decimal' in format ? format.decimal : undefined;
    const plain = (cell: string) => (decimal === undefined ? cell : String(parseWritten(cell, decimal) ?? cell));
    return [[name, cells.map(plain)] as const];
  });
  return table.rows.map((_, i) => Object.fromEntries(columns.map(([name, cells]) => [name, cells[i]!])));
}

/** Of each row the site, for a model that harmonises sites: the one of all, else of the study's column of sites, or of `site`. */
export function siteCells(model: ModelFile, table: TextTable, site?: string): { readonly site?: string }[] {
  if (!needsSite(model)) return [];
  if (site !== undefined) return table.rows.map(() => ({ site }));
  const { cohort } = (model.development?.protocol ?? {}) as { readonly cohort?: { readonly site?: string } };
  const cells =
    (cohort?.site === undefined ? undefined : columnCells(table, cohort.site)) ?? columnCells(table, 'site');
  return table.rows.map((_, i) => (cells === undefined ? {} : { site: cells[i]! }));
}

/** Cells as numbers; what is none is missing, and a model that reads it says so. */
function numericCells(cells: readonly string[]): (number | null)[] {
  const format = numberFormatOf(cells.filter((cell) => cell !== ''));
  const decimal = 'decimal' in format ? format.decimal : 'point';
  return cells.map((cell) => parseWritten(cell, decimal) ?? null);
}
