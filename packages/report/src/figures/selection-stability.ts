import { emptyFigure, figureOfBlocks, space, textBlock, titleBlock } from '../svg/column.js';
import { formatEstimate, type ShownEstimate } from '../svg/format.js';
import { legendBlock } from '../svg/legend.js';
import { namedBarsBlock } from '../svg/named-bars.js';
import { seriesColour, theme } from '../svg/theme.js';
import type { FigureDefinition } from './figure.js';

export interface SelectionStabilityData {
  readonly title?: string;
  readonly resamples: number;
  /** Share (0 to 1) of the resamples that kept the feature, and whether the final model did. */
  readonly features: readonly { readonly name: string; readonly share: number; readonly kept: boolean }[];
  /** Share above which a feature counts as stable. */
  readonly threshold?: number;
  /** Nogueira's index over all features, where it was computed. */
  readonly index?: ShownEstimate;
}

/** How often each feature is kept when the patients are redrawn: a signature that changes with every draw is not a finding. */
export const selectionStability: FigureDefinition<SelectionStabilityData> = {
  name: 'selection-stability',
  summary: 'Share of resamples in which each feature is kept; full bars are features of the final model.',
  draw({ title, resamples, features, threshold, index }) {
    if (features.length === 0) return emptyFigure(title, 'No selection frequency: no feature was ever kept.');
    const width = theme.singleColumn;
    const sorted = [...features].sort((a, b) => b.share - a.share);
    const bars = sorted.map(({ name, share, kept }) => ({
      name,
      value: share,
      colour: seriesColour(0),
      opacity: kept ? 1 : 0.4,
      shown: `${Math.round(100 * share)}%`,
    }));
    const about = `Kept in % of ${resamples} resamples${index === undefined ? '' : `; Nogueira's stability ${formatEstimate(index, 2)}`}`;
    const legend = legendBlock(
      [
        { label: 'in the final model', sample: { kind: 'square', colour: seriesColour(0) } },
        ...(features.every(({ kept }) => kept)
          ? []
          : [{ label: 'not in it', sample: { kind: 'square' as const, colour: seriesColour(0), opacity: 0.4 } }]),
        ...(threshold === undefined
          ? []
          : [
              {
                label: `threshold ${Math.round(100 * threshold)}%`,
                sample: { kind: 'line' as const, colour: theme.ink, dash: '2 2' },
              },
            ]),
      ],
      { width },
    );
    const alt = `${about}: ${sorted.map(({ name, share }) => `${name} ${Math.round(100 * share)}%`).join(', ')}.`;
    return figureOfBlocks(width, alt, [
      titleBlock(title, width),
      textBlock(about, { width, fill: theme.muted }),
      space(4),
      namedBarsBlock(bars, { width, domain: [0, 1], ...(threshold !== undefined && { mark: threshold }) }),
      legend,
    ]);
  },
};
