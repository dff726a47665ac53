import { caseError, parseFrame, parseLabel } from '@radscore/cases';
import { type ErrorData, isRadError } from '@radscore/core';
import type { Protocol } from '@radscore/protocol';
import type { TextTable } from '@radscore/tables';
import { buildEndpoint } from '../endpoint/build-endpoint.js';
import { endpointColumns } from '../endpoint/endpoint-columns.js';
import { timeCautions } from '../endpoint/time-cautions.js';
import { studyError } from '../errors.js';
import { isExternal } from '../run/splits.js';
import type {
  ClinicalValue,
  EndpointSummary,
  Exclusion,
  ExclusionFindings,
  StudyCohort,
  StudyColumn,
  StudyOutcome,
  StudyPatient,
} from '../study/types.js';
import { type ColumnFinder, columnFinder, readColumns } from './cohort-columns.js';
import { isExcluded } from './exclude.js';
import { patientColumn } from './patient-column.js';
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
 * appears in two rows, nobody is left; RAD-ENDPOINT-ONE-CLASS.
 * @example studyCohort(table, protocol, { images: false }).patients.length // => 60
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
  const owner = patientColumn(table, protocol, find, ids);
  const reserved = new Set([ids, ...paths.map(({ at }) => at), ...(owner.at === undefined ? [] : [owner.at])]);
  const { columns, warnings } = readColumns(table, protocol, find, reserved);

  const site = columns.find(({ column }) => column.name === protocol.cohort.site);
  const everybody = table.rows.map(({ line, cells }, row): StudyPatient => {
    const where = site?.values[row] ?? null;
    return {
      id: cells[ids]!,
      line,
      ...pathsOf(cells, line, paths),
      ...(where !== null && { site: String(where) }),
      ...(owner.at !== undefined && { patient: cells[owner.at] || cells[ids]! }),
      values: Object.fromEntries(columns.map(({ column, values }) => [column.name, values[row]!])),
    };
  });
  const excluded = everybody.flatMap((patient) => exclusionOf(patient, protocol, images ? paths : []) ?? []);
  const gone = new Set(excluded.map(({ id }) => id));
  const eligible = everybody.filter(({ id }) => !gone.has(id));
  const { included, outcome, summary, exclusions } = buildEndpoint(protocol.endpoint, eligible);
  if (included.length === 0) throw nobodyLeft(everybody.length, [...excluded, ...exclusions]);
  requireOutcomes(summary, outcome.kind);
  const unknown = new Set(exclusions.flatMap(({ id, code }) => (noOutcome.has(code) ? [id] : [])));
  const withoutOutcome = eligible.filter((patient) => unknown.has(patient.id) && isExternal(protocol, patient));
  const aside = new Set(withoutOutcome.map(({ id }) => id));
  return {
    patients: included,
    outcome,
    endpoint: summary,
    columns: columns.map(({ column }) => column),
    ...(withoutOutcome.length > 0 && { withoutOutcome }),
    enrolled: everybody.length,
    exclusions: [...excluded, ...exclusions.filter(({ id }) => !aside.has(id))],
    warnings: [
      ...owner.warnings,
      ...warnings,
      ...timeCautions(protocol.endpoint, included),
      ...cautions(
        protocol,
        columns.map(({ column }) => column.name),
        paths,
        summary,
        images,
      ),
    ],
  };
}

/** Why an outcome is not known, though nothing is wrong with the patient: of an external one the features can still be compared. */
const noOutcome: ReadonlySet<string> = new Set<keyof ExclusionFindings>([
  'OUTCOME-UNKNOWN',
  'TIME-UNKNOWN',
  'EVENT-TIME-UNKNOWN',
  'LEFT-EARLY',
]);

type PathKey = 'image' | 'mask' | 'mask2' | 'mask3' | 'label' | 'segment' | 'frame' | 'maskFrame';

interface PathColumn {
  readonly key: PathKey;
  readonly name: string;
  readonly at: number;
}

function pathColumns({ cohort, readers }: Protocol, find: ColumnFinder, images: boolean): PathColumn[] {
  const wanted: { key: PathKey; name: string; asker?: string }[] = [
    { key: 'image', name: cohort.image, asker: 'cohort.image' },
    { key: 'mask', name: cohort.mask, asker: 'cohort.mask' },
    ...(readers === undefined ? [] : [{ key: 'mask2' as const, name: readers.mask }]),
    ...(readers?.adjudicated === undefined ? [] : [{ key: 'mask3' as const, name: readers.adjudicated }]),
    { key: 'label', name: 'label' },
    { key: 'segment', name: 'segment' },
    { key: 'frame', name: 'frame' },
    { key: 'maskFrame', name: 'mask_frame' },
  ];
  return wanted.flatMap(({ key, name, asker }) => {
    const at = images && asker !== undefined ? find.required(name, asker) : find.optional(name);
    return at === undefined ? [] : [{ key, name, at }];
  });
}

