import { type ErrorTable, errorFactory } from './errors/error.js';

/** The errors of this room: what happened, and what to do about it. */
export const coreErrors = {
  'RAD-INTERNAL': {
    message: 'Something failed that radscore did not foresee: {detail}',
    remedy: 'Please report it with the command and the error code; the other cases are not affected.',
  },
  'RAD-CANCELLED': {
    message: 'The work was stopped before it was finished.',
    remedy: 'Run the same command again with --resume to continue where it stopped.',
  },
  'RAD-PARAMETER-UNKNOWN': {
    message: 'Unknown {kind} "{name}".{suggestion}',
    remedy: 'Known are: {known}.',
  },
  'RAD-PARAMETER-INVALID': {
    message: 'The value {value} of {name} is not valid: {problem}.',
    remedy: 'Correct {name}.',
  },
} as const satisfies ErrorTable;

export const coreError = errorFactory(coreErrors);
