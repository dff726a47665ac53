import type { ErrorTemplate } from './error.js';

export const radiomicsErrors = {
  'RAD-FEATURE-UNDEFINED': {
    message: 'The feature {feature} is not defined for this region.',
    remedy: 'Leave the value missing; the definition of {feature} divides by a quantity that is zero here.',
  },
} as const satisfies Record<string, ErrorTemplate>;
