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

/** Who wins, by the interval of the difference; a rival below 0.5 has shown nothing to be beaten. */
export function comparisonCode({ own, difference }: Pick<Comparison, 'own' | 'difference'>): ComparatorResult['code'] {
  if (own?.value != null && own.ci !== undefined && own.ci[1] < 0.5) return 'WRONG-WAY';
  if (own?.value != null && own.value < 0.5) return 'NO-DISCRIMINATION';
  if (difference?.value == null || difference.ci === undefined) return 'UNKNOWN';
  return difference.ci[0] > 0 ? 'BEATEN' : difference.ci[1] < 0 ? 'BETTER' : 'NOT-BEATEN';
}

/** The comparison as a sentence for the report: who wins by the interval of the difference, and on whom it rests. */
export function comparisonSentence(comparison: Comparison): string {
  const { title, measure, own, difference, known, judged, confidence } = comparison;
  const some = known < judged;
  const where = some ? ` in the ${known} of ${judged} patients in whom it is known` : '';
  const there = some ? ' there' : '';
  const figure = `${measure} ${describeEstimate(own, confidence)}${where}`;
  const reaches = `${withCapital(title)} reaches ${figure}`;
  const by = describeEstimate(difference, confidence);
  const rival = `${title}, which reaches ${figure}`;
  switch (comparisonCode(comparison)) {
    case 'WRONG-WAY':
      return `${reaches}: it points the wrong way here; check coding and direction.`;
    case 'NO-DISCRIMINATION':
      return `${reaches}: no discrimination shown.`;
    case 'BEATEN':
      return some ? `The model beats ${rival}: the difference there is ${by}.` : `The model beats ${rival}, by ${by}.`;
    case 'BETTER':
      return `The model is worse than ${rival}: the difference${there} is ${by}.`;
    case 'NOT-BEATEN':
      return `The model does not beat ${rival}: the difference${there} is ${by}.`;
    default:
      return difference?.value == null
        ? `${reaches}; the difference is not known.`
        : `${reaches}; the model differs${there} by ${by}.`;
  }
}
