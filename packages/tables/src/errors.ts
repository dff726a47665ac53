import { type ErrorTable, errorFactory } from '@radscore/core';

/** The errors of this room: what happened, and what to do about it. */
export const tableErrors = {
  'RAD-TABLE-SYNTAX': {
    message: 'The table cannot be read as CSV: {problem}.',
    remedy: 'Open it in a spreadsheet and save it again as CSV (UTF-8), one header line first.',
  },
  'RAD-TABLE-BESIDE': {
    message: 'Row {line} has a value in column {column}, which has no name in the header (row {header}).',
    remedy:
      'Name every column in one header row (merged headers of two rows become one), and move notes beside the table to another sheet; --header-row says which row it is.',
  },
  'RAD-TABLE-EMPTY': {
    message: 'The table has no rows below its header.',
    remedy: 'Add one row for each case.',
  },
  'RAD-TABLE-TITLE': {
    message: 'Row {row} ("{shown}") looks like a title above the table, not like the names of its columns{hint}.',
    remedy:
      'Say which row names the columns: --header-row {likely} (cohort.headerRow: {likely} in the protocol of a study). Or delete the rows above it.',
  },
  'RAD-TABLE-HEADER-ROW': {
    message: 'Row {row}, which should name the columns, is empty or does not exist.',
    remedy: 'Give the number that the spreadsheet shows beside the row (the first is 1).',
  },
  'RAD-TABLE-HEADER': {
    message: 'The header names the column "{name}" {count} times.',
    remedy: 'Give every column its own name.',
  },
} as const satisfies ErrorTable;

export const tableError = errorFactory(tableErrors);
