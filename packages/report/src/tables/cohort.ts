import type { RunResult } from '@radscore/study';
import { columnNote } from '../run/column-note.js';
import { columnLabel, levelOf } from '../run/describe-run.js';
import { formatFixed } from '../svg/format.js';
import { exclusionSentence } from '../words/exclusion-sentence.js';
import { estimateCell, estimateColumns, estimateHeader, none, pCell, type StudyTable } from './study-table.js';

/** Who was left out, one by one. */
export function exclusionTable({ cohort }: RunResult): StudyTable | undefined {
  if (cohort.exclusions.length === 0) return undefined;
  return {
    name: 'exclusions',
    title: 'Patients left out',
    columns: ['Patient', 'Stage', 'Reason', 'What happened'],
    rows: cohort.exclusions.map((each) => [each.id, each.stage, each.reason, exclusionSentence(each)]),
    headings: 4,
  };
}

/** Columns with missing values, and what stood in their cells. */
export function missingTable(run: RunResult): StudyTable | undefined {
  const measured = new Set(run.features.names);
  const lacking = run.cohort.columns.filter(
    ({ missing, role, name }) => missing.length > 0 && role !== 'ignore' && !measured.has(name),
  );
  if (lacking.length === 0) return undefined;
  const total = ({ missing }: (typeof lacking)[number]) => missing.reduce((sum, { count }) => sum + count, 0);
  return {
    name: 'missing-values',
    title: 'Missing values',
    columns: ['Variable', 'Present', 'Missing', 'Written as'],
    rows: lacking.map((column) => [
      columnLabel(run, column.name),
      String(column.present),
      String(total(column)),
      column.missing.map(({ token, count }) => `${token === '' ? 'empty' : token} (${count})`).join(', '),
    ]),
    headings: 1,
    notes: ['Counted over the rows of the cohort table, before exclusions.'],
  };
}

/** How ambiguous cells were read. */
export function readingTable(run: RunResult): StudyTable | undefined {
  const noted = run.cohort.columns.filter(({ notes = [], role }) => notes.length > 0 && role !== 'ignore');
  if (noted.length === 0) return undefined;
  return {
    name: 'cells-read',
    title: 'How cells were read',
    columns: ['Variable', 'Reading'],
    rows: noted.map(({ name, notes = [] }) => [columnLabel(run, name), notes.map(columnNote).join('; ')]),
    headings: 2,
    notes: ['No cell of the column contradicts this reading, or the protocol specifies it.'],
  };
}

/** Cases whose outlines two readers drew so differently that a third should look. */
export function readerTable({ readers }: RunResult): StudyTable | undefined {
  if (readers === undefined) return undefined;
  const { cases } = readers;
  const several = new Set(cases.map(({ region }) => region)).size > 1;
  const open = cases.filter(({ adjudicate }) => adjudicate);
  const named = [...new Set(open.map(({ id }) => id))];
  const asked =
    named.length === 0
      ? 'No case reaches it.'
      : `For adjudication: ${named.join(', ')} (${open.length} of ${cases.length}${several ? ' outlines' : ''}).`;
  return {
    name: 'readers',
    title: 'Agreement of two readers, case by case',
    columns: ['Patient', ...(several ? ['Region'] : []), 'Dice', 'Volume discrepancy', 'To adjudicate'],
    rows: cases.map(({ id, region, dice, volumeDiscrepancy, adjudicate }) => [
      id,
      ...(several ? [region] : []),
      formatFixed(dice, 3),
      `${formatFixed(100 * volumeDiscrepancy, 1)}%`,
      adjudicate ? 'yes' : 'no',
    ]),
    headings: several ? 2 : 1,
    emphasis: cases.flatMap(({ adjudicate }, row) => (adjudicate ? [row] : [])),
    notes: [`A volume discrepancy of 5% or more between the readers asks for a third opinion. ${asked}`],
  };
}

/** The repeatability of every feature, for the file. */
export function repeatabilityTable(run: RunResult): StudyTable | undefined {
  const { readers } = run;
  if (readers === undefined) return undefined;
  const { features, form, threshold } = readers;
  const kept = features.filter((feature) => feature.kept).length;
  return {
    name: 'repeatability',
    title: 'Repeatability of features',
    columns: ['Feature', `${form} (${levelOf(run)} CI)`, 'Kept'],
    rows: features.map(({ name, icc, kept: isKept }) => [name, estimateCell(icc), isKept ? 'yes' : 'no']),
    headings: 1,
    notes: [`${kept} of ${features.length} features have ${form} above ${threshold}.`],
    data: {
      columns: ['feature', 'form', 'kept', ...estimateHeader],
      rows: features.map(({ name, icc, kept: isKept }) => [name, form, isKept ? 'yes' : 'no', ...estimateColumns(icc)]),
    },
  };
}

/** How every feature holds under perturbations, for the file. */
export function stabilityTable({ stability }: RunResult): StudyTable | undefined {
  if (stability === undefined) return undefined;
  const { features, threshold, cases, versions } = stability;
  const stable = features.filter((feature) => feature.stable === true).length;
  return {
    name: 'stability',
    title: 'Stability of features under perturbations',
    columns: ['Feature', 'Cases', 'ICC(1,1) (95% CI)', 'ICC(3,1) (95% CI)', 'Variation within a case', 'Stable'],
    rows: features.map(({ name, cases: own, agreement, consistency, variation, stable: holds }) => [
      name,
      String(own),
      estimateCell(agreement),
      estimateCell(consistency),
      variation === null ? none : `${formatFixed(100 * variation, 1)}%`,
      holds === null ? none : holds ? 'yes' : 'no',
    ]),
    headings: 1,
    notes: [
      `${stable} of ${features.length} features reach ${threshold} with the lower 95% limit of ICC(1,1), over ${versions} versions of ${cases.length} cases, the unperturbed one included. In each fit the filter knew the training patients among them alone.`,
    ],
  };
}

/** Which clinical variables entered, and why. */
export function clinicalChoiceTable(run: RunResult): StudyTable | undefined {
  if (run.clinical.length === 0) return undefined;
  return {
    name: 'clinical-variables',
    title: 'Clinical variables that may enter',
    columns: ['Variable', 'p', 'Entered'],
    rows: run.clinical.map(({ name, p, chosen }) => [columnLabel(run, name), pCell(p), chosen ? 'yes' : 'no']),
    headings: 1,
    notes: ['Chosen on training patients in the honest order.'],
  };
}

/** Candidates that could not be fitted, with the reason. */
export function failureTable({ candidates }: RunResult): StudyTable | undefined {
  const failed = candidates.filter(({ failure }) => failure !== undefined);
  if (failed.length === 0) return undefined;
  return {
    name: 'candidates-not-fitted',
    title: 'Candidates that could not be fitted',
    columns: ['Candidate', 'Code', 'Reason'],
    rows: failed.map(({ id, failure }) => [id, failure!.code, failure!.message]),
    headings: 3,
  };
}
