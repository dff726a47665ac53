import { formatSignificant } from '@radscore/stats';
import type { CheckFindings, CheckResult, ComparatorResult, RunResult } from '@radscore/study';
import { listOf } from '../methods/describe-protocol.js';
import { count, describeP, formatFixed } from '../svg/format.js';
import { comparatorSentence } from './comparison-sentence.js';
import { cutOffRule } from './cut-off-rule.js';
import { departureSentence, whereDeparted } from './departure.js';
import { describeEstimate, levelLabel } from './estimate.js';
import { primaryFailedSentence } from './primary-failed.js';
import { wholeSetSentence } from './whole-set.js';

/** What of the run a sentence may need beside the values of its finding. */
export type CheckedRun = Pick<RunResult, 'protocol' | 'comparators' | 'key'>;

type Texts<Table> = { readonly [Code in keyof Table]: (values: Table[Code], run: CheckedRun) => string };

const percent = (share: number, digits = 0) => `${formatFixed(100 * share, digits)}%`;
const shownP = (p: number | null) => (p === null ? 'p not known' : describeP(p));

function named(found: readonly { readonly name: string; readonly auc: number }[]): string {
  const shown = found.slice(0, 5).map(({ name, auc }) => `${name} (${auc.toFixed(3)})`);
  return found.length > 5 ? `${shown.join(', ')} and ${found.length - 5} more` : listOf(shown);
}

const outlined = { images: 'images', features: 'rows of features' } as const;

type Permuted = CheckFindings[6]['BETTER-THAN-PERMUTED'];

/** What shuffled outcomes reach: their mean, and where the middle of them lies, which is no confidence interval. */
function shuffled({ permutations, mean, low, high }: Permuted, { protocol }: CheckedRun): string {
  const measure = protocol.endpoint.kind === 'binary' ? 'AUC' : 'C-index';
  const middle =
    low === null || high === null
      ? ''
      : ` (the middle ${levelLabel(protocol.evaluation.confidence)} of these runs from ${formatFixed(low, 2)} to ${formatFixed(high, 2)})`;
  return `With outcomes shuffled ${permutations === 1 ? 'once' : `${permutations} times`}, the whole pipeline reaches ${measure} ${formatFixed(mean, 2)} on average${middle}`;
}

function eventsPerParameter(values: CheckFindings[7]['FEW-EVENTS']): string {
  const { events, n, parameters, perParameter, kept, rileyN, departed } = values;
  const riley = rileyN === null ? '' : ` Riley’s criteria ask for ${rileyN} patients for as many parameters.`;
  const notes = departed.map((each) => ` ${departureSentence(each)} This happened ${whereDeparted(each)}.`).join('');
  return `There ${events === 1 ? 'is' : 'are'} ${count(events, 'event')} among ${count(n, 'training patient')} for ${count(parameters, 'candidate parameter')}, that is ${perParameter < 0.1 ? 'fewer than 0.1' : formatFixed(perParameter, 1)} each; ${kept} ${kept === 1 ? 'is' : 'are'} in the final model, chosen from them on the same patients.${riley}${notes}`;
}

function confounding(values: CheckFindings[9]['NO-CONFOUNDING'], run: CheckedRun): string {
  const { volume, sites } = values;
  const comparator: ComparatorResult | undefined = run.comparators.find(({ name }) => name === 'volume');
  const first =
    volume === undefined
      ? 'Tumour volume is not among the features, so the model could not be compared with it.'
      : `Spearman’s correlation of the prediction with volume is ${describeEstimate(volume, run.protocol.evaluation.confidence)}. ${comparator === undefined ? 'Volume alone was not tried.' : comparatorSentence(comparator, run)}`;
  return [first, ...sites.map(siteSentence)].join(' ');
}

