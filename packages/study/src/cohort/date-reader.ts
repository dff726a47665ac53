import type { RadError } from '@radscore/core';
import type { ColumnProtocol } from '@radscore/protocol';
import { dateOrderOf, excelDate, looksLikeDate, parseDate } from '@radscore/tables';
import { studyError } from '../errors.js';
import type { ColumnCell } from './column-cell.js';
import { columnLine } from './protocol-line.js';

/**
 * Reads the dates of a column as ISO texts. What the column as a whole leaves open is asked for, with the row: the order of day and
 * month, two orders in one column, and numbers that may be days as Excel counts them.
 *
 * @throws RAD-COHORT-DATE, -DATE-ORDER, -DATE-MIXED, -DATE-SERIAL
 */
export function dateReader(
  name: string,
  present: readonly ColumnCell[],
  { dateOrder, serial }: Partial<ColumnProtocol>,
) {
  const counted = present.find(({ text }) => excelDate(text) !== undefined);
  if (counted !== undefined && serial === undefined) throw serialDate(name, counted);
  const texts = present.map(({ text }) => text).filter((text) => excelDate(text) === undefined);
  const order = dateOrder ?? dateOrderOf(texts);
  if (order === 'ambiguous') {
    const { id, line, text: value } = present.find(({ text }) => /^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(text))!;
    throw studyError('RAD-COHORT-DATE-ORDER', { name, value }, { case: id, line, column: name });
  }
  return ({ text, id, line }: ColumnCell) => {
    const date = parseDate(text, order) ?? (serial && excelDate(text));
    if (date !== undefined) return date;
    const place = { case: id, line, column: name };
    if (looksLikeDate(text)) {
      const other = present.find(
        (cell) => parseDate(cell.text, order === 'dmy' ? 'mdy' : 'dmy') === undefined && looksLikeDate(cell.text),
      );
      throw studyError('RAD-COHORT-DATE-MIXED', { value: text, name, other: other?.text ?? '' }, place);
    }
    throw studyError('RAD-COHORT-DATE', { value: text, name }, place);
  };
}

/** Names of columns whose numbers may be dates. */
const datedName = /date|datum|fecha|\bdob\b|birth|day of|surgery on/i;

/** Whole numbers beside dates, or in a column that is named like one, are asked about: they may be days that Excel counts. */
export function askAboutSerials(name: string, present: readonly ColumnCell[], strays: readonly ColumnCell[]): void {
  const counted = present.filter(({ text }) => excelDate(text) !== undefined);
  if (counted.length === 0 || counted.length + strays.length < present.length) return;
  const besideDates = strays.length > 0 && strays.every(({ text }) => looksLikeDate(text));
  if (besideDates || (strays.length === 0 && datedName.test(name))) throw serialDate(name, counted[0]!);
}

function serialDate(name: string, { text, id, line }: ColumnCell): RadError {
  const values = {
    value: text,
    name,
    date: excelDate(text) ?? '',
    dated: columnLine(name, { type: 'date', serial: true }),
    number: columnLine(name, { type: 'numeric' }),
  };
  return studyError('RAD-COHORT-DATE-SERIAL', values, { case: id, line, column: name });
}
