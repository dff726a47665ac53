import type { RunResult } from '@radscore/study';
import { checkSentence } from '../words/check-sentence.js';
import { splitSentence } from '../words/split-sentence.js';
import { sitesHarmonisedAsSet, wholeSetSentence } from '../words/whole-set.js';
import { evidence } from './evidence.js';
import { type Answer, answerItems, met, notApplicable, notMet, open, type Standard, topic } from './standard.js';

/** Weights of the thirty items, in their order (Kocak et al. 2024, table 1). */
export const metricsWeights = [
  0.0368, 0.0735, 0.0919, 0.0438, 0.0292, 0.0438, 0.0292, 0.0337, 0.0225, 0.0112, 0.0622, 0.0311, 0.0415, 0.02, 0.02,
  0.03, 0.02, 0.0599, 0.03, 0.0352, 0.0234, 0.0176, 0.0117, 0.0293, 0.0176, 0.0375, 0.0749, 0.0075, 0.0075, 0.0075,
] as const;

const redundancy = /mrmr|correlation|lasso|elastic|pca|vif|rfe|boruta/;

/** METRICS, 30 weighted items. */
export const metrics: Standard = {
  id: 'metrics',
  title: 'METRICS (30 items)',
  source: 'Kocak et al., Insights Imaging 2024;15:8',
  checked:
    'Numbers, order, topics and conditions of all items, and the weights of items 1 to 23, agree with the published tool; those of items 24 to 30 are from a second source and make the sum 1.',
  items: [
    ...topic('Study design', [
      [
        '1',
        'A radiomics or machine-learning checklist was followed',
        () => met('standards', 'TRIPOD+AI and CLEAR are filled in below as far as the run can.'),
      ],
      [
        '2',
        'Eligibility criteria describe a representative population',
        () =>
          open(
            'Which criteria let patients into the table, and do they represent the population of interest? The run knows only the exclusions it made.',
          ),
      ],
      [
        '3',
        'Reference standard of high quality, clearly defined',
        () =>
          open(
            'How was the outcome established (histology, imaging follow-up, by whom), and is that the standard of care?',
          ),
      ],
    ]),
    ...topic('Imaging data', [
      ['4', 'More than one centre', evidence.multicentre],
      [
        '5',
        'The imaging is one that is used in clinical routine',
        () => open('Is the imaging protocol the clinical routine for this question?'),
      ],
      [
        '6',
        'Acquisition protocol reported',
        () => open('Scanners, phase, contrast, tube voltage, kernel and slice thickness?'),
      ],
      [
        '7',
        'Interval between imaging and reference standard',
        () => open('How long before the index date were the images taken?'),
      ],
    ]),
    ...topic('Segmentation', [
      ['8', 'Segmentation described', evidence.readersOfOutlines],
      [
        '9',
        'Automatic segmentation evaluated',
        () => open('If the segmentation was fully automatic: how was it evaluated? Otherwise not applicable.'),
      ],
      [
        '10',
        'Test-set outlines by one reader or tool',
        () => open('Were the outlines of the test set made by a single reader or tool, as in use?'),
      ],
    ]),
    ...topic('Image processing and feature extraction', [
      ['11', 'Preprocessing appropriate and described', evidence.preprocessing],
      ['12', 'Standardised extraction software', evidence.software],
      ['13', 'Extraction parameters reported', evidence.settingsFile],
    ]),
    ...topic('Feature processing', [
      ['14', 'Non-robust features removed', evidence.robustness],
      [
        '15',
        'Redundant features removed',
        ({ protocol }) => {
          const steps = protocol.selection.filter(({ name }) => redundancy.test(name)).map(({ name }) => name);
          return steps.length > 0
            ? met('selection', `By ${steps.join(', ')}.`)
            : notMet('No step of the selection removes redundant features.');
        },
      ],
      ['16', 'Number of features fits the number of patients', dimensionality],
      [
        '17',
        'End-to-end deep learning tested for robustness',
        ({ protocol }) =>
          protocol.deep === undefined
            ? notApplicable('No deep features.')
            : notApplicable('Deep features enter as columns of a table; there is no end-to-end network.'),
      ],
    ]),
    ...topic('Preparation for modelling', [
      ['18', 'Data partitioned properly', partitioning],
      ['19', 'Confounders handled', evidence.confounding],
    ]),
    ...topic('Metrics and comparison', [
      ['20', 'Appropriate performance measures', evidence.measures],
      ['21', 'Uncertainty considered', evidence.uncertainty],
      ['22', 'Calibration assessed', evidence.calibration],
      [
        '23',
        'Uni-parametric imaging, or proof of its inferiority',
        ({ protocol, features }) =>
          features.source === 'table'
            ? open('Are the features of one modality and one series, or was several shown to be better than one?')
            : met('methods', `One image a patient: ${protocol.images.modality}.`),
      ],
      ['24', 'Compared with a non-radiomic approach', evidence.comparator],
      ['25', 'Compared with simple or classical models', classicalModels],
    ]),
    ...topic('Testing', [
      ['26', 'Internal testing', evidence.internal],
      ['27', 'External testing', evidence.external],
    ]),
    ...topic('Open science', [
      ['28', 'Data available', evidence.dataShared],
      ['29', 'Code available', evidence.codeShared],
      ['30', 'Model available', () => open('Will model.json be published with the paper?')],
    ]),
  ],
};

