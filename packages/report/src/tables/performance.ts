import type { CandidateResult, Measure, Performance, RunResult } from '@radscore/study';
import {
  candidateLabels,
  fittedCandidates,
  hasCompeting,
  levelOf,
  performanceOn,
  setsOf,
  setTitle,
} from '../run/describe-run.js';
import { asSetMark } from '../words/harmonisation-sentence.js';
import {
  estimateCell,
  estimateColumns,
  estimateHeader,
  pCell,
  ratioCell,
  type ShownCell,
  type StudyTable,
  valueCell,
} from './study-table.js';

/** Every figure of every candidate on every set, in both orders: the file behind the printed tables. */
function allFigures(run: RunResult): StudyTable['data'] {
  const rows = fittedCandidates(run).flatMap((candidate) =>
    (['honest', 'published'] as const).flatMap((order) =>
      candidate[order].performance.flatMap(({ set, n, events, measures }) =>
        Object.entries(measures).map(([measure, found]) => [
          candidate.signature,
          candidate.variant,
          candidate.model,
          order,
          set,
          n,
          events,
          measure,
          ...estimateColumns(found),
        ]),
      ),
    ),
  );
  return {
    columns: ['signature', 'variant', 'model', 'order', 'set', 'patients', 'events', 'measure', ...estimateHeader],
    rows,
  };
}

/** The performance tables of the honest order: every model, signature and variant on every set. */
export function performanceTables(run: RunResult): StudyTable[] {
  const { positive, negative } = run.cohort.endpoint;
  if (run.cohort.outcome.kind === 'survival') return survivalTables(run);
  const named = `Positive class: ${positive}; the other: ${negative}.`;
  return [
    {
      ...figuresTable(run, 'performance', 'Discrimination and calls', [
        [`AUC (${levelOf(run)} CI)`, ({ measures }) => estimateCell(measures.auc)],
        ['SE', ({ measures: { auc } }) => (auc?.value == null ? '–' : valueCell({ value: auc.se ?? Number.NaN }))],
        ...shares(['Sensitivity', 'sensitivity'], ['Specificity', 'specificity'], ['PPV', 'ppv'], ['NPV', 'npv']),
      ]),
      notes: [
        `${named} ${aucNotes[run.protocol.evaluation.aucInterval]} proportions with exact intervals at the cut-off of each model, which test patients had no part in.`,
      ],
      data: allFigures(run)!,
    },
    {
      ...figuresTable(run, 'accuracy', 'Accuracy beside what no information gives', [
        ...shares(['Accuracy', 'accuracy']),
        ['No-information rate', ({ measures }) => valueCell(measures.noInformationRate)],
        ...shares(['Balanced accuracy', 'balancedAccuracy'], ['MCC', 'mcc'], ['F1', 'f1']),
      ]),
      notes: [
        `${named} The no-information rate is the accuracy of always predicting the more frequent class: an accuracy that is not above it means nothing.`,
      ],
    },
    {
      ...figuresTable(run, 'calibration', 'Calibration', [
        ['Hosmer–Lemeshow p', ({ measures }) => pCell(measures.hosmerLemeshowP)],
        ...(printsG2(run)
          ? [
              [
                'Published order, g − 2 df',
                ({ set }, { published }) => pCell(performanceOn(published, set)?.measures.hosmerLemeshowPrintedP),
              ] satisfies FigureColumn,
            ]
          : []),
        ...shares(['Slope', 'calibrationSlope'], ['Intercept', 'calibrationIntercept'], ['Brier score', 'brier']),
      ]),
      notes: [
        `Perfect calibration has slope 1 and intercept 0; a slope below 1 means predictions that are too extreme. A large Hosmer–Lemeshow p is no proof of calibration in a small sample.${printsG2(run) ? ' The Hosmer–Lemeshow test has g degrees of freedom on patients the model was not fitted to, for g groups; beside it stands that of the published order with g − 2, as papers print it, which rejects well-calibrated models too often there.' : ''}`,
      ],
    },
  ];
}

/** Whether a published order differs from the honest one and has the test as papers print it. */
function printsG2({ candidates }: RunResult): boolean {
  return candidates.some(({ published }) =>
    published.performance.some(({ measures }) => measures.hosmerLemeshowPrintedP !== undefined),
  );
}

