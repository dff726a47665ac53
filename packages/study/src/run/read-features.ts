import { type FeatureTable, idColumnOf } from '@radscore/cases';
import { didYouMean, type ErrorData } from '@radscore/core';
import { outcomeColumns, type Protocol } from '@radscore/protocol';
import { numberFormatOf, parseWritten, type TextTable } from '@radscore/tables';
import { missingTest, sentinelsAmong } from '../cohort/missing-cells.js';
import { isOutcomeName } from '../cohort/outcome-names.js';
import { studyError } from '../errors.js';
import { isLesionColumn } from './candidates.js';
import { featureParts } from './feature-name.js';

interface Column {
  readonly name: string;
  /** NaN where a cell is missing. */
  readonly values: readonly number[];
}

/**
 * A table of features that were measured before, as radscore or another program writes it: a column of identifiers (that of
 * the protocol, else `id` in any case), and features, whatever they are called. Left aside are diagnostics, columns that the
 * protocol mentions or the cohort has too, and texts; the latter two by name, as warnings. An empty cell is a missing value.
 *
 * @param ofCohort names of the columns of the cohort, which are not features unless they are named like one.
 * @throws RAD-COHORT-NO-COLUMN without identifiers, RAD-COHORT-PATIENT-TWICE, RAD-COHORT-NOT-A-NUMBER for a text in a column of
 * numbers, RAD-COHORT-SENTINEL, RAD-COHORT-NUMBER-FORMAT, RAD-STUDY-FEATURE-OUTCOME, RAD-STUDY-NO-FEATURES where none is left.
 * @example readFeatures(featureTable, protocol).names // => ['original_firstorder_Mean', 'original_firstorder_Range']
 */
export function readFeatures(table: TextTable, protocol: Protocol, ofCohort: readonly string[] = []): FeatureTable {
  const id = idColumn(table, protocol);
  const ids = table.rows.map(({ cells }) => cells[id]!);
  refuseTwice(ids, table);
  const wanted = new Set(protocol.features?.columns);
  const spoken = new Set([
    ...Object.entries(protocol.cohort.columns).map(([name, { column }]) => column ?? name),
    ...protocol.clinical.variables,
    ...outcomeColumns(protocol).keys(),
    ...(protocol.features?.ignore ?? []),
  ]);
  const cohortHas = new Set(ofCohort);
  const shared: string[] = [];
  const texts: string[] = [];
  const counters: string[] = [];
  const isMissing = missingCells(protocol);
  const columns = table.columns.flatMap((name, j): Column[] => {
    const chosen = wanted.has(name);
    if (j === id || /(^|:)diagnostics_/.test(name) || (spoken.has(name) && !chosen)) return [];
    const named = chosen || featureParts(name).family !== 'other' || isLesionColumn(name);
    if (!named && cohortHas.has(name)) {
      shared.push(name);
      return [];
    }
    const column = readColumn(table, j, protocol, named, isMissing);
    if (column === undefined) {
      texts.push(name);
      return [];
    }
    if (!named && countsRows(column.values)) {
      counters.push(name);
      return [];
    }
    if (!named && isOutcomeName(name)) throw outcomeName(name);
    return [column];
  });
  if (columns.length === 0)
    throw studyError('RAD-STUDY-NO-FEATURES', { columns: table.columns.slice(0, 8).join(', ') });
  const reason = 'the cell of the feature table is empty';
  const missing = columns.flatMap(({ name, values }) =>
    values.flatMap((value, i) => (Number.isNaN(value) ? [{ id: ids[i]!, name, reason }] : [])),
  );
  const warnings = [
    ...aside(shared, 'the cohort has them too'),
    ...aside(texts, 'they hold no numbers'),
    ...aside(counters, 'they count the rows'),
  ];
  return {
    ids,
    names: columns.map(({ name }) => name),
    values: Float64Array.from(columns.flatMap(({ values }) => values)),
    missing,
    ...(warnings.length > 0 && { warnings }),
  };
}

