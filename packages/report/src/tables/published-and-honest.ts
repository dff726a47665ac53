import type { CandidateResult, Estimate, RunResult, SetName } from '@radscore/study';
import {
  candidateLabels,
  fittedCandidates,
  primaryEstimate,
  primaryMeasure,
  setsOf,
  setTitle,
} from '../run/describe-run.js';
import { formatEstimate, formatFixed } from '../svg/format.js';
import { estimateCell, estimateColumns, none, type ShownCell, type StudyTable } from './study-table.js';

/** The published order of steps beside the honest one on the same splits, and what the paper itself printed. */
export function publishedAndHonestTable(run: RunResult): StudyTable {
  const { name: measure } = primaryMeasure(run);
  const labels = candidateLabels(run);
  const sets = setsOf(run).filter((set) => set !== 'train');
  const entries = sets.flatMap((set) =>
    fittedCandidates(run).map((candidate) => ({ set, candidate, ...bothOrders(run, candidate, set) })),
  );
  const withPaper = entries.some(({ candidate, set }) => paperFigure(run, candidate, set) !== undefined);
  return {
    name: 'published-and-honest',
    title: 'Published order of steps beside the honest order',
    columns: [
      'Set',
      'Candidate',
      `${measure}, published order`,
      `${measure}, honest order`,
      'Difference',
      'Leaks',
      ...(withPaper ? [`${measure} printed in the paper`] : []),
    ],
    rows: entries.map(({ set, candidate, published, honest }): ShownCell[] => [
      setTitle(set),
      labels.get(candidate.id) ?? candidate.id,
      estimateCell(published),
      estimateCell(honest),
      differenceOf(published, honest),
      String(candidate.published.leaks.length),
      ...(withPaper ? [paperFigure(run, candidate, set) ?? none] : []),
    ]),
    headings: 2,
    emphasis: entries.flatMap(({ set, candidate }, row) =>
      candidate.id === run.key.candidate && set === run.key.set ? [row] : [],
    ),
    notes: [
      'Both orders ran on the same patients and the same splits. In the published order some steps saw test patients, as in the paper; the honest order fits every step on training patients alone. The difference is what the order of steps alone adds.',
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

/** What the paper printed for the study's candidates, all measures, beside ours. */
export function paperTable(run: RunResult): StudyTable | undefined {
  const published = run.protocol.paper?.published ?? [];
  if (published.length === 0) return undefined;
  const { name: measure, key } = primaryMeasure(run);
  const rows = published.flatMap((row) => {
    const ours = run.candidates.find(
      ({ signature, variant, model }) =>
        (row.signature === undefined || row.signature === signature) &&
        (row.variant === undefined || row.variant === variant) &&
        (row.model === undefined || row.model === model),
    );
    const what = row.label ?? [row.signature, row.variant, row.model].filter(Boolean).join(' · ');
    return Object.entries(row.measures).map(([name, printed]): ShownCell[] => {
      const own = ours?.honest.performance.find(({ set }) => set === row.set)?.measures[name as typeof key];
      return [setTitle(row.set), what, name === key ? measure : name, printedFigure(printed), estimateCell(own)];
    });
  });
  return {
    name: 'paper',
    title: 'Results printed in the paper beside ours',
    columns: ['Set', 'Model', 'Measure', 'Paper', 'This run, honest order'],
    rows,
    headings: 3,
    notes: [
      'The cohorts differ in patients, scanners, treatment and follow-up, so the two columns are not expected to agree; agreement is no validation and disagreement no error.',
    ],
  };
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

/** `+0.062`: what the published order reports above the honest one. */
export function differenceOf(published: Estimate, honest: Estimate): string {
  if (published.value === null || honest.value === null) return none;
  const difference = published.value - honest.value;
  return `${difference > 0 ? '+' : ''}${formatFixed(difference, 3)}`;
}

function paperFigure(run: RunResult, candidate: CandidateResult, set: SetName): string | undefined {
  const { key } = primaryMeasure(run);
  const row = run.protocol.paper?.published.find(
    (each) =>
      each.set === set &&
      key in each.measures &&
      each.label === undefined &&
      (each.signature === undefined || each.signature === candidate.signature) &&
      (each.variant === undefined || each.variant === candidate.variant) &&
      (each.model === undefined || each.model === candidate.model),
  );
  return row === undefined ? undefined : printedFigure(row.measures[key]!);
}

function printedFigure(printed: number | readonly [number, number, number]): string {
  if (typeof printed === 'number') return formatFixed(printed, 3);
  const [value, low, high] = printed;
  return formatEstimate({ value, ci: [low, high] });
}
