import type { ErrorTemplate } from './error.js';

export const cliErrors = {} as const satisfies Record<string, ErrorTemplate>;
