import { didYouMean, type ErrorData, isRadError, type RadError } from '@radscore/core';
import type { ColumnProtocol, Protocol } from '@radscore/protocol';
import type { TextTable } from '@radscore/tables';
import { endpointColumns } from '../endpoint/endpoint-columns.js';
import { studyError } from '../errors.js';
import { columnLine } from './protocol-line.js';
import { type ReadColumn, readColumn } from './read-column.js';

/** Finds the columns of a table by the names that the protocol uses. */
export interface ColumnFinder {
  /** Position of a column, or undefined. */
  optional(name: string): number | undefined;
  /** @throws RAD-COHORT-NO-COLUMN naming who asks for it. */
  required(name: string, asker: string): number;
}

/** Names are compared as written, then without regard to case; `cohort.columns.<name>.column` says what it is called in the table. */
export function columnFinder({ columns }: TextTable, { cohort }: Protocol): ColumnFinder {
  const optional = (name: string) => {
    const written = cohort.columns[name]?.column ?? name;
    const exact = columns.indexOf(written);
    const at = exact >= 0 ? exact : columns.findIndex((column) => column.toLowerCase() === written.toLowerCase());
    return at < 0 ? undefined : at;
  };
  const required = (name: string, asker: string) => {
    const at = optional(name);
    if (at === undefined) throw noColumn(name, asker, columns);
    return at;
  };
  return { optional, required };
}

/**
 * Reads every column of the table but the reserved ones. What the protocol asks for must be there; a fault in a column that it
 * does not use is a warning.
 *
 * @throws RAD-COHORT-NO-COLUMN, -ALL-MISSING, and what `readColumn` throws.
 */
export function readColumns(
  table: TextTable,
  protocol: Protocol,
  find: ColumnFinder,
  reserved: ReadonlySet<number>,
): { columns: ReadColumn[]; warnings: ErrorData[] } {
  const { cohort } = protocol;
  const warnings: ErrorData[] = [];
  const ids = find.required(cohort.id, 'cohort.id');
  const names = new Map(Object.keys(cohort.columns).map((name) => [find.optional(name), name]));
  const used = new Set(usedColumns(protocol).map(({ name }) => find.optional(name)));
  const columns = table.columns.flatMap((written, at) => {
    if (reserved.has(at) && !names.has(at)) return [];
    const name = names.get(at) ?? written;
    const given = beforeExclusion(name, protocol);
    const cells = table.rows.map((row) => ({ id: row.cells[ids]!, line: row.line, text: row.cells[at]! }));
    try {
      return [readColumn(name, cells, given ?? {}, cohort.missing)];
    } catch (error) {
      if (!isRadError(error) || given !== undefined || used.has(at)) throw error;
      warnings.push(error.toJSON());
      return [readColumn(name, cells, { type: 'text' }, cohort.missing)];
    }
  });
  warnings.push(...requireColumns(protocol, columns, table));
  return { columns, warnings };
}

/** The protocol's entry for a column; a flag that excludes patients may have other values until they are excluded. */
function beforeExclusion(name: string, { cohort }: Protocol): Partial<ColumnProtocol> | undefined {
  const given = cohort.columns[name];
  if (given?.type !== 'flag' || !cohort.exclude.some(({ column }) => column === name)) return given;
  const { type: _, ...rest } = given;
  return rest;
}

/** Columns that a protocol requires, with the key that asks for them. */
function usedColumns({ clinical, cohort, split, endpoint }: Protocol): { name: string; asker: string }[] {
  const asked = (names: readonly string[], asker: string) => names.map((name) => ({ name, asker }));
  const unlessOptional = [
    ...asked(clinical.variables, 'clinical.variables'),
    ...asked(cohort.site === undefined ? [] : [cohort.site], 'cohort.site'),
    ...asked(Object.keys(cohort.columns), 'cohort.columns'),
  ].filter(({ name }) => cohort.columns[name]?.optional !== true);
  return [
    ...asked(endpointColumns(endpoint), 'endpoint'),
    ...asked(split.kind === 'by-column' ? [split.column] : [], 'split.column'),
    ...asked(
      cohort.exclude.flatMap(({ column, optional }) => (optional ? [] : [column])),
      'cohort.exclude',
    ),
    ...unlessOptional,
  ];
}

/** Refuses required columns that are missing, warns of optional ones. */
function requireColumns(protocol: Protocol, columns: readonly ReadColumn[], table: TextTable): ErrorData[] {
  const { cohort, clinical } = protocol;
  const byName = new Map(columns.map((read) => [read.column.name, read]));
  const known = (name: string) => byName.has(name) || table.columns.includes(name);
  for (const { name, asker } of usedColumns(protocol)) {
    if (!known(name)) throw noColumn(cohort.columns[name]?.column ?? name, asker, table.columns, name);
  }
  const tokens = cohort.missing.join(', ');
  for (const name of clinical.variables) {
    if (byName.get(name)?.column.present !== 0) continue;
    throw studyError('RAD-COHORT-ALL-MISSING', { name, tokens }, { column: name, field: 'clinical.variables' });
  }
  for (const name of clinical.variables) requirePredictor(byName.get(name), name);
  const absent = Object.keys(cohort.columns).filter((name) => !known(name));
  const unknown = cohort.exclude.filter(({ column }) => !known(column) && cohort.columns[column] === undefined);
  const criteria = {
    reasons: unknown.map(({ reason }) => reason).join('; '),
    columns: unknown.map(({ column }) => column).join(', '),
  };
  return [
    ...absent.map((name) => studyError('RAD-COHORT-COLUMN-LEFT-OUT', { name }, { column: name }).toJSON()),
    ...(unknown.length === 0
      ? []
      : [studyError('RAD-COHORT-CRITERIA', criteria, { field: 'cohort.exclude' }).toJSON()]),
  ];
}

/** A predictor is a number, yes or no, or a category: texts and dates would become a column for each of their values. */
function requirePredictor(read: ReadColumn | undefined, name: string): void {
  const type = read?.column.type;
  if (type !== 'text' && type !== 'date') return;
  const what = type === 'text' ? 'free text' : 'dates';
  const count = new Set(read!.values.filter((value) => value !== null)).size;
  const values = { name, what, count, line: columnLine(name, { type: 'categorical' }) };
  throw studyError('RAD-COHORT-PREDICTOR-TYPE', values, { column: name, field: 'clinical.variables' });
}

function noColumn(name: string, asker: string, columns: readonly string[], key = name): RadError {
  const values = { name, asker, columns: columns.join(', '), suggestion: didYouMean(name, columns) };
  return studyError('RAD-COHORT-NO-COLUMN', values, { field: asker, column: key });
}
