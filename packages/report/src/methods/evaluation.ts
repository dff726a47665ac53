import type { RunResult } from '@radscore/study';
import { clinicalColumns, hasCompeting, levelOf } from '../run/describe-run.js';
import { count } from '../svg/format.js';
import { sitesHarmonisedAsSet, wholeSetSentence } from '../words/whole-set.js';
import { type Citation, cite, type Prose, prose, proseList, type ReferenceKey } from './references.js';

/** How candidates were evaluated: the two orders, resampling, comparators. Only what this run did. */
export function describeEvaluation(run: RunResult): Prose[] {
  return [orders(run), resampling(run), compared(run)].filter((paragraph) => paragraph.length > 0);
}

function orders(run: RunResult): Prose {
  const { protocol, candidates, key } = run;
  const { primaryFailed } = key;
  const leaks = candidates.some(({ published }) => published.leaks.length > 0);
  const chosen =
    primaryFailed !== undefined
      ? `the primary one that the protocol had named, ${primaryFailed.named}, could not be fitted (${primaryFailed.reason.message.replace(/\.$/, '')}), so that the key model, ${primaryFailed.substitute}, was chosen afterwards as the best on training data`
      : protocol.report.primary === undefined
        ? 'the key model is the one that did best on training data'
        : 'the key model is the one that the protocol names, so it was not chosen by its results';
  const tried =
    candidates.length === 1
      ? 'One candidate model was evaluated.'
      : `In all, ${candidates.length} candidate models were evaluated; ${chosen}.`;
  const honest = prose`every step that looks at patients (imputation, scaling, tests, selection, balancing, choice of cut-offs) was fitted on training patients only, because steps fitted before the division inflate performance${cite('leakage')}`;
  const asSet = wholeSetSentence(sitesHarmonisedAsSet(run));
  if (!leaks)
    return [
      `${tried} `,
      ...prose`In all of them `,
      ...honest,
      run.features.source === 'table'
        ? '; no step of the protocol departs from this order. What was done to the supplied table of features before cannot be known.'
        : '; no step of the protocol departs from this order.',
      ...(asSet === '' ? [] : [asSet]),
    ];
  const published = protocol.paper === undefined ? 'the published order' : 'the order of steps of the published study';
  return [
    `${tried} Each was evaluated twice on the same division: in ${published}, in which some steps see test patients (they are listed under leaks), and in an honest order, in which `,
    ...honest,
    `.${asSet}`,
  ];
}

function resampling({ protocol, candidates }: RunResult): Prose {
  const { folds, repeats, bootstrap, permutations } = protocol.evaluation;
  const has = (of: (candidate: RunResult['candidates'][number]) => unknown) => candidates.some((each) => of(each));
  const sentences: Prose[] = [];
  if (has(({ nested }) => nested))
    sentences.push(
      prose`Performance was also estimated by nested cross-validation${cite('nested')} (${count(folds, 'fold')}, ${count(repeats, 'repeat')}).`,
    );
  if (has(({ optimism }) => optimism))
    sentences.push(
      prose`The apparent performance of the key model was corrected for optimism${cite('optimism')} with ${count(bootstrap, 'bootstrap sample')}; beside it stand the performance on the patients that a sample left out, and .632+.`,
    );
  if (has(({ honest }) => honest.selection.stability))
    sentences.push(prose`The stability of the selection is given as the index of Nogueira et al.${cite('stability')}`);
  if (has(({ permuted }) => permuted))
    sentences.push(
      prose`As a control the whole pipeline of the key model was run on permuted outcomes${cite('permutation')} (${count(permutations, 'permutation')}).`,
    );
  return sentences.flatMap((sentence, i) => (i === 0 ? sentence : [' ', ...sentence]));
}

const scores: Readonly<Record<string, ReferenceKey>> = {
  fong: 'fong',
  tbs: 'tbs',
  game: 'game',
  'm-cs': 'mCs',
  konopke: 'konopke',
};

/** What the clinical comparator is: a regression with the default parameters of its kind (clinical-model.ts). */
const clinicalWords: Readonly<Record<RunResult['protocol']['endpoint']['kind'], string>> = {
  binary: ' (logistic regression with an L2 penalty, C = 1, of standardised variables)',
  survival: ' (Cox regression of standardised variables)',
};

function compared({ comparators, protocol }: RunResult): Prose {
  const done = comparators.filter(({ difference }) => difference !== undefined);
  if (done.length === 0) return [];
  const named = proseList(
    done.map(({ name, title }): Prose => {
      const key = scores[name];
      const what = name === 'clinical' ? clinicalWords[protocol.endpoint.kind] : '';
      return [`${title}${what}`, ...(key === undefined ? [] : [cite(key)])];
    }),
  );
  const open = done.some(({ undetermined }) => undetermined > 0);
  return [
    'The key model was compared, on the same patients, with ',
    ...named,
    open
      ? '. Patients whose score was an interval, because an input was unknown, were left out of the comparison.'
      : '.',
  ];
}

