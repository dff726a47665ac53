import { type ErrorData, type ErrorPlace, printable, toRadError } from '@radscore/core';

/** What an error says on the screen: the code, the place, what happened, and what to do about it. */
export function formatError(thrown: unknown): string {
  return formatErrorData(toRadError(thrown).toJSON());
}

/** The same for an error that is already plain data; `place` adds to what is known of where it happened. */
export function formatErrorData(error: ErrorData, more: ErrorPlace = {}): string {
  return `${head(error, more)}\n${whatToDo(error)}`;
}

/** So many errors of one code are told one by one; of more, the first of them and the places of the rest. */
const MOST_OF_ONE_CODE = 8;

/** An error, and the case that it befell where its place does not say. */
interface Failure {
  readonly id?: string;
  readonly error: ErrorData;
}

/** Errors of many cases: those of one code together, with what to do about them said once. Ends with a line break unless there are none. */
export function formatFailures(failures: readonly Failure[]): string {
  const kinds = new Map<string, Failure[]>();
  for (const failure of failures) {
    const kind = `${failure.error.code} ${failure.error.remedy}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), failure]);
  }
  const placeOf = ({ id, error }: Failure): ErrorPlace => ({ ...(id !== undefined && { case: id }), ...error.place });
  const lines = [...kinds.values()].flatMap((same) => {
    const shown = same.length > MOST_OF_ONE_CODE ? same.slice(0, 3) : same;
    const rest = same.slice(shown.length).map((failure) => formatPlace(placeOf(failure)));
    const more = rest.length === 0 ? [] : [`  and ${rest.length} more: ${printable(rest.join('; '))}`];
    return [...shown.map((failure) => head(failure.error, placeOf(failure))), ...more, whatToDo(same[0]!.error)];
  });
  return lines.map((line) => `${line}\n`).join('');
}

function head({ code, message, place }: ErrorData, more: ErrorPlace = {}): string {
  const where = formatPlace({ ...more, ...place });
  return printable(`${code}${where === '' ? '' : ` (${where})`}: ${message}`);
}

function whatToDo({ remedy }: ErrorData): string {
  return `  What to do: ${printable(remedy)}`;
}

function formatPlace({ case: id, file, line, column, field }: ErrorPlace): string {
  const parts = [
    id === undefined ? '' : `case ${id}`,
    file === undefined || file === id ? '' : file,
    line === undefined ? '' : `line ${line}`,
    column === undefined ? '' : `column ${column}`,
    field ?? '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