/** How the interval of the AUC came about. */
const aucNotes: Readonly<Record<RunResult['protocol']['evaluation']['aucInterval'], string>> = {
  delong:
    "AUC with DeLong's interval, on the logit scale above 0.9, below 0.1 and under 50 patients, and Clopper and Pearson's on the rarer class at exactly 1 or 0;",
  bootstrap: 'AUC with the percentiles of a stratified bootstrap;',
  'exact-binomial':
    'AUC with the exact binomial interval of a proportion of all patients, which it is not: it is that of the published study;',
};

function survivalTables(run: RunResult): StudyTable[] {
  const horizons = run.protocol.endpoint.horizons;
  const unit = run.cohort.outcome.kind === 'survival' ? run.cohort.outcome.unit : '';
  const competing = hasCompeting(run);
  const event = `Event: ${run.cohort.endpoint.positive}.`;
  return [
    {
      ...figuresTable(run, 'performance', 'Discrimination', [
        [
          `${competing ? 'Wolbers’' : 'Harrell’s'} C (${levelOf(run)} CI)`,
          ({ measures }) => estimateCell(measures.cIndex),
        ],
        ...horizons.map(
          (horizon): FigureColumn => [
            `AUC at ${horizon} ${unit}`,
            ({ measures }) => estimateCell(measures[`auc@${horizon}`]),
          ],
        ),
      ]),
      notes: [
        `${event} Time-dependent AUC: cumulative cases against dynamic controls, weighted by the inverse probability of censoring.`,
      ],
      data: allFigures(run)!,
    },
    {
      ...figuresTable(run, 'risk-groups', 'Risk groups and calibration', [
        ['HR, high against low risk', ({ measures }) => ratioCell(measures.hazardRatio)],
        ['Log-rank p', ({ measures }) => pCell(measures.logRankP)],
        [`Median, high risk (${unit})`, ({ measures }) => estimateCell(measures.medianHighRisk, 1)],
        [`Median, low risk (${unit})`, ({ measures }) => estimateCell(measures.medianLowRisk, 1)],
        ['Calibration slope', ({ measures }) => estimateCell(measures.calibrationSlope, 2)],
        ['Integrated Brier score', ({ measures }) => estimateCell(measures.integratedBrier)],
        ['of no predictor', ({ measures }) => valueCell(measures.referenceBrier)],
      ]),
      notes: [
        `${event} Risk groups by a cut-off that test patients had no part in. The slope is the Cox coefficient of the score: 1 where it is as strong as in training. The Brier score is the mean squared error of predicted survival over time, weighted for censoring: below that of no predictor (the ${competing ? 'cumulative incidence' : 'Kaplan–Meier curve'} of the training patients for everybody) the prediction is of use.`,
      ],
    },
  ];
}

type FigureColumn = readonly [title: string, cell: (performance: Performance, candidate: CandidateResult) => ShownCell];

function shares(...measures: readonly (readonly [string, Measure])[]): FigureColumn[] {
  return measures.map(([title, measure]) => [title, ({ measures: own }) => estimateCell(own[measure])]);
}

function figuresTable(run: RunResult, name: string, title: string, columns: readonly FigureColumn[]): StudyTable {
  const labels = candidateLabels(run);
  const entries = setsOf(run).flatMap((set) =>
    fittedCandidates(run).flatMap((candidate) => {
      const performance = candidate.honest.performance.find((each) => each.set === set);
      return performance === undefined ? [] : [{ id: candidate.id, set, performance, candidate }];
    }),
  );
  return {
    name,
    title,
    columns: ['Set', 'Candidate', 'n (events)', ...columns.map(([heading]) => heading)],
    rows: entries.map(({ id, set, performance, candidate }) => [
      performance.harmonisedAsSet === undefined ? setTitle(set) : `${setTitle(set)} (${asSetMark})`,
      labels.get(id) ?? id,
      `${performance.n} (${performance.events})`,
      ...columns.map(([, cell]) => cell(performance, candidate)),
    ]),
    headings: 2,
    emphasis: entries.flatMap(({ id, set }, row) => (id === run.key.candidate && set === run.key.set ? [row] : [])),
  };
}
