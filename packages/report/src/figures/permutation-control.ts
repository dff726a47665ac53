import { emptyFigure } from '../svg/column.js';
import { describeP, formatEstimate, formatFixed, type ShownEstimate } from '../svg/format.js';
import { isFiniteNumber } from '../svg/marks.js';
import { extentOf, niceDomain } from '../svg/plot.js';
import { seriesColour, theme } from '../svg/theme.js';
import type { FigureDefinition } from './figure.js';
import { drawHistogram } from './histogram.js';

export interface PermutationControlData {
  readonly title?: string;
  /** `AUC`. */
  readonly measure: string;
  /** What the whole pipeline reaches on each cohort with shuffled outcomes. */
  readonly permuted: readonly number[];
  readonly observed: ShownEstimate;
  readonly p: number | null;
  /** The value without information: 0.5. */
  readonly chance: number;
}

/** The permuted-label control: with shuffled outcomes an honest pipeline must find nothing. */
export const permutationControl: FigureDefinition<PermutationControlData> = {
  name: 'permutation-control',
  summary: 'What the same pipeline reaches when the outcomes are shuffled (grey) beside what it reached (line).',
  draw({ title, measure, permuted: given, observed, p, chance }) {
    const permuted = given.filter(Number.isFinite);
    if (permuted.length === 0) return emptyFigure(title, 'No permutation control: no permutation was run.');
    const known = isFiniteNumber(observed.value) ? [observed.value] : [];
    const mean = permuted.reduce((sum, value) => sum + value, 0) / permuted.length;
    const notes = [
      `Observed ${measure} ${formatEstimate(observed)}; ${permuted.length} permutations, mean ${formatFixed(mean, 3)}; permutation ${describeP(p)}.`,
    ];
    return drawHistogram({
      title,
      alt: `Permuted-label control. ${notes[0]}`,
      values: permuted,
      domain: niceDomain(extentOf(permuted, known, [chance])),
      xLabel: `${measure} with shuffled outcomes`,
      yLabel: 'Permutations',
      bins: Math.min(30, Math.ceil(2 * Math.sqrt(permuted.length))),
      colour: () => '#b4bcc4',
      marks: [
        { at: chance, label: 'no information', colour: theme.ink, dash: '4 3' },
        ...known.map((at) => ({ at, label: 'observed', colour: seriesColour(1) })),
      ],
      notes,
    });
  },
};
