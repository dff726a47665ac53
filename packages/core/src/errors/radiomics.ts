import type { ErrorTemplate } from './error.js';

export const radiomicsErrors = {
  'RAD-FEATURE-UNDEFINED': {
    message: 'The feature {feature} is not defined for this region.',
    remedy: 'Leave the value missing; the definition of {feature} divides by a quantity that is zero here.',
  },
  'RAD-VALUES-NOT-FINITE': {
    message: 'The region holds a grey value that is no number: {value}.',
    remedy:
      'Correct the image, or cut these voxels out of the region; a filter that overflows needs a smaller range of grey values.',
  },
  'RAD-BINS-TOO-MANY': {
    message: 'Bins of width {width} over a range of {range} grey values are too many to compute with.',
    remedy:
      'Choose a wider bin (binWidth) or a number of bins (binCount); `radscore bins` shows the bins of each case.',
  },
} as const satisfies Record<string, ErrorTemplate>;
