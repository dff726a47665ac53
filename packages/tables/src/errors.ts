import { type ErrorTable, errorFactory } from '@radscore/core';

/** The errors of this room: what happened, and what to do about it. */
export const tableErrors = {
  'RAD-TABLE-SYNTAX': {
    message: 'The table cannot be read as CSV: {problem}.',
    remedy: 'Open it in a spreadsheet and save it again as CSV (UTF-8), one header line first.',
  },
  'RAD-TABLE-EMPTY': {
    message: 'The table has no rows below its header.',
    remedy: 'Add one row for each case.',
  },
  'RAD-TABLE-HEADER': {
    message: 'The header names the column "{name}" {count} times.',
    remedy: 'Give every column its own name.',
  },
} as const satisfies ErrorTable;

export const tableError = errorFactory(tableErrors);
