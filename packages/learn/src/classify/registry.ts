import { coreError, didYouMean } from '@radscore/core';
import type { ClassifierDefinition } from '../contract/estimator.js';
import { classifiers } from './index.js';

/**
 * The classifier of this name.
 *
 * @throws RAD-PARAMETER-UNKNOWN with the nearest known name.
 */
export function classifierByName(name: string): ClassifierDefinition<unknown, object> {
  const found = classifiers().find((definition) => definition.name === name);
  if (found !== undefined) return found;
  const known = classifiers().map((definition) => definition.name);
  throw coreError('RAD-PARAMETER-UNKNOWN', {
    kind: 'classifier',
    name,
    suggestion: didYouMean(name, known),
    known: known.join(', '),
  });
}
