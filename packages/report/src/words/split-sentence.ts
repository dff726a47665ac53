import { withCapital } from '@radscore/core';
import type { RunResult } from '@radscore/study';
import { counted, countRows } from '../run/describe-run.js';

/** How the patients, or the rows of patients who have several, were divided, with their numbers. */
export function splitSentence(run: Pick<RunResult, 'protocol' | 'splits' | 'cohort'>): string {
  const {
    protocol: { split },
    splits,
    cohort,
  } = run;
  const { main, external, leftOut = [] } = splits;
  const [train, test] = [main[0]?.train.length ?? 0, main[0]?.test.length ?? 0];
  const aside = cohort.withoutOutcome?.length ?? 0;
  const apart = [
    external.length === 0
      ? ''
      : ` ${countRows(run, external.length, 'external ')} ${external.length === 1 ? 'was' : 'were'} kept apart.`,
    aside === 0
      ? ''
      : ` ${countRows(run, aside, 'external ')} without a known outcome ${aside === 1 ? 'serves' : 'serve'} the check of shift alone.`,
  ].join('');
  const all = withCapital(`${counted(run)}s`);
  if (split.kind === 'by-column') {
    const neither = leftOut.length === 0 ? '' : ` ${leftOut.length} of ${leftOutValues(splits)} were in neither.`;
    return `${all} were divided by ${split.column}: ${train} of ${split.train.join(', ')} for training, ${test} of ${split.test.join(', ')} for testing.${neither}${apart}`;
  }
  if (split.kind === 'random') {
    const how = split.stratified ? ', stratified by outcome' : '';
    return `${all} were divided once at random${how} (seed ${splits.seed}), ${train} for training and ${test} for testing.${apart}`;
  }
  const how = split.stratified ? 'stratified ' : '';
  return `Models were tested by ${main.length}-fold ${how}cross-validation (seed ${splits.seed}) of ${countRows(run, train + test)}, their out-of-fold predictions pooled.${apart}`;
}

/** The values of the column that put patients in no set: `C, no value`. */
export function leftOutValues({ leftOut = [] }: RunResult['splits']): string {
  return [...new Set(leftOut.map(({ value }) => (value === '' ? 'no value' : value)))].join(', ');
}
