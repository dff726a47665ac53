import { type ErrorPlace, toRadError } from '@radscore/core';

/** What an error says on the screen: the code, the place, what happened, and what to do about it. */
export function formatError(thrown: unknown): string {
  const error = toRadError(thrown);
  const place = formatPlace(error.place);
  return `${error.code}${place === '' ? '' : ` (${place})`}: ${error.message}\n  What to do: ${error.remedy}`;
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
