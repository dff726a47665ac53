import { type ErrorTable, errorFactory } from '@radscore/core';

/** The errors of this room: what happened, and what to do about it. */
export const cliErrors = {
  'RAD-RUN-FOLDER': {
    message: 'The folder holds no finished run: {detail}.',
    remedy: 'Name the folder that `radscore study run` wrote with --out, after it ended.',
  },
  'RAD-OPEN-FILES': {
    message: 'The system lets this process open too few files at once: {detail}.',
    remedy: 'Raise the limit (ulimit -n 256 is enough), or use fewer threads with --jobs.',
  },
  'RAD-COHORT-IDS': {
    message: 'None of the image ids ({images}, ...) is in the sheet ({sheet}, ...).',
    remedy: 'Name the column of the sheet that holds these ids: --id-column NAME; or correct the ids in the sheet.',
  },
  'RAD-APP-NOT-RUNNING': {
    message: 'No radscore app of this user is running.',
    remedy: 'Start it: radscore app FOLDER; it prints its address.',
  },
  'RAD-USAGE': {
    message: 'The options do not go together: {problem}.',
    remedy: 'Run it with --help to see its options and an example.',
  },
} as const satisfies ErrorTable;

export const cliError = errorFactory(cliErrors);