function siteSentence({ column, p, reading }: CheckFindings[9]['NO-CONFOUNDING']['sites'][number]): string {
  if (reading === 'separates')
    return `The site${column === undefined ? '' : ` (${column})`} predicts the outcome almost perfectly (${describeP(p)}): a model that recognises the scanner would appear to predict it, and these data cannot tell the two apart.`;
  const between =
    column === undefined ? 'between sites' : `by ${column}, which the protocol does not declare as the site`;
  return reading === 'differs'
    ? `The outcome differs ${between}${column === undefined ? '' : ','} (${describeP(p)}): a model that recognises the scanner would appear to predict it.`
    : `The outcome does not differ ${between} (${describeP(p)}).`;
}

function accuracy({ accuracy: own, noInformationRate }: CheckFindings[10]['ABOVE-NO-INFORMATION'], run: CheckedRun) {
  return `Accuracy is ${percent(own, 1)}; assigning everybody to the more common class gives ${percent(noInformationRate, 1)} (positive class: ${run.protocol.endpoint.positive})`;
}

function calibration({ estimates: { slope, intercept } }: CheckFindings[11]['CALIBRATED'], { protocol }: CheckedRun) {
  const { confidence } = protocol.evaluation;
  return `The slope is ${describeEstimate(slope, confidence)}, where 1 is ideal${intercept === undefined ? '' : `; the intercept is ${describeEstimate(intercept, confidence)}, where 0 is ideal`}`;
}

function leftEarly(values: CheckFindings[15]['FEW-LEFT-EARLY'], { protocol }: CheckedRun): string {
  const { unit, censoredBefore, positive } = protocol.endpoint;
  const { horizon, early, patients, share, kaplanMeier, asCoded } = values;
  const rule = censoredBefore === 'exclude' ? 'left out' : `counted as free of ${positive}`;
  const risk =
    kaplanMeier === null || asCoded === null || early === 0
      ? ''
      : ` The risk at ${horizon} ${unit} is ${kaplanMeier.toFixed(3)} by Kaplan-Meier and ${asCoded.toFixed(3)} as coded.`;
  return `The event counts within ${horizon} ${unit}; ${early} of ${patients} patients (${percent(share)}) were followed for less without it and ${rule}.${risk}`;
}

function medianFollowUp({ medianFollowUp: median }: { readonly medianFollowUp: number }, { protocol }: CheckedRun) {
  return `Median follow-up is ${median.toFixed(1)} ${protocol.endpoint.unit} (reverse Kaplan-Meier)`;
}

function compared({ features, sites }: CheckFindings[16]['SHIFT']): string {
  return `${count(features, 'feature')} of the key model at ${sites.join(', ')} against training`;
}

function shift(values: CheckFindings[16]['SHIFT']): string {
  const { failed, compared: of, warned, largestDifference, farthest, largestOutside, widest } = values;
  const size =
    largestDifference === null
      ? ''
      : ` The largest difference is ${formatFixed(Math.abs(largestDifference), 2)} standard deviations (${farthest.feature}, ${farthest.site}).`;
  return `${compared(values)}: ${failed} of ${count(of, 'comparison')} ${failed === 1 ? 'fails' : 'fail'} and ${warned} ${warned === 1 ? 'is' : 'are'} suspect.${size} Up to ${percent(largestOutside)} of patients lie outside the training range (${widest.feature}, ${widest.site}).`;
}

