import { didYouMean } from '@radscore/core';
import type { Protocol } from '@radscore/protocol';
import type { TextTable } from '@radscore/tables';
import { studyError } from '../errors.js';
import type { FeatureTable } from '../study/types.js';
import { isLesionColumn } from './candidates.js';
import { featureParts } from './feature-name.js';

/**
 * A table of features that were measured before, as radscore or another program writes it: a column of identifiers (that of
 * the protocol, else `id` in any case, else the first that is unique text), and every column whose name or cells are those of a
 * feature. Columns the protocol speaks of, diagnostics and text are left aside; an empty cell is a missing value.
 *
 * @throws RAD-COHORT-NO-COLUMN without identifiers, RAD-COHORT-PATIENT-TWICE, RAD-COHORT-NOT-A-NUMBER for a text in a column named
 * like a feature, RAD-STUDY-NO-FEATURES where none is left.
 */
export function readFeatures(table: TextTable, protocol: Protocol): FeatureTable {
  const id = idColumn(table, protocol);
  const ids = table.rows.map(({ cells }) => cells[id]!);
  refuseTwice(ids, table);
  const spoken = new Set([
    ...Object.entries(protocol.cohort.columns).map(([name, { column }]) => column ?? name),
    ...protocol.clinical.variables,
  ]);
  const missing: { id: string; name: string; reason: string }[] = [];
  const columns = table.columns.flatMap((name, j) => {
    if (j === id || spoken.has(name) || /(^|:)diagnostics_/.test(name)) return [];
    const like = featureParts(name).family !== 'other' || isLesionColumn(name);
    const values = table.rows.map(({ cells }) => numberOf(cells[j]!));
    const wrong = values.indexOf(undefined);
    if (wrong >= 0) {
      if (!like) return [];
      throw studyError(
        'RAD-COHORT-NOT-A-NUMBER',
        { value: table.rows[wrong]!.cells[j]!, name, others: '' },
        { line: table.rows[wrong]!.line, column: name },
      );
    }
    return like ? [{ name, values: values as number[] }] : [];
  });
  if (columns.length === 0)
    throw studyError('RAD-STUDY-NO-FEATURES', { columns: table.columns.slice(0, 8).join(', ') });
  for (const { name, values } of columns) {
    values.forEach((value, i) => {
      if (Number.isNaN(value)) missing.push({ id: ids[i]!, name, reason: 'the cell of the feature table is empty' });
    });
  }
  return {
    ids,
    names: columns.map(({ name }) => name),
    values: Float64Array.from(columns.flatMap(({ values }) => values)),
    missing,
  };
}

function idColumn({ columns }: TextTable, { cohort }: Protocol): number {
  const wanted = [cohort.id, 'id', 'patient-id', 'patient_id', 'patient'];
  for (const name of wanted) {
    const at = columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
    if (at >= 0) return at;
  }
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

/** NaN for an empty cell, undefined for a text. */
function numberOf(cell: string): number | undefined {
  if (cell === '' || /^(nan|na)$/i.test(cell)) return Number.NaN;
  const value = Number(cell);
  return Number.isFinite(value) ? value : undefined;
}
