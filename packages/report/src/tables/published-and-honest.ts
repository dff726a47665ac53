import type { CandidateResult, Estimate, Measure, RunResult, SetName } from '@radscore/study';
import { listOf, stepTitle } from '../methods/describe-protocol.js';
import {
  candidateLabels,
  fittedCandidates,
  measureTitle,
  modelTitle,
  primaryEstimate,
  primaryMeasure,
  setsOf,
  setTitle,
} from '../run/describe-run.js';
import { formatEstimate, formatFixed } from '../svg/format.js';
import { sitesHarmonisedAsSet, wholeSetSentence } from '../words/whole-set.js';
import {
  estimateCell,
  estimateColumns,
  estimateHeader,
  none,
  pCell,
  type ShownCell,
  type StudyTable,
} from './study-table.js';

/** The published order of steps beside the honest one on the same splits, and what the paper itself printed. */
export function publishedAndHonestTable(run: RunResult): StudyTable {
  const { name: measure } = primaryMeasure(run);
  const labels = candidateLabels(run);
  const sets = setsOf(run).filter((set) => set !== 'train');
  const entries = sets.flatMap((set) =>
    fittedCandidates(run).map((candidate) => ({ set, candidate, ...bothOrders(run, candidate, set) })),
  );
  const leaking = entries.some(({ candidate }) => candidate.published.leaks.length > 0);
  const withPaper = entries.some(({ candidate, set }) => paperFigure(run, candidate, set) !== undefined);
  return {
    name: 'published-and-honest',
    title: 'Published order of steps beside the honest order',
    columns: [
      'Set',
      'Candidate',
      `${measure}, published order`,
      `${measure}, honest order`,
      'Leaks',
      ...(withPaper ? [`${measure} printed in the paper`] : []),
    ],
    rows: entries.map(({ set, candidate, published, honest }): ShownCell[] => [
      setTitle(set),
      labels.get(candidate.id) ?? candidate.id,
      estimateCell(published),
      estimateCell(honest),
      String(candidate.published.leaks.length),
      ...(withPaper ? [paperFigure(run, candidate, set) ?? none] : []),
    ]),
    headings: 2,
    emphasis: entries.flatMap(({ set, candidate }, row) =>
      candidate.id === run.key.candidate && set === run.key.set ? [row] : [],
    ),
    notes: [
      leaking
        ? `Both orders ran on the same patients and the same splits. In the published order some steps saw test patients; the honest order fits every step on training patients alone.${wholeSetSentence(sitesHarmonisedAsSet(run))} ${whatDiffers(run)}`
        : 'Both orders ran on the same patients and the same splits. No step of the published order saw test patients, so that the two orders are one.',
      ...(withPaper
        ? ['The figures printed in the paper come from another cohort and are not a target to be reached.']
        : []),
    ],
    data: {
      columns: [
        'candidate',
        'set',
        'measure',
        'order',
        'leaks',
        'value',
        'ci_low',
        'ci_high',
        'standard_error',
        'method',
        'reason_missing',
      ],
      rows: entries.flatMap(({ set, candidate, published, honest }) =>
        (
          [
            ['published', published],
            ['honest', honest],
          ] as const
        ).map(([order, found]) => [
          candidate.id,
          set,
          measure,
          order,
          candidate[order].leaks.length,
          ...estimateColumns(found),
        ]),
      ),
    },
  };
}

/** What the difference of the two orders consists of: the honest one may have settings of its own, and one division is one draw. */
function whatDiffers({ protocol, orderEffect }: RunResult): string {
  const other = protocol.selection.filter(({ honest }) => honest !== undefined).map(({ name }) => stepTitle(name));
  const settings =
    other.length === 0
      ? ''
      : ` The honest order also has settings of its own for ${listOf(other)} (see the methods), so that the two differ in more than order.`;
  const seeds =
    orderEffect === undefined
      ? ''
      : ' What the order alone adds to the key model is measured over several seeds, in the table below.';
  return `These are the figures of one division with one seed: their difference cannot be told from chance.${settings}${seeds}`;
}

