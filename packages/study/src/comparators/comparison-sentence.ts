import { withCapital } from '@radscore/core';
import { describeEstimate } from '../run/estimate.js';
import type { ComparatorResult, Estimate } from '../study/types.js';

/** What a comparison of the key model with a rival found. */
export interface Comparison {
  /** The rival as it stands within a sentence. */
  readonly title: string;
  /** `AUC` or `C-index`. */
  readonly measure: string;
  /** The rival's figure, on the patients for whom it is known. */
  readonly own: Estimate | undefined;
  readonly difference: ComparatorResult['difference'];
  /** For how many of the judged patients the rival is known. */
  readonly known: number;
  readonly judged: number;
  /** Level of the intervals. */
  readonly confidence: number;
}

/** The comparison as a sentence for the report: who wins by the interval of the difference, and on whom it rests. */
export function comparisonSentence({ title, measure, own, difference, known, judged, confidence }: Comparison): string {
  const some = known < judged;
  const where = some ? ` in the ${known} of ${judged} patients in whom it is known` : '';
  const there = some ? ' there' : '';
  const figure = `${measure} ${describeEstimate(own, confidence)}${where}`;
  if (difference === undefined || difference.value === null)
    return `${withCapital(title)} reaches ${figure}; the difference is not known.`;
  const by = describeEstimate(difference, confidence);
  if (difference.ci === undefined)
    return `${withCapital(title)} reaches ${figure}; the model differs${there} by ${by}.`;
  const rival = `${title}, which reaches ${figure}`;
  if (difference.ci[0] > 0)
    return some ? `The model beats ${rival}: the difference there is ${by}.` : `The model beats ${rival}, by ${by}.`;
  if (difference.ci[1] < 0) return `The model is worse than ${rival}: the difference${there} is ${by}.`;
  return `The model does not beat ${rival}: the difference${there} is ${by}.`;
}
