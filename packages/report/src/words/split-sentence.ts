import type { RunResult } from '@radscore/study';
import { count } from '../svg/format.js';

/** How the patients were divided, with their numbers. */
export function splitSentence({
  protocol: { split },
  splits,
  cohort,
}: Pick<RunResult, 'protocol' | 'splits' | 'cohort'>): string {
  const { main, external, leftOut = [] } = splits;
  const [train, test] = [main[0]?.train.length ?? 0, main[0]?.test.length ?? 0];
  const aside = cohort.withoutOutcome?.length ?? 0;
  const apart = [
    external.length === 0 ? '' : ` ${external.length} external patients were kept apart.`,
    aside === 0
      ? ''
      : ` ${count(aside, 'external patient')} without a known outcome ${aside === 1 ? 'serves' : 'serve'} the check of shift alone.`,
  ].join('');
  if (split.kind === 'by-column') {
    const neither = leftOut.length === 0 ? '' : ` ${leftOut.length} of ${leftOutValues(splits)} were in neither.`;
    return `Patients were divided by ${split.column}: ${train} of ${split.train.join(', ')} for training, ${test} of ${split.test.join(', ')} for testing.${neither}${apart}`;
  }
  if (split.kind === 'random') {
    const how = split.stratified ? ', stratified by outcome' : '';
    return `Patients were divided once at random${how} (seed ${splits.seed}), ${train} for training and ${test} for testing.${apart}`;
  }
  const how = split.stratified ? 'stratified ' : '';
  return `Models were tested by ${main.length}-fold ${how}cross-validation (seed ${splits.seed}) of ${train + test} patients, their out-of-fold predictions pooled.${apart}`;
}

/** The values of the column that put patients in no set: `C, no value`. */
export function leftOutValues({ leftOut = [] }: RunResult['splits']): string {
  return [...new Set(leftOut.map(({ value }) => (value === '' ? 'no value' : value)))].join(', ');
}