/** The METRICS score of what is answered, and the range that the open items leave. All are shares of the applicable weight, 0 to 1. */
export interface MetricsScore {
  readonly answered: number;
  /** Items that count in the end: applicable ones. */
  readonly applicable: number;
  /** Over the answered items alone; item 1 always is. */
  readonly score: number;
  /** Were all open items answered with no, and with yes. */
  readonly range: readonly [number, number];
}

/** The score over answered items. Items that are not applicable leave the weight, as the tool defines it. */
export function metricsScore(run: RunResult): MetricsScore {
  const answers = answerItems(metrics, run).map(({ answer }, i) => ({
    status: answer.status,
    weight: metricsWeights[i]!,
  }));
  const weigh = (...statuses: readonly Answer['status'][]) =>
    answers.reduce((sum, { status, weight }) => (statuses.includes(status) ? sum + weight : sum), 0);
  const all = weigh('met', 'not-met', 'open');
  const answered = weigh('met', 'not-met');
  return {
    answered: answers.filter(({ status }) => status === 'met' || status === 'not-met').length,
    applicable: answers.filter(({ status }) => status !== 'not-applicable').length,
    score: weigh('met') / answered,
    range: [weigh('met') / all, weigh('met', 'open') / all],
  };
}

function dimensionality(run: RunResult): Answer {
  const check = run.checks.find(({ number }) => number === 7);
  if (check === undefined || check.verdict === 'not-applicable')
    return open('Are there enough events for the number of features in the final model?');
  const text = checkSentence(check, run);
  return check.verdict === 'pass' ? met('checks', text) : notMet(text, 'checks');
}

function partitioning(run: RunResult): Answer {
  const faults = run.checks.filter(
    ({ number, verdict }) => [3, 5].includes(number) && (verdict === 'fail' || verdict === 'warn'),
  );
  if (faults.length > 0) return notMet(faults.map((check) => checkSentence(check, run)).join(' '), 'checks');
  return met(
    'methods',
    `${splitSentence(run)} In the honest order every step is fitted on training patients only.${wholeSetSentence(sitesHarmonisedAsSet(run))}`,
  );
}

function classicalModels({ protocol, comparators, cohort }: RunResult): Answer {
  if (comparators.some(({ name, performance }) => name === 'clinical' && performance.length > 0))
    return met('comparators', 'A regression on clinical variables alone, compared on the same patients.');
  if (cohort.outcome.kind === 'binary')
    return met('performance', 'The no-information rate (always the more frequent class) beside every accuracy.');
  const classical = Object.values(protocol.models).filter(({ name }) => /logistic|cox|lda|linear/.test(name));
  return classical.length > 0
    ? met('performance', 'A classical regression model is among the models.')
    : notMet('No classical regression model is among the models.');
}
