import { explainFeature } from '@radscore/radiomics/glossary';
import type { RunResult } from '@radscore/study';
import { listOf } from '../methods/describe-protocol.js';
import { keyCandidate } from '../run/describe-run.js';
import { formatFixed } from '../svg/format.js';
import { none, type StudyTable } from './study-table.js';

/** From this correlation on a feature is mostly volume. */
const mostlyVolume = 0.7;

/** What the features that the key model kept say: what they measure, which way they point, what else moves them. */
export function featureMeanings(run: RunResult): StudyTable | undefined {
  const kept = keyCandidate(run)?.honest.selection.kept ?? [];
  const volumes = new Map(run.key.figures.withVolume?.map(({ name, value }) => [name, value]));
  const { positive } = run.cohort.endpoint;
  const rows = kept.flatMap(({ name, coefficient }) => {
    const meaning = explainFeature(name);
    if (meaning === undefined) return [];
    const { entry, image, family, ibsi, confounders } = meaning;
    const where =
      image === undefined || image.title === 'Image as it is' ? '' : ` Measured on: ${image.title}. ${image.shows}`;
    const direction =
      coefficient === undefined || coefficient === 0
        ? none
        : `${coefficient > 0 ? entry.high : entry.low}: more likely ${positive}`;
    const volume = volumes.get(name);
    return [
      [
        name,
        `${entry.measures}${where}`,
        `High: ${entry.high}. Low: ${entry.low}.`,
        direction,
        confounders.join(', '),
        volume === undefined ? none : formatFixed(volume, 2),
        entry.formula,
        ibsi ?? none,
        family.reference,
      ],
    ];
  });
  if (rows.length === 0) return undefined;
  const columns = ['Feature', 'Measures', 'High and low', 'In this model', 'Moved by', 'Correlation with volume'];
  return {
    name: 'feature-meanings',
    title: 'What the selected features say',
    columns,
    rows: rows.map((row) => row.slice(0, columns.length)),
    headings: 5,
    notes: [
      `The words are those of the glossary (docs/glossary.md), not of this study: they say what a feature measures, not why it goes with ${positive}. "In this model" follows the sign of the coefficient beside the other features. Correlation with volume: Spearman, over all patients.`,
    ],
    data: { columns: [...columns, 'Formula', 'IBSI', 'Reference'], rows },
  };
}

/** Which kept features are mostly volume, in a sentence; undefined where none is. */
export function volumeSentence(run: RunResult): string | undefined {
  const large = (run.key.figures.withVolume ?? []).filter(({ value }) => Math.abs(value) >= mostlyVolume);
  if (large.length === 0) return undefined;
  const named = large.map(({ name, value }) => `${name} (ρ ${formatFixed(value, 2)})`);
  return `Mostly volume: ${listOf(named)} ${large.length === 1 ? 'follows' : 'follow'} the size of the tumour so closely that the comparison with volume alone decides whether ${large.length === 1 ? 'it adds' : 'they add'} anything.`;
}
