import { emptyFigure, figureOfBlocks, titleBlock } from '../svg/column.js';
import { legendBlock } from '../svg/legend.js';
import { band, curve, isFiniteNumber, segment, type Values } from '../svg/marks.js';
import { extentOf, plotBlock } from '../svg/plot.js';
import { seriesColour, seriesDash, theme } from '../svg/theme.js';
import type { FigureDefinition } from './figure.js';

export interface DecisionCurveData {
  readonly title?: string;
  /** Threshold probabilities, ascending, that all curves share. */
  readonly thresholds: Values;
  /** Net benefit of treating everybody at each threshold; of no patient it is 0. */
  readonly treatAll: Values;
  readonly models: readonly {
    readonly name: string;
    readonly netBenefit: Values;
    /** Pointwise band, where it was computed. */
    readonly band?: { readonly lower: Values; readonly upper: Values };
  }[];
  /** A threshold that is looked at. */
  readonly marked?: number;
}

/** Decision curves (Vickers and Elkin 2006) beside treating everybody and nobody. */
export const decisionCurves: FigureDefinition<DecisionCurveData> = {
  name: 'decision-curve',
  summary:
    'Net benefit of treating by the model against the threshold probability, beside treating everybody and nobody. A model is of use where its curve is above both.',
  draw({ title, thresholds, treatAll, models, marked }) {
    if (models.length === 0 || !thresholds.some(isFiniteNumber)) {
      return emptyFigure(title, 'No decision curve: no model predicts probabilities.');
    }
    const width = theme.singleColumn;
    const x = extentOf(thresholds);
    const [, best] = extentOf(treatAll, ...models.map(({ netBenefit }) => netBenefit), [0.05]);
    const plot = plotBlock(
      {
        width,
        height: 220,
        x: { domain: x, label: 'Threshold probability' },
        // Below, treating everybody falls without end; a fifth of the height shows that it does.
        y: { domain: [-0.25 * best, 1.1 * best], label: 'Net benefit' },
      },
      (area) =>
        [
          ...models.map(({ band: shown }, i) =>
            shown === undefined || models.length > theme.mostBands
              ? ''
              : band(area, thresholds, shown.lower, shown.upper, seriesColour(i)),
          ),
          segment(area, [x[0], 0], [x[1], 0], { colour: theme.ink, width: 1.2 }),
          curve(area, thresholds, treatAll, { colour: theme.muted, dash: '4 2', width: 1.4 }),
          ...models.map(({ netBenefit }, i) =>
            curve(area, thresholds, netBenefit, { colour: seriesColour(i), dash: seriesDash(i) }),
          ),
          marked === undefined
            ? ''
            : segment(area, [marked, -0.25 * best], [marked, 1.1 * best], { colour: seriesColour(1), width: 1.4 }),
        ].join(''),
    );
    const legend = legendBlock(
      [
        ...models.map(({ name }, i) => ({
          label: name,
          sample: { kind: 'line' as const, colour: seriesColour(i), dash: seriesDash(i) },
        })),
        { label: 'Treat all', sample: { kind: 'line', colour: theme.muted, dash: '4 2' } },
        { label: 'Treat none', sample: { kind: 'line', colour: theme.ink } },
      ],
      { width },
    );
    const alt = `Decision curves of ${models.map(({ name }) => name).join(', ')}, beside treating everybody and nobody.`;
    return figureOfBlocks(width, alt, [titleBlock(title, width), plot, legend]);
  },
};
