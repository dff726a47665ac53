import { didYouMean, type ErrorData, isRadError, RadError } from '@radscore/core';
import { buildEndpoint } from '../endpoint/build-endpoint.js';
import { endpointColumns } from '../endpoint/endpoint-columns.js';
import type { ColumnProtocol, Protocol } from '../protocol/schema.js';
import type {
  ClinicalValue,
  EndpointSummary,
  Exclusion,
  StudyCohort,
  StudyColumn,
  StudyOutcome,
  StudyPatient,
} from '../study/types.js';
import type { TextTable } from '../tables/csv.js';
import { exclusionSentence } from './exclude.js';
import { type ReadColumn, readColumn } from './read-column.js';
import { tooManyParameters } from './too-many-parameters.js';
import { nobodyLeft } from './without-patients.js';

export interface StudyCohortOptions {
  /** Whether every patient needs an image and outlines in the table; false where features exist or paths are looked up. */
  readonly images?: boolean;
  /** Name of the file, for messages. */
  readonly file?: string;
}

/**
 * The cohort of a study: every column with its type and meaning, one patient a row, the outcome by the endpoint of the protocol,
 * and every patient who is left out, with the reason.
 *
 * @throws RAD-COHORT-… with line, case and column: a column the protocol names is not there, a cell is not of its type, a patient
 * stands in two rows, nobody is left; RAD-ENDPOINT-ONE-CLASS.
 */
export function studyCohort(table: TextTable, protocol: Protocol, options: StudyCohortOptions = {}): StudyCohort {
  try {
    return read(table, protocol, options.images ?? true);
  } catch (error) {
    throw isRadError(error) && options.file !== undefined ? error.at({ file: options.file }) : error;
  }
}

function read(table: TextTable, protocol: Protocol, images: boolean): StudyCohort {
  const find = columnFinder(table, protocol);
  const ids = find.required(protocol.cohort.id, 'cohort.id');
  requireEachOnce(table, ids);
  const paths = pathColumns(protocol, find, images);
  const warnings: ErrorData[] = [];
  const reserved = new Set([ids, ...paths.map(({ at }) => at)]);
  const columns = readColumns(table, protocol, find, ids, reserved, warnings);
  const byName = new Map(columns.map((each) => [each.column.name, each]));
  requireColumns(protocol, byName, table, warnings);

  const everybody = table.rows.map(({ line, cells }, row): StudyPatient => {
    const values = columns.map(({ column, values }) => [column.name, values[row]!] as const);
    const site = protocol.cohort.site === undefined ? null : (byName.get(protocol.cohort.site)?.values[row] ?? null);
    const own = paths.map(({ key, at }) => [key, key === 'label' ? Number(cells[at]) : cells[at]!] as const);
    return {
      id: cells[ids]!,
      line,
      ...Object.fromEntries(own.filter(([key, value]) => (key === 'label' ? Number(value) > 0 : value !== ''))),
      ...(site !== null && { site: String(site) }),
      values: Object.fromEntries(values),
    };
  });

  const exclusions: Exclusion[] = [];
  const eligible = everybody.filter((patient) => {
    const why = exclusionOf(patient, protocol, images ? paths : []);
    if (why !== undefined) exclusions.push(why);
    return why === undefined;
  });
  const { included, outcome, summary, exclusions: without } = buildEndpoint(protocol.endpoint, eligible);
  exclusions.push(...without);
  if (included.length === 0) throw nobodyLeft(everybody.length, exclusions);
  requireOutcomes(summary, outcome.kind);
  const { variables } = protocol.clinical;
  const burdened = tooManyParameters(summary, outcome.kind, variables.filter((name) => byName.has(name)).length);
  if (burdened !== undefined) warnings.push(burdened);
  return {
    patients: included,
    outcome,
    endpoint: summary,
    columns: columns.map(({ column }) => column),
    enrolled: everybody.length,
    exclusions,
    warnings,
  };
}

interface ColumnFinder {
  /** Position of a column by its name in the protocol, or undefined. */
  optional(name: string): number | undefined;
  required(name: string, asker: string): number;
}

