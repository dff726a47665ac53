import type { ErrorTemplate } from './error.js';

export const cliErrors = {
  'RAD-USAGE': {
    message: 'The command does not fit together: {problem}.',
    remedy: 'Run it with --help to see its options and an example.',
  },
} as const satisfies Record<string, ErrorTemplate>;
