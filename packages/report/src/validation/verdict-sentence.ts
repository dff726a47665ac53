import type { ValidationResult } from '@radscore/study';

/** What a validation comes to, in one sentence. */
export function verdictSentence({ verdict, shift, predictions }: ValidationResult): string {
  const share = shift.together?.beyond;
  const inputs =
    typeof share === 'number'
      ? `${Math.round(100 * share)} % of the patients lie beyond the 95 % quantile of development`
      : 'whether the inputs lie elsewhere could not be told';
  const sentences = {
    UNDECIDED: `The ${predictions.length} patients cannot tell whether the model holds here: its discrimination cannot be told from chance (${inputs}).`,
    HOLDS: `No failure was seen in ${predictions.length} patients, and no shift of the inputs (${inputs}).`,
    'HOLDS-UNDER-SHIFT': `No failure was seen in ${predictions.length} patients although the inputs have shifted: ${inputs}.`,
    FAILS: `The model does worse here than in development, without a shift of its inputs that would say why (${inputs}).`,
    'FAILS-UNDER-SHIFT': `The model does worse here than in development, and its inputs have shifted: ${inputs}.`,
  } as const;
  return sentences[verdict];
}

/** Whether the cohort is large enough, and for what. */
export function sizeSentence({ size }: ValidationResult): string | undefined {
  if (size === undefined) return undefined;
  const rule = size.hundred
    ? 'It meets the rule of 100 events and 100 non-events.'
    : 'It does not meet the rule of 100 events and 100 non-events.';
  const { needed, patients, events } = size;
  if (needed === undefined) return `${patients} patients, ${events} with the event. ${rule}`;
  const { oe, slope, c, netBenefit } = needed.criteria;
  const criteria = `O:E ${oe}, calibration slope ${slope}, C ${c}, net benefit ${netBenefit ?? 'not told'}`;
  return `${patients} patients, ${events} with the event; ${needed.n} are needed for intervals of the usual widths (${criteria}). ${rule}`;
}
