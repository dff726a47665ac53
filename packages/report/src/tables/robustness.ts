import type { RunResult } from '@radscore/study';
import { candidateLabels, fittedCandidates, primaryMeasure } from '../run/describe-run.js';
import { estimateCell, pCell, type ShownCell, type StudyTable } from './study-table.js';

/** Repeated nested cross-validation, optimism-corrected bootstrap and permuted outcomes of each candidate that has them. */
export function robustnessTable(run: RunResult): StudyTable | undefined {
  const labels = candidateLabels(run);
  const { key, name } = primaryMeasure(run);
  const tried = fittedCandidates(run).filter(({ nested, optimism, permuted }) => nested ?? optimism ?? permuted);
  if (tried.length === 0) return undefined;
  return {
    name: 'resampling',
    title: 'Resampling of the whole pipeline',
    columns: [
      'Candidate',
      `Nested CV ${name}`,
      'Out-of-bag',
      '.632+',
      `Apparent ${name}`,
      'Optimism-corrected',
      'Permuted outcomes',
      'Permutation p',
    ],
    rows: tried.map(({ id, nested, optimism, permuted }): ShownCell[] => [
      labels.get(id) ?? id,
      estimateCell(nested?.measures[key]),
      estimateCell(optimism?.outOfBag),
      estimateCell(optimism?.plus632),
      estimateCell(optimism?.apparent),
      estimateCell(optimism?.corrected),
      estimateCell(permuted?.mean),
      pCell(permuted?.p),
    ]),
    headings: 1,
    emphasis: tried.flatMap(({ id }, row) => (id === run.key.candidate ? [row] : [])),
    notes: [
      'The internal estimate is repeated nested cross-validation; beside it the patients that bootstrap samples left out, and .632+, which has no interval. The optimism-corrected figure (Harrell) is high where a pipeline selects or ranks closely to its own patients: each sample is judged on patients most of whom it was fitted on, so that only a part of the optimism is taken off.',
      'Every data-driven step was repeated inside each resample. With permuted outcomes nothing can be learnt, so the value must lie about 0.5; anything else would be a leak.',
    ],
  };
}
