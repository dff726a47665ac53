import type { ComparatorResult, PairedComparison, RunResult } from '@radscore/study';
import { beatenWords, candidateLabels, levelOf, primaryMeasure, setTitle } from '../run/describe-run.js';
import { comparatorSentence } from '../words/comparison-sentence.js';
import { estimateCell, pCell, type ShownCell, type StudyTable } from './study-table.js';

/** Clinical scores, tumour volume and clinical model on the same patients, and whether the key model beats them. */
export function comparatorTable(run: RunResult): StudyTable | undefined {
  if (run.comparators.length === 0) return undefined;
  const { key, name } = primaryMeasure(run);
  const at = ({ performance }: ComparatorResult) =>
    performance.find(({ set }) => set === run.key.set) ?? performance[0];
  return {
    name: 'comparators',
    title: 'What the key model is compared with',
    columns: [
      'Comparator',
      'Patients',
      `${name} (${levelOf(run)} CI)`,
      'Key model minus comparator',
      'p',
      'Beaten',
      'Undetermined',
    ],
    rows: run.comparators.map((comparator): ShownCell[] => [
      comparator.title,
      String(at(comparator)?.n ?? 0),
      estimateCell(at(comparator)?.measures[key]),
      estimateCell(comparator.difference),
      pCell(comparator.differenceP),
      beatenWords[comparator.code],
      String(comparator.undetermined),
    ]),
    headings: 1,
    notes: [
      `Beaten: the ${levelOf(run)} interval of the difference, on the same patients, lies above 0. Not comparable: known for under 80% of the judged patients, fewer than 10 with or without the event among them, or nothing entered it. Undetermined: patients whose score is only known to lie in an interval because an input is missing.`,
      ...run.comparators.map((each) => comparatorSentence(each, run)),
    ],
  };
}

/** Paired tests between candidates, honest order. */
export function pairedTable(run: RunResult): StudyTable | undefined {
  if (run.comparisons.length === 0) return undefined;
  const labels = candidateLabels(run);
  const { name } = primaryMeasure(run);
  const any = (of: (comparison: PairedComparison) => unknown) => run.comparisons.some((each) => of(each) !== undefined);
  const [withNri, withIdi] = [any(({ nri }) => nri), any(({ idi }) => idi)];
  const label = (id: string) => labels.get(id) ?? id;
  return {
    name: 'paired-comparisons',
    title: 'Paired comparisons of models',
    columns: [
      'Set',
      'First',
      'Second',
      `Difference of ${name} (${levelOf(run)} CI)`,
      'p',
      ...(withNri ? ['NRI'] : []),
      ...(withIdi ? ['IDI'] : []),
    ],
    rows: run.comparisons.map(({ set, first, second, difference, p, nri, idi }): ShownCell[] => [
      setTitle(set),
      label(first),
      label(second),
      estimateCell(difference),
      pCell(p),
      ...(withNri ? [estimateCell(nri)] : []),
      ...(withIdi ? [estimateCell(idi)] : []),
    ]),
    headings: 3,
    notes: [
      `First minus second, honest order, on the same patients; ${name === 'AUC' ? "DeLong's test" : 'the difference of concordance'}. p values are not corrected for the number of comparisons (${run.comparisons.length}).`,
    ],
  };
}
