import type { ErrorTemplate } from './error.js';

export const radiomicsErrors = {} as const satisfies Record<string, ErrorTemplate>;