function columnFinder({ columns }: TextTable, { cohort }: Protocol): ColumnFinder {
  const optional = (name: string) => {
    const written = cohort.columns[name]?.column ?? name;
    const exact = columns.indexOf(written);
    const at = exact >= 0 ? exact : columns.findIndex((column) => column.toLowerCase() === written.toLowerCase());
    return at < 0 ? undefined : at;
  };
  return { optional, required: (name, asker) => optional(name) ?? fail(noColumn(name, asker, columns)) };
}

type PathKey = 'image' | 'mask' | 'mask2' | 'label' | 'segment';

function pathColumns({ cohort, readers }: Protocol, find: ColumnFinder, images: boolean) {
  const wanted: { key: PathKey; name: string; asker?: string }[] = [
    { key: 'image', name: cohort.image, asker: 'cohort.image' },
    { key: 'mask', name: cohort.mask, asker: 'cohort.mask' },
    ...(readers === undefined ? [] : [{ key: 'mask2' as const, name: readers.mask }]),
    { key: 'label', name: 'label' },
    { key: 'segment', name: 'segment' },
  ];
  return wanted.flatMap(({ key, name, asker }) => {
    const at = images && asker !== undefined ? find.required(name, asker) : find.optional(name);
    return at === undefined ? [] : [{ key, name, at }];
  });
}

function requireEachOnce({ rows }: TextTable, ids: number): void {
  const lines = new Map<string, number[]>();
  for (const { line, cells } of rows) {
    const id = cells[ids]!;
    if (id === '') throw new RadError('RAD-COHORT-CELL', { name: 'id', value: '', problem: 'it is empty' }, { line });
    lines.set(id, [...(lines.get(id) ?? []), line]);
  }
  for (const [id, where] of lines) {
    if (where.length === 1) continue;
    throw new RadError('RAD-COHORT-PATIENT-TWICE', { id, rows: where.join(' and ') }, { case: id, line: where[1]! });
  }
}

/** Every column of the table that is not an identifier or a path; a fault in one that the protocol does not know is a warning. */
function readColumns(
  table: TextTable,
  protocol: Protocol,
  find: ColumnFinder,
  ids: number,
  reserved: ReadonlySet<number>,
  warnings: ErrorData[],
): ReadColumn[] {
  const names = new Map(Object.keys(protocol.cohort.columns).map((name) => [find.optional(name), name]));
  const used = new Set(usedColumns(protocol).map(({ name }) => find.optional(name)));
  return table.columns.flatMap((written, at) => {
    if (reserved.has(at) && !names.has(at)) return [];
    const name = names.get(at) ?? written;
    const given = beforeExclusion(name, protocol);
    const cells = table.rows.map(({ line, cells }) => ({ id: cells[ids]!, line, text: cells[at]! }));
    try {
      return [readColumn(name, cells, given ?? {}, protocol.cohort.missing)];
    } catch (error) {
      if (!isRadError(error) || given !== undefined || used.has(at)) throw error;
      warnings.push(error.toJSON());
      return [readColumn(name, cells, { type: 'text' }, protocol.cohort.missing)];
    }
  });
}

/** What the protocol says of a column; a flag by which patients are left out may hold other values until they are. */
function beforeExclusion(name: string, { cohort }: Protocol): Partial<ColumnProtocol> | undefined {
  const given = cohort.columns[name];
  if (given?.type !== 'flag' || !cohort.exclude.some(({ column }) => column === name)) return given;
  const { type: _, ...rest } = given;
  return rest;
}