/** The sentence of each finding, by number and code of the check. */
const texts: { readonly [N in keyof CheckFindings]: Texts<CheckFindings[N]> } = {
  1: {
    'NO-CLINICAL': () => 'The study has no clinical predictors.',
    'MEASURED-LATER': ({ later }) => `Measured after the index date and yet predictors: ${later}.`,
    'MAY-BE-LATER': ({ like }) =>
      `Named like something that only the specimen or the time after surgery shows: ${like}. If it was known at the index date, say so under cohort.columns (measured: before); if not, it cannot be a predictor.`,
    'KNOWN-BEFORE': ({ predictors }) =>
      `${count(predictors, 'clinical predictor')}, none declared as measured after the index date or named so. The protocol is the source: a column that it does not mark as later counts as known before.`,
  },
  2: {
    'OUTCOME-NAMED': ({ byName }) => `Columns of the outcome are among the predictors: ${byName}.`,
    'MADE-FROM-OUTCOME': ({ found }) =>
      found.length === 1
        ? `${named(found)} alone predicts the outcome almost perfectly: most likely it is derived from it, or filled in after it.`
        : `${named(found)} each predict the outcome almost perfectly: most likely they are derived from it, or filled in after it.`,
    'MAY-FOLLOW-OUTCOME': ({ found, like }) =>
      [
        ...(found.length === 0
          ? []
          : [
              found.length === 1
                ? `${named(found)} alone predicts the outcome very well: check that it was known before it.`
                : `${named(found)} each predict the outcome very well: check that they were known before it.`,
            ]),
        ...(like.length === 0
          ? []
          : [
              `Named like an outcome: ${like.join(', ')}; check that ${like.length === 1 ? 'it was' : 'they were'} known before it.`,
            ]),
      ].join(' '),
    'NONE-FROM-OUTCOME': ({ discrimination }, run) =>
      `No predictor is named like the outcome or predicts it almost perfectly${discrimination === null ? '' : `; the strongest alone reaches ${discrimination.toFixed(2)} (${alone(run)})`}.`,
  },
  3: {
    'PATIENT-ON-BOTH-SIDES': ({ shared, ids }) =>
      `${count(shared, 'patient')} both trained and tested the same model: ${ids.join(', ')}${shared > ids.length ? ` and ${shared - ids.length} more` : ''}.`,
    'ONE-ROW-EACH': () =>
      'No column names a patient with several rows, so each row counts as one patient; none is on both sides of a split.',
    'PATIENT-COLUMN-FOUND': (values) =>
      `${keptTogether(values)}. The column ${values.column} was taken for the patient by its name; declare it in the protocol (cohort.patient).`,
    'ROWS-KEPT-TOGETHER': (values) => `${keptTogether(values)} (cohort.patient).`,
  },
  4: {
    'SUPPLIED-TABLE': () =>
      'This cannot be checked in a supplied table: its columns may have been chosen, scaled or harmonised on all patients beforehand. The steps of this run are fitted on training patients only, in the published order too.',
    'NO-LEAKS': () => 'Every step is fitted on training patients only, in the published order too.',
    'WHOLE-SET-FEATURES': ({ sites }) =>
      `Every step is fitted on training patients only, in the published order too.${wholeSetSentence(sites)}`,
    LEAKS: ({ leaks, steps, supplied, sites }) =>
      `The published order fits ${count(leaks, 'step')} on patients it is tested on: ${steps.join(', ')}. The honest order has no such step.${supplied ? ' What was done to the supplied table beforehand cannot be known.' : ''}${wholeSetSentence(sites)}`,
  },
  5: {
    'NO-IMAGES': () => 'There are neither images nor features.',
    'DUPLICATES-ACROSS': ({ of, ids, across }) =>
      `The same ${outlined[of]}, apart from rounding, are on both sides of a split: ${ids.join(', ')}${across > 1 ? ` and ${across - 1} more` : ''}.`,
    DUPLICATES: ({ of, ids, duplicates }) =>
      `${count(duplicates, 'group')} of patients ${duplicates === 1 ? 'has' : 'have'} the same ${outlined[of]} up to rounding, all on one side of the split: ${ids.join(', ')}.`,
    'NO-DUPLICATES': ({ of }) => `No two patients have the same ${outlined[of]}, rounding aside.`,
  },
  6: {
    'NO-PERMUTATIONS': () => 'No run with permuted outcomes was made (evaluation.permutations).',
    'FEW-PERMUTATIONS': (values, run) =>
      `${shuffled(values, run)}; so few permutations cannot tell a leak from chance (evaluation.permutations: at least ${values.fewest}).`,
    'PERMUTED-TELLS': (values, run) =>
      `${shuffled(values, run)}, which is not chance: information about the outcome leaks into training.`,
    'NOT-BETTER-THAN-PERMUTED': (values, run) =>
      `${shuffled(values, run)}, as it must; but with the true outcomes it does no better (${shownP(values.p)}).`,
    'SUPPLIED-TABLE': (values, run) =>
      `This cannot be checked in a supplied table: columns that were chosen by the true outcomes beforehand stay chosen when these are shuffled. ${shuffled(values, run)}, as it must; with the true outcomes it does better (${shownP(values.p)}).`,
    'BETTER-THAN-PERMUTED': (values, run) =>
      `${shuffled(values, run)}, as it must; with the true outcomes it does better (${shownP(values.p)}).`,
  },
  7: {
    'TOO-FEW-EVENTS': eventsPerParameter,
    'FEW-EVENTS': eventsPerParameter,
    'ENOUGH-EVENTS': eventsPerParameter,
  },
  8: {
    'TUNED-OUTSIDE': ({ steps }) =>
      `In the published order ${steps.join(', ')} ${steps.length === 1 ? 'was' : 'were'} tuned by a cross-validation that saw test patients; in the honest order inside each training fold.`,
    'SUPPLIED-TABLE': ({ nested }) =>
      `This cannot be checked in a supplied table: its columns may have been selected on all patients beforehand.${nested === undefined ? '' : ` What this run tunes or selects is nested inside each of the ${nested.folds} training folds, ${nested.repeats} times over.`}`,
    'NOT-NESTED': ({ steps }) =>
      `No nested cross-validation was run (evaluation.repeats); ${steps.length === 0 ? 'nothing is tuned' : `${steps.join(', ')} ${steps.length === 1 ? 'is' : 'are'} tuned inside training`}.`,
    NESTED: ({ nested }) =>
      `Everything that is tuned or selected is nested inside each of the ${nested.folds} training folds, ${nested.repeats} times over.`,
  },
  9: {
    'NO-CONFOUNDING': confounding,
    'NOT-BEYOND-VOLUME': confounding,
    'SITE-SEPARATES': confounding,
    'SITE-DIFFERS': confounding,
  },
  10: {
    'NO-CLASSES': () => 'The outcome is a survival time, so no patient is classified as right or wrong.',
    'NOT-ABOVE-NO-INFORMATION': (values, run) =>
      `${accuracy(values, run)}: at its cut-off the model is no more accurate than that.`,
    'ABOVE-NO-INFORMATION': (values, run) => `${accuracy(values, run)}.`,
    'MAYBE-ABOVE-NO-INFORMATION': (values, run) =>
      `${accuracy(values, run)}, which lies inside the confidence interval.`,
  },
  11: {
    'CONSTANT-PREDICTION': ({ constant }) =>
      `Everybody is given the same prediction (${constant.map(({ set, n }) => `${set}, n = ${n}`).join('; ')}): the model does not discriminate there, and there is no calibration slope.`,
    'NO-SLOPE': ({ reason }) =>
      `The calibration slope is ${reason === null ? 'not measured' : `not known (${reason})`}.`,
    CALIBRATED: (values, run) => `${calibration(values, run)}.`,
    MISCALIBRATED: (values, run) =>
      `${calibration(values, run)}: ${values.slope < 1 ? 'predictions are too extreme' : 'predictions are too moderate'}, or their overall level is off.`,
  },
  12: {
    'PRIMARY-FAILED': ({ named: primary, substitute, failure, tried, failed }) =>
      `${primaryFailedSentence({ code: 'PRIMARY-FAILED', named: primary, reason: failure, substitute })} It is the best of the ${count(tried - failed, 'pipeline')} that could be fitted, so it was chosen by its results: what the protocol fixed no longer holds.`,
    'ONE-PIPELINE': () => 'One pipeline was tried.',
    'PRIMARY-NAMED': ({ tried, key }) =>
      `${count(tried, 'pipeline')} were tried; the protocol names ${key} as the primary one, so it was not chosen by its results.`,
    'BEST-OF-MANY': ({ tried, key }) =>
      `${key} is the best of ${count(tried, 'pipeline')} by cross-validation: the best of many looks better than it is. Name the primary one in report.primary before the data are seen.`,
  },
  13: {
    'CUT-OFF-FROM-TRAINING': ({ threshold, rule }) =>
      `The cut-off (${formatSignificant(threshold, 4)}) is ${cutOffRule(rule)}. radscore never takes a cut-off from test patients.`,
  },
  14: {
    BINARY: () => 'The outcome is binary.',
    PROPORTIONAL: ({ p }) => `The test of proportional hazards of the risk score gives ${describeP(p)}.`,
    'NOT-PROPORTIONAL': ({ p }) =>
      `The test of proportional hazards of the risk score gives ${describeP(p)}: its effect changes with time, so one hazard ratio does not describe it.`,
    'NO-COX-MODEL': () => 'A Cox model of the risk score cannot be fitted on the judged patients.',
  },
  15: {
    'NO-HORIZON': () => 'The outcome is given as yes or no; how long patients were followed is not known to the run.',
    'MANY-LEFT-EARLY': leftEarly,
    'FEW-LEFT-EARLY': leftEarly,
    'FOLLOW-UP-NOT-REACHED': () => 'The median follow-up (reverse Kaplan-Meier) was not reached.',
    'FOLLOW-UP-TOO-LONG': (values, run) =>
      `${medianFollowUp(values, run)}, which is ${values.years.toFixed(0)} years: check the unit of the times (endpoint.unit is ${run.protocol.endpoint.unit}).`,
    'FOLLOW-UP': (values, run) => `${medianFollowUp(values, run)}.`,
    'HORIZON-FOLLOWED': (values, run) => `${medianFollowUp(values, run)}; the longest horizon is ${values.horizon}.`,
    'HORIZON-BEYOND-FOLLOW-UP': (values, run) =>
      `${medianFollowUp(values, run)}; the longest horizon, ${values.horizon}, lies beyond it and rests on few patients.`,
  },
  16: {
    'NO-OTHER-SITE': () =>
      'No feature of the key model could be compared between its training patients and those of another site.',
    'NO-SHIFT': (values, { protocol }) => {
      const { difference, outside } = protocol.checks.shift;
      return `${compared(values)}: none differs by more than ${difference.warn} standard deviations or has more than ${percent(outside.warn)} of patients outside the training range.`;
    },
    'SOME-SHIFT': shift,
    SHIFT: (values) => `${shift(values)} There the model predicts from values it has not seen in training.`,
  },
};

/** How one predictor alone was judged (check 2). */
function alone({ protocol }: CheckedRun): string {
  return protocol.endpoint.kind === 'binary'
    ? 'AUC of a tree of depth 3, out of fold'
    : 'the larger of its C-index and the AUC of a tree of depth 3 for the event, out of fold';
}

function keptTogether({ rows, patients }: { readonly rows: number; readonly patients: number }): string {
  return `${count(rows, 'row')} of ${count(patients, 'patient')}, with all rows of a patient on one side of every split`;
}

/**
 * What a check found, in words.
 *
 * @example
 * run.checks.map((check) => checkSentence(check, run));
 */
export function checkSentence({ number, code, values, error }: CheckResult, run: CheckedRun): string {
  if (error !== undefined) return error.message;
  if (code === 'AS-WRITTEN') return String(values.text);
  const own = texts[number as keyof CheckFindings] as Readonly<
    Record<string, (given: unknown, of: CheckedRun) => string>
  >;
  return own?.[code]?.(values, run) ?? code;
}
