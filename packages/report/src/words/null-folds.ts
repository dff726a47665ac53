import type { NullFolds } from '@radscore/study';

/** `no feature selected in 2 of 5 folds`. */
export function nullFoldsPhrase({ code, count, of }: NullFolds): string {
  const what = code === 'NOTHING-SELECTED' ? 'no feature selected' : 'the same prediction for everybody';
  return `${what} in ${count} of ${of} folds`;
}