/** What the paper printed, beside ours. The page shows the sets a model was not trained on; the file holds all. */
export function paperTable(run: RunResult): StudyTable | undefined {
  const published = run.protocol.paper?.published ?? [];
  if (published.length === 0) return undefined;
  const entries = published.flatMap((row) => {
    // A labelled figure is of something else than the candidate itself, so ours would not be the same quantity.
    const ours = row.label === undefined ? candidateOf(run, row) : undefined;
    const model = row.model && modelTitle(run, row.model);
    const against = row.against === undefined ? '' : ` against ${row.against}`;
    const what = row.label ?? `${[row.signature, row.variant, model].filter(Boolean).join(' · ')}${against}`;
    return Object.entries(row.measures).map(([measure, printed]) => ({
      set: row.set,
      what,
      measure,
      printed,
      own:
        row.variable !== undefined
          ? ofVariable(run, row, measure)
          : measure === 'hazardRatio' && row.label !== undefined
            ? besideClinical(run, row.set)
            : ownFigure(run, row, ours, measure),
    }));
  });
  const judged = entries.filter(({ set }) => set !== 'train');
  const shown = judged.length > mostRows ? judged.filter(({ measure }) => firstMeasures.has(measure)) : judged;
  return {
    name: 'paper',
    title: 'Results printed in the paper beside ours',
    columns: ['Set', 'Model', 'Measure', 'Paper', 'This run, honest order'],
    rows: shown.map(({ set, what, measure, printed, own }): ShownCell[] => [
      set === 'all' ? 'All' : setTitle(set),
      what,
      measureTitle(measure),
      measure.endsWith('P') ? printedP(printed) : printedFigure(printed, digitsOf(measure)),
      measure.endsWith('P') ? pCell(own) : estimateCell(own, digitsOf(measure)),
    ]),
    headings: 3,
    notes: [
      'The cohorts differ in patients, scanners, treatment and follow-up, so the two columns are not expected to agree; agreement is no validation and disagreement no error.',
      ...(entries.some(
        ({ measure, what, own }) => measure === 'hazardRatio' && own !== undefined && what.includes('beside'),
      )
        ? ['The hazard ratio of this run beside clinical variables is per standard deviation of the score.']
        : []),
      ...(shown.length < entries.length ? [`All ${entries.length} printed figures are in tables/paper.csv.`] : []),
    ],
    data: {
      columns: ['set', 'model', 'measure', 'paper', 'paper_ci_low', 'paper_ci_high', ...estimateHeader],
      rows: entries.map(({ set, what, measure, printed, own }) => {
        const figures = typeof printed === 'object' ? printed : [printed, null, null];
        return [set, what, measure, ...figures, ...estimateColumns(own)];
      }),
    },
  };
}

/** Rows that the page shows before it keeps to the first measures. */
const mostRows = 60;
const firstMeasures = new Set(['auc', 'accuracy', 'cIndex', 'hazardRatio', 'logRankP', 'hosmerLemeshowP']);

type PublishedRow = NonNullable<RunResult['protocol']['paper']>['published'][number];

/** A clinical variable beside the others in the regression of that set: its ratio, or the p of it. */
function ofVariable(
  { regressions }: RunResult,
  { variable, set }: PublishedRow,
  measure: string,
): Estimate | undefined {
  const row = regressions.find((each) => each.set === set)?.rows.find((each) => each.variable === variable);
  return measure.endsWith('P') ? row?.multivariableP : row?.multivariable;
}

/** The hazard ratio of the score beside the clinical variables, per standard deviation. */
function besideClinical({ regressions }: RunResult, set: PublishedRow['set']): Estimate | undefined {
  const table = regressions.find((each) => each.kind === 'cox' && each.set === set);
  return table?.rows.find(({ variable }) => variable === 'rad-score')?.multivariable;
}

/** Our figure of the same name: of a paired test that of the two candidates, of a standard error that of the AUC. */
function ownFigure(
  run: RunResult,
  row: PublishedRow,
  ours: CandidateResult | undefined,
  measure: string,
): Estimate | undefined {
  if (row.against !== undefined) {
    const other = ours && run.candidates.find((each) => isOf({ ...row, variant: row.against }, each));
    const pair = [ours?.id, other?.id];
    return run.comparisons.find(
      ({ set, first, second }) => set === row.set && pair.includes(first) && pair.includes(second),
    )?.p;
  }
  const measures = ours?.honest.performance.find(({ set }) => set === row.set)?.measures;
  if (measure !== 'aucSE') return measures?.[measure as Measure];
  const { auc } = measures ?? {};
  return auc?.value == null || auc.se === undefined ? undefined : { value: auc.se };
}

function candidateOf(run: RunResult, row: PublishedRow): CandidateResult | undefined {
  return run.candidates.find((candidate) => isOf(row, candidate));
}

function isOf(row: PublishedRow, { signature, variant, model }: CandidateResult): boolean {
  return (
    (row.signature === undefined || row.signature === signature) &&
    (row.variant === undefined || row.variant === variant) &&
    (row.model === undefined || row.model === model)
  );
}

/** Published order, honest order of a candidate on a set. */
export function bothOrders(
  run: RunResult,
  candidate: CandidateResult,
  set: SetName,
): { published: Estimate; honest: Estimate } {
  return {
    published: primaryEstimate(run, candidate.published, set),
    honest: primaryEstimate(run, candidate.honest, set),
  };
}

function paperFigure(run: RunResult, candidate: CandidateResult, set: SetName): string | undefined {
  const { key } = primaryMeasure(run);
  const row = run.protocol.paper?.published.find(
    (each) =>
      each.set === set &&
      key in each.measures &&
      each.label === undefined &&
      each.against === undefined &&
      isOf(each, candidate),
  );
  return row === undefined ? undefined : printedFigure(row.measures[key]!);
}

type Printed = PublishedRow['measures'][string];

function printedP(printed: Printed): ShownCell {
  return typeof printed === 'string' ? printed : pCell({ value: typeof printed === 'number' ? printed : printed[0] });
}

function printedFigure(printed: Printed, digits = 3): string {
  if (typeof printed === 'string') return printed;
  if (typeof printed === 'number') return formatFixed(printed, digits);
  const [value, low, high] = printed;
  return formatEstimate({ value, ci: [low, high] }, digits);
}

/** Times in the unit of the study have fewer digits than shares. */
function digitsOf(measure: string): number {
  return measure.startsWith('median') ? 1 : 3;
}
