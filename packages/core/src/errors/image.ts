import type { ErrorTemplate } from './error.js';

export const imageErrors = {
  'RAD-MASK-EMPTY': {
    message: 'The mask has no voxel of {label}.',
    remedy: 'Choose a label or segment that the mask holds; `radscore inspect` lists them.',
  },
} as const satisfies Record<string, ErrorTemplate>;
