import { type ErrorData, type ErrorPlace, printable, toRadError } from '@radscore/core';

/** What an error says on the screen: the code, the place, what happened, and what to do about it. */
export function formatError(thrown: unknown): string {
  return formatErrorData(toRadError(thrown).toJSON());
}

/** The same for an error that is already plain data; `place` adds to what is known of where it happened. */
export function formatErrorData({ code, message, remedy, place }: ErrorData, more: ErrorPlace = {}): string {
  const where = formatPlace({ ...more, ...place });
  const head = `${code}${where === '' ? '' : ` (${where})`}: ${message}`;
  return `${printable(head)}\n  What to do: ${printable(remedy)}`;
}

function formatPlace({ case: id, file, line, column, field }: ErrorPlace): string {
  const parts = [
    id === undefined ? '' : `case ${id}`,
    file ?? '',
    line === undefined ? '' : `line ${line}`,
    column === undefined ? '' : `column ${column}`,
    field ?? '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