/** Measures, tests and software. */
export function describeStatistics(run: RunResult): Prose[] {
  const { cohort, provenance, checks } = run;
  const software = `All computations were done with radscore ${provenance.radscore}${provenance.node === undefined ? '' : ` (Node.js ${provenance.node})`}; the seeds of its generator are listed under provenance, and a second run gives the same figures to the last digit.`;
  const size = checks.some(({ number, verdict }) => number === 7 && verdict !== 'not-applicable')
    ? [...prose`The sample size was compared with the criteria of Riley et al.${cite('riley')} `]
    : [];
  return [
    cohort.outcome.kind === 'binary' ? binaryMeasures(run) : survivalMeasures(run),
    [...groupTests(run), ...size, software],
  ];
}

/** How the intervals of AUCs were made. */
const aucIntervalWords: Readonly<Record<RunResult['protocol']['evaluation']['aucInterval'], string>> = {
  delong:
    'by DeLong’s method (on the logit scale above 0.9, below 0.1 and for fewer than 50 patients; at exactly 1 or 0 Clopper and Pearson’s on the rarer class)',
  bootstrap: 'by a stratified bootstrap (percentiles)',
  'exact-binomial': 'that treat the AUC as a proportion of all patients, as the published study does (exact binomial)',
};

function aucIntervalCitation({ protocol }: RunResult): Citation | '' {
  const { aucInterval } = protocol.evaluation;
  return aucInterval === 'bootstrap' ? '' : cite(aucInterval === 'delong' ? 'delong' : 'clopperPearson');
}

function binaryMeasures(run: RunResult): Prose {
  const paired: Prose =
    run.comparisons.length > 0 ? prose`, models compared by DeLong’s paired test${cite('delong')}` : [''];
  const auc = prose`Discrimination was measured by the area under the ROC curve (AUC) with ${levelOf(run)} confidence intervals ${aucIntervalWords[run.protocol.evaluation.aucInterval]}${aucIntervalCitation(run)}`;
  const others = prose`. Sensitivity, specificity, predictive values and accuracy have exact intervals${cite('clopperPearson')}; accuracy is given beside the no-information rate (that of always naming the more frequent class), balanced accuracy and the Matthews correlation coefficient${cite('mcc')}; what has no formula has bootstrap intervals, stratified by class.`;
  return [
    ...auc,
    ...paired,
    ...others,
    ...prose` Calibration was judged by curve, slope and intercept${cite('calibration')}, by the Hosmer–Lemeshow test${cite('hosmerLemeshow')} and the Brier score, clinical usefulness by decision curves${cite('decisionCurve')}.`,
  ];
}

function survivalMeasures(run: RunResult): Prose {
  const measured = run.candidates.flatMap(({ honest }) => honest.performance).map(({ measures }) => measures);
  const brier: Prose = measured.some(({ integratedBrier }) => integratedBrier?.value != null)
    ? prose` The accuracy of predicted survival is the Brier score, integrated over time and weighted by the inverse probability of censoring${cite('graf')}.`
    : [];
  const competing = hasCompeting(run);
  const groups = competing
    ? prose`Cumulative incidence was estimated by the method of Aalen and Johansen, because competing events came first in some patients, and compared between risk groups by Gray’s test and the cause-specific log-rank test`
    : prose`Survival was estimated by the method of Kaplan and Meier${cite('kaplanMeier')} and compared between risk groups by the log-rank test`;
  return [
    ...prose`Discrimination was measured by ${competing ? 'Wolbers’' : 'Harrell’s'} concordance index${cite('optimism')} and the time-dependent AUC${cite('timeRoc')}, with ${levelOf(run)} confidence intervals. `,
    ...groups,
    ...prose`; hazard ratios are those of Cox regression${cite('cox')}.`,
    ...brier,
  ];
}

/** The tests behind Table 1, where there is one. */
function groupTests(run: RunResult): Prose {
  const columns = clinicalColumns(run);
  const numeric = columns.some(({ type }) => type === 'numeric');
  const categorical = columns.some(({ type }) => type !== 'numeric');
  const forms = run.protocol.clinical.tests;
  const t = forms.numeric === 'student' ? 'Student’s' : 'Welch’s';
  const chiSquare = {
    pearson: ' without correction',
    yates: ' (Yates’ correction in 2 × 2 tables)',
    'n-1': ' (times (N − 1)/N in 2 × 2 tables)',
  }[forms.categorical];
  const tests = [
    numeric ? `numeric ones by ${t} t test or, where not normal (Shapiro–Wilk), the Mann–Whitney test` : '',
    categorical ? `categorical ones by the chi-square test${chiSquare} or Fisher’s exact test` : '',
  ].filter((test) => test !== '');
  return tests.length === 0 ? [] : [`Clinical variables were compared between groups: ${tests.join('; ')}. `];
}
