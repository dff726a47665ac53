import { withCapital } from '@radscore/core';
import type { ComparatorResult, Estimate, SetName } from '@radscore/study';
import { describeEstimate } from './estimate.js';
import { nullFoldsPhrase } from './null-folds.js';

/** Level of the intervals, kind of outcome and judged set of a run, or of a validation. */
export interface ComparedRun {
  readonly protocol: {
    readonly evaluation: { readonly confidence: number };
    readonly endpoint: { readonly kind: 'binary' | 'survival' };
  };
  readonly key: { readonly set: SetName };
}

/** The key model beside a comparator, in a sentence: which is better by the interval of the difference, and on which patients that rests. */
export function comparatorSentence(comparator: ComparatorResult, run: ComparedRun): string {
  const { title, performance, difference, known, judged, why, code } = comparator;
  if (why?.code === 'AS-WRITTEN') return why.values.text;
  if (code === 'NOT-COMPARABLE') return incomparableSentence(title, why);
  const { confidence } = run.protocol.evaluation;
  const binary = run.protocol.endpoint.kind === 'binary';
  const own = performance.find(({ set }) => set === run.key.set)?.measures[binary ? 'auc' : 'cIndex'];
  const some = known !== undefined && judged !== undefined && known < judged;
  const where = some ? ` in the ${known} of ${judged} patients in whom it is known` : '';
  const there = some ? ' there' : '';
  const figure = `${binary ? 'AUC' : 'C-index'} ${describeEstimate(own, confidence)}${where}`;
  const reaches = `${withCapital(title)} reaches ${figure}`;
  const by = describeEstimate(difference, confidence, hidesSign(difference) ? 3 : 2);
  const named = `${title}, which reaches ${figure}`;
  switch (code) {
    case 'WRONG-WAY':
      return `${reaches}: it points the wrong way here; check coding and direction.`;
    case 'NO-DISCRIMINATION':
      return `${reaches}: no discrimination shown.`;
    case 'BEATEN':
      return some
        ? `The key model beats ${named}: the difference there is ${by}.`
        : `The key model beats ${named}, by ${by}.`;
    case 'BETTER':
      return `The key model is worse than ${named}: the difference${there} is ${by}.`;
    case 'NOT-BEATEN':
      return `The key model does not beat ${named}: the difference${there} is ${by}.`;
    case 'UNKNOWN':
      return difference?.value == null
        ? `${reaches}; the difference is not known.`
        : `${reaches}; the key model differs${there} by ${by}.`;
  }
}

/** Whether two digits would print a limit of the interval as 0, which it is not: then it shows on which side of 0 it lies. */
function hidesSign(difference: Estimate | undefined): boolean {
  return difference?.value != null && (difference.ci ?? []).some((limit) => limit !== 0 && Math.abs(limit) < 0.005);
}

function incomparableSentence(title: string, why: ComparatorResult['why']): string {
  const subject = withCapital(title);
  const because = (reason: string) => `${subject} is not comparable: ${reason}.`;
  switch (why?.code) {
    case 'NO-SUCH-SCORE':
      return `${subject} is not known to radscore.`;
    case 'NO-INPUT':
      return `${subject} cannot be worked out for any patient: an input it needs is not in the cohort (scoreInputs).`;
    case 'NO-VOLUME':
      return 'No volume is among the features, so the key model could not be compared with it.';
    case 'NO-CLINICAL':
      return 'The study has no clinical variables to compare with.';
    case 'CLINICAL-FAILED':
      return `A model of the clinical variables alone could not be fitted: ${why.values.error.message}`;
    case 'NOTHING-ENTERED':
      return because('no clinical variable entered the model');
    case 'NULL-FOLDS':
      return because(nullFoldsPhrase(why.values));
    case 'KEY-CONSTANT':
      return because('the key model predicts the same for everybody');
    case 'CONSTANT':
      return because('it is the same for everybody');
    case 'KNOWN-FOR-FEW':
      return because(`it is known for ${why.values.known} of ${why.values.judged} judged patients`);
    case 'TOO-FEW-EVENTS':
      return because(
        `${why.values.events} of the ${why.values.known} patients in whom it is known have the event; at least 10 with and 10 without it are needed`,
      );
    default:
      return `${subject} is not comparable.`;
  }
}
