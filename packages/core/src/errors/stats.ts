import type { ErrorTemplate } from './error.js';

export const statsErrors = {} as const satisfies Record<string, ErrorTemplate>;