function pathsOf(cells: readonly string[], line: number, paths: readonly PathColumn[]): Partial<StudyPatient> {
  const filled = paths.filter(({ at }) => cells[at] !== '');
  return Object.fromEntries(filled.map(({ key, name, at }) => [key, choiceOf(key, name, cells[at]!, line)]));
}

function choiceOf(key: PathKey, name: string, cell: string, line: number): string | number {
  if (key === 'label') return parseLabel(cell, line);
  return key === 'frame' || key === 'maskFrame' ? parseFrame(name, cell, line) : cell;
}

function requireEachOnce({ rows }: TextTable, ids: number): void {
  const lines = new Map<string, number[]>();
  for (const { line, cells } of rows) {
    const id = cells[ids]!;
    if (id === '') throw caseError('RAD-COHORT-CELL', { name: 'id', value: '', problem: 'it is empty' }, { line });
    lines.set(id, [...(lines.get(id) ?? []), line]);
  }
  for (const [id, where] of lines) {
    if (where.length === 1) continue;
    throw studyError('RAD-COHORT-PATIENT-TWICE', { id, rows: where.join(' and ') }, { case: id, line: where[1]! });
  }
}

/** Why a patient is left out before the outcome is considered, if so: by the protocol, or because a path is missing. */
function exclusionOf(
  { id, values, ...patient }: StudyPatient,
  { cohort }: Protocol,
  paths: readonly PathColumn[],
): Exclusion | undefined {
  for (const rule of cohort.exclude) {
    const { column, reason } = rule;
    const value = values[column] ?? null;
    if (isExcluded(rule, value)) return { id, stage: 'cohort', reason, code: 'RULE', values: { column, value } };
  }
  const lacking = paths.find(({ key }) => (key === 'image' || key === 'mask') && patient[key] === undefined);
  if (lacking === undefined) return undefined;
  const what = lacking.key === 'image' ? 'image' : 'outlines';
  const error = studyError('RAD-CASE-NO-PATH', { what, column: lacking.name }).toJSON();
  return { id, stage: 'images', reason: `no ${what}`, code: 'FAULT', values: { error } };
}

/** Both outcomes, or of survival at least one event. */
function requireOutcomes(
  { events, others, competing, positive, negative }: EndpointSummary,
  kind: StudyOutcome['kind'],
) {
  if (events > 0 && (kind === 'survival' || others > 0)) return;
  const outcome = events > 0 ? positive : negative;
  throw studyError('RAD-ENDPOINT-ONE-CLASS', { count: events + others + competing, outcome }, { field: 'endpoint' });
}

/** Warnings before anything runs: more parameters than the patients support, no second reader. */
function cautions(
  { clinical, endpoint, readers }: Protocol,
  names: readonly string[],
  paths: readonly PathColumn[],
  summary: EndpointSummary,
  images: boolean,
): ErrorData[] {
  const parameters = clinical.variables.filter((name) => names.includes(name)).length;
  const burdened = tooManyParameters(summary, endpoint.kind, parameters);
  const alone = images && readers?.filter === true && !paths.some(({ key }) => key === 'mask2');
  return [
    ...(burdened === undefined ? [] : [burdened]),
    ...(alone
      ? [studyError('RAD-COHORT-COLUMN-LEFT-OUT', { name: readers.mask }, { column: readers.mask }).toJSON()]
      : []),
  ];
}

/**
 * The columns that may be predictors: clinical, known before the index date, neither dates nor texts.
 * @example predictorColumns(cohort.columns, protocol).map(({ name }) => name) // => ['age', 'hospital']
 */
export function predictorColumns(columns: readonly StudyColumn[], protocol: Protocol): StudyColumn[] {
  const ofOutcome = new Set(endpointColumns(protocol.endpoint));
  return columns.filter(({ name, role, measured, type, present }) => {
    const usable = type !== 'date' && type !== 'text';
    return role === 'clinical' && measured === 'before' && usable && present > 0 && !ofOutcome.has(name);
  });
}

/** The values of a column, patient after patient. */
export function valuesOf(patients: readonly StudyPatient[], name: string): ClinicalValue[] {
  return patients.map(({ values }) => values[name] ?? null);
}
