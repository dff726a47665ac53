import type { ErrorTemplate } from './error.js';

export const learnErrors = {} as const satisfies Record<string, ErrorTemplate>;
