import type { PredictionWarning } from '@radscore/prediction';
import { formatSignificant } from '@radscore/stats';

const axes = ['in-plane (x)', 'in-plane (y)', 'slice (z)'];
const work: Readonly<Record<string, string>> = {
  'measure-case': 'measures features',
  'fit-unit': 'fits and applies models',
};

/**
 * A warning of a prediction in one sentence.
 *
 * @example predictionWarningSentence({ code: 'INPUT-MISSING', values: { name: 'cea' } })
 */
export function predictionWarningSentence(warning: PredictionWarning): string {
  switch (warning.code) {
    case 'INPUT-UNUSED': {
      const { name, nearest } = warning.values;
      return `${name} was given, but this model does not read it${nearest === undefined ? '' : `; it reads ${nearest}`}.`;
    }
    case 'INPUT-MISSING':
      return `${warning.values.name} is missing; the typical value of the training patients was filled in.`;
    case 'OUTSIDE-TRAINING-RANGE': {
      const { name, value, min, max } = warning.values;
      return `${name} is ${formatSignificant(value, 4)}, outside the training range ${formatSignificant(min, 4)} to ${formatSignificant(max, 4)}: the model was never tried there.`;
    }
    case 'SPACING-DIFFERS': {
      const { axis, value, min, max } = warning.values;
      return `The ${axes[axis]} spacing of the image is ${value} mm, of the training images ${min === max ? min : `${min} to ${max}`} mm: features may not be comparable.`;
    }
    case 'SITE-UNUSED':
      return `The model does not harmonise sites: the site ${warning.values.site} made no difference.`;
    case 'ENGINE-DIFFERS': {
      const kinds = warning.values.kinds.map((kind) => work[kind] ?? kind).join(' and ');
      return `The code that ${kinds} has changed since the model was made; whether its values have, is not known.`;
    }
    case 'ENGINE-UNKNOWN':
      return 'The model file does not say by which code the model was made.';
  }
}
