import { predictionError } from './errors.js';
import type { ModelFile } from './model-file.js';

/**
 * Refuses to write a model whose state is rows of training patients (SVM, k nearest neighbours, Gaussian processes) for use elsewhere,
 * unless that was asked for. A file of version 1 does not say; the name of its model decides.
 *
 * @throws RAD-MODEL-TRAINING-ROWS
 * @example requireShareable(model, { containsTrainingRows: false });
 */
export function requireShareable(
  { development, candidate }: ModelFile,
  { containsTrainingRows }: { readonly containsTrainingRows: boolean },
): void {
  const holds = development?.containsTrainingRows ?? /svm|knn|gaussian-process/.test(candidate.model);
  if (holds && !containsTrainingRows) throw predictionError('RAD-MODEL-TRAINING-ROWS', { model: candidate.model });
}