/** Columns that a protocol cannot do without, with the key that asks for them. */
function usedColumns(protocol: Protocol): { name: string; asker: string }[] {
  const { clinical, cohort, split, endpoint } = protocol;
  const optional = (name: string) => cohort.columns[name]?.optional === true;
  return [
    ...endpointColumns(endpoint).map((name) => ({ name, asker: 'endpoint' })),
    ...(split.kind === 'by-column' ? [{ name: split.column, asker: 'split.column' }] : []),
    ...cohort.exclude.map(({ column }) => ({ name: column, asker: 'cohort.exclude' })),
    ...[
      ...clinical.variables.map((name) => ({ name, asker: 'clinical.variables' })),
      ...(cohort.site === undefined ? [] : [{ name: cohort.site, asker: 'cohort.site' }]),
      ...Object.keys(cohort.columns).map((name) => ({ name, asker: 'cohort.columns' })),
    ].filter(({ name }) => !optional(name)),
  ];
}

function requireColumns(
  protocol: Protocol,
  columns: ReadonlyMap<string, ReadColumn>,
  table: TextTable,
  warnings: ErrorData[],
): void {
  const { cohort } = protocol;
  const known = (name: string) => columns.has(name) || table.columns.includes(name);
  for (const { name, asker } of usedColumns(protocol)) {
    if (!known(name)) throw noColumn(cohort.columns[name]?.column ?? name, asker, table.columns, name);
  }
  for (const [name, { optional }] of Object.entries(cohort.columns)) {
    if (!optional || known(name)) continue;
    warnings.push(new RadError('RAD-COHORT-COLUMN-LEFT-OUT', { name }, { column: name }).toJSON());
  }
  const tokens = cohort.missing.join(', ');
  for (const name of protocol.clinical.variables) {
    if (columns.get(name)?.column.present !== 0) continue;
    throw new RadError('RAD-COHORT-ALL-MISSING', { name, tokens }, { column: name, field: 'clinical.variables' });
  }
}

function exclusionOf(
  patient: StudyPatient,
  { cohort }: Protocol,
  paths: readonly { key: PathKey; name: string }[],
): Exclusion | undefined {
  const { id } = patient;
  const rule = cohort.exclude.find(
    (each) => exclusionSentence(each, patient.values[each.column] ?? null) !== undefined,
  );
  if (rule !== undefined) {
    const sentence = exclusionSentence(rule, patient.values[rule.column] ?? null)!;
    return { id, stage: 'cohort', reason: rule.reason, sentence };
  }
  for (const { key, name } of paths) {
    if ((key !== 'image' && key !== 'mask') || patient[key] !== undefined) continue;
    const what = key === 'image' ? 'image' : 'outlines';
    const { message, remedy } = new RadError('RAD-CASE-NO-PATH', { what, column: name });
    return { id, stage: 'images', reason: `no ${what}`, sentence: `${message} ${remedy}` };
  }
  return undefined;
}

/** Both outcomes, or of survival at least one event. */
function requireOutcomes(
  { events, others, competing, positive, negative }: EndpointSummary,
  kind: StudyOutcome['kind'],
) {
  if (events > 0 && (kind === 'survival' || others > 0)) return;
  const outcome = events > 0 ? positive : negative;
  throw new RadError('RAD-ENDPOINT-ONE-CLASS', { count: events + others + competing, outcome }, { field: 'endpoint' });
}

function noColumn(name: string, asker: string, columns: readonly string[], key = name): RadError {
  const values = { name, asker, columns: columns.join(', '), suggestion: didYouMean(name, columns) };
  return new RadError('RAD-COHORT-NO-COLUMN', values, { field: asker, column: key });
}

function fail(error: RadError): never {
  throw error;
}

/** The columns that may be predictors: clinical, known before the index date, numeric, flags or categories. */
export function predictorColumns(columns: readonly StudyColumn[], protocol: Protocol): StudyColumn[] {
  const ofOutcome = new Set(endpointColumns(protocol.endpoint));
  return columns.filter(({ name, role, measured, type, present }) => {
    const usable = type === 'numeric' || type === 'flag' || type === 'categorical';
    return role === 'clinical' && measured === 'before' && usable && present > 0 && !ofOutcome.has(name);
  });
}

/** The values of a column, patient after patient. */
export function valuesOf(patients: readonly StudyPatient[], name: string): ClinicalValue[] {
  return patients.map(({ values }) => values[name] ?? null);
}
