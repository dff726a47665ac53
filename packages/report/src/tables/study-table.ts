import { formatP } from '@radscore/stats';
import type { Estimate } from '@radscore/study';
import type { Table } from '@radscore/tables';
import { formatEstimate, formatFixed, formatRatio } from '../svg/format.js';

/** A cell as it is printed; with a reason where the number is missing, which becomes a footnote. */
export type ShownCell = string | { readonly shown: string; readonly reason: string };

/** A table of the report: as it is printed, and as data for its CSV file. */
export interface StudyTable {
  /** Name of its file: `tables/<name>.csv`. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ShownCell[])[];
  /** How many of the first columns are text, set left; the others are set right. */
  readonly headings: number;
  /** Rows (by place) to set in bold. */
  readonly emphasis?: readonly number[];
  /** Sentences under the table. */
  readonly notes?: readonly string[];
  /** For the file, where it holds more than is printed. */
  readonly data?: Table;
}

export const none = '–';

/** `0.812 (0.731–0.893)`, or a dash with the reason. */
export function estimateCell(found: Estimate | undefined, digits = 3): ShownCell {
  if (found === undefined) return none;
  return found.value === null ? { shown: none, reason: found.reason } : formatEstimate(found, digits);
}

/** `2.67 (2.02–3.53)`: an odds or hazard ratio to three figures, or a dash with the reason. */
export function ratioCell(found: Estimate | undefined): ShownCell {
  if (found === undefined) return none;
  if (found.value === null) return { shown: none, reason: found.reason };
  const ends = found.ci === undefined ? '' : ` (${formatRatio(found.ci[0])}–${formatRatio(found.ci[1])})`;
  return `${formatRatio(found.value)}${ends}`;
}

/** The value alone. */
export function valueCell(found: Estimate | undefined, digits = 3): ShownCell {
  if (found === undefined) return none;
  return found.value === null ? { shown: none, reason: found.reason } : formatFixed(found.value, digits);
}

/** A p value as the field prints it. */
export function pCell(found: Estimate | undefined): ShownCell {
  if (found === undefined) return none;
  return found.value === null ? { shown: none, reason: found.reason } : formatP(found.value);
}

/** Value, bounds, standard error, method and reason of an estimate, for a file. */
export function estimateColumns(found: Estimate | undefined): (number | string | null)[] {
  if (found === undefined) return [null, null, null, null, null, 'not computed'];
  if (found.value === null) return [null, null, null, null, null, found.reason];
  return [found.value, found.ci?.[0] ?? null, found.ci?.[1] ?? null, found.se ?? null, found.method ?? null, null];
}

export const estimateHeader = ['value', 'ci_low', 'ci_high', 'standard_error', 'method', 'reason_missing'] as const;

/** What goes into the CSV file of a table. */
export function fileTable({ data, columns, rows }: StudyTable): Table {
  if (data !== undefined) return data;
  return { columns, rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.shown))) };
}