/** The numbers of a column; undefined for one of texts that nobody called a feature. */
function readColumn(
  { columns, rows }: TextTable,
  j: number,
  { features }: Protocol,
  named: boolean,
  isMissing: (text: string) => boolean,
): Column | undefined {
  const name = columns[j]!;
  const texts = rows.map(({ cells }) => (isMissing(cells[j]!) ? '' : cells[j]!));
  const filled = texts.filter((text) => text !== '');
  const format = numberFormatOf(filled);
  const open = 'ambiguous' in format && format.ambiguous.includes(',');
  if (open && features?.decimal === undefined) throw openFormat(name, format);
  const decimal = features?.decimal ?? ('ambiguous' in format ? 'point' : format.decimal);
  const values = texts.map((text) => (text === '' ? Number.NaN : parseWritten(text, decimal)));
  const wrong = values.indexOf(undefined);
  if (wrong >= 0) {
    const numbers = values.filter((value) => value !== undefined && !Number.isNaN(value)).length;
    if (!named && numbers < filled.length / 2) return undefined;
    const others = numbers === 0 ? '' : `, but ${numbers} others of the column are`;
    const { line } = rows[wrong]!;
    throw studyError('RAD-COHORT-NOT-A-NUMBER', { value: texts[wrong]!, name, others }, { line, column: name });
  }
  if (!named && filled.length === 0) return undefined;
  const numbers = values as number[];
  if (features?.missing === undefined) askAboutSentinels(name, numbers, rows);
  return { name, values: numbers };
}

/** True for a column that numbers the rows from 0 or 1, as programs add one. */
function countsRows(values: readonly number[]): boolean {
  return (
    (values[0] === 0 || values[0] === 1) && values.length > 2 && values.every((value, i) => value === values[0]! + i)
  );
}

/** Words for a missing value; numbers such as -999 only where the protocol says so of feature tables. */
function missingCells({ cohort, features }: Protocol): (text: string) => boolean {
  const words = cohort.missing.filter((token) => parseWritten(String(token), 'point') === undefined);
  return missingTest([...words, 'nan', 'na', ...(features?.missing ?? [])]);
}

function askAboutSentinels(name: string, values: readonly number[], rows: TextTable['rows']): void {
  const [sign] = sentinelsAmong(values);
  if (sign === undefined) return;
  const { line } = rows[values.indexOf(sign)]!;
  const count = values.filter((value) => value === sign).length;
  const lines = { line: `features: { missing: [${sign}] }`, other: 'features: { missing: [] }' };
  throw studyError('RAD-COHORT-SENTINEL', { value: String(sign), name, count, ...lines }, { line, column: name });
}

function openFormat(name: string, format: ReturnType<typeof numberFormatOf>) {
  if (!('ambiguous' in format)) throw new Error('the format is known');
  const { ambiguous: value, asPoint, asComma } = format;
  const values = { value, name, asPoint, asComma, line: 'features: { decimal: comma }' };
  return studyError('RAD-COHORT-NUMBER-FORMAT', values, { column: name });
}

function outcomeName(name: string) {
  const quoted = JSON.stringify(name);
  const lines = { line: `features: { ignore: [${quoted}] }`, other: `features: { columns: [${quoted}] }` };
  return studyError('RAD-STUDY-FEATURE-OUTCOME', { name, ...lines }, { column: name });
}

function aside(names: readonly string[], why: string): ErrorData[] {
  if (names.length === 0) return [];
  const columns = names.slice(0, 20).join(', ') + (names.length > 20 ? ', ...' : '');
  const line = `features: { columns: [${JSON.stringify(names[0])}, ...] }`;
  return [studyError('RAD-STUDY-COLUMNS-ASIDE', { count: names.length, why, columns, line }).toJSON()];
}

/** Rows of the feature table that belong to no patient of the cohort, as a warning. */
export function unusedRows(ids: readonly string[], cohort: readonly string[]): ErrorData[] {
  const known = new Set(cohort);
  const unused = ids.filter((id) => !known.has(id));
  if (unused.length === 0) return [];
  const shown = unused.slice(0, 30).join(', ') + (unused.length > 30 ? ', ...' : '');
  return [studyError('RAD-STUDY-ROWS-UNUSED', { count: unused.length, ids: shown }).toJSON()];
}

function idColumn({ columns }: TextTable, { cohort }: Protocol): number {
  const at = idColumnOf(columns, cohort.id);
  if (at >= 0) return at;
  const asker = 'cohort.id';
  const suggestion = didYouMean(cohort.id, columns);
  throw studyError('RAD-COHORT-NO-COLUMN', {
    name: cohort.id,
    asker,
    columns: columns.slice(0, 20).join(', '),
    suggestion,
  });
}

function refuseTwice(ids: readonly string[], { rows }: TextTable): void {
  const lines = new Map<string, number>();
  ids.forEach((id, i) => {
    const first = lines.get(id);
    if (first !== undefined)
      throw studyError(
        'RAD-COHORT-PATIENT-TWICE',
        { id, rows: `${first}, ${rows[i]!.line}` },
        { case: id, line: rows[i]!.line },
      );
    lines.set(id, rows[i]!.line);
  });
}
