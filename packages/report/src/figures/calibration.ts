import type { Interval } from '@radscore/stats';
import { type Block, emptyFigure, figureOfBlocks, space, textBlock, titleBlock } from '../svg/column.js';
import { element } from '../svg/element.js';
import { describeP, formatFixed, formatInterval, isKnown, type ShownEstimate } from '../svg/format.js';
import { legendBlock } from '../svg/legend.js';
import { curve, dot, segment, type Values } from '../svg/marks.js';
import { plotBlock, plotEdges } from '../svg/plot.js';
import { seriesColour, seriesDash, theme } from '../svg/theme.js';
import { binCounts } from './bin-counts.js';
import type { FigureDefinition } from './figure.js';

export interface CalibrationModel {
  readonly name: string;
  /** Groups of patients of similar predicted probability: mean prediction, observed share and its interval. */
  readonly bins: readonly { readonly predicted: number; readonly observed: number; readonly ci?: Interval }[];
  /** The smoothed curve, where it was computed. */
  readonly smooth?: { readonly predicted: Values; readonly observed: Values };
  /** Every patient's predicted probability, and 1 where the event happened: the histogram. */
  readonly predictions: readonly number[];
  readonly events: readonly (0 | 1)[];
  readonly intercept?: ShownEstimate;
  readonly slope?: ShownEstimate;
  /** p of the Hosmer-Lemeshow test. */
  readonly hosmerLemeshowP?: ShownEstimate;
}

export interface CalibrationData {
  readonly title?: string;
  /** What is predicted: `recurrence`. */
  readonly positive: string;
  /** Level of the intervals, `95%` where absent. */
  readonly level?: string;
  readonly models: readonly CalibrationModel[];
  /** What is drawn against the prediction, of risks at a horizon, which have no intercept, slope and test; `Observed share` where absent. */
  readonly observed?: string;
  /** Who goes up and who down in the histograms, where it is not the plain event. */
  readonly histogram?: string;
}

const histogramHeight = 34;

/** Observed against predicted probability, the distribution of predictions under it, and the figures of calibration. */
export const calibration: FigureDefinition<CalibrationData> = {
  name: 'calibration',
  summary:
    'Observed share of events against predicted probability, with confidence intervals of the groups, the smoothed curve, and the number of patients with (up) and without (down) the event at each prediction.',
  draw({ title, positive, models, level = '95%', observed, histogram }) {
    if (models.length === 0) return emptyFigure(title, 'No calibration curve: no model predicts probabilities.');
    const width = theme.singleColumn;
    const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
    const x = { domain: [0, 1], label: `Predicted probability of ${positive}`, ticks } as const;
    const y = { domain: [0, 1], label: observed ?? 'Observed share', ticks } as const;
    const options = { width, height: 240, x, y };
    const plot = plotBlock(options, (area) =>
      [
        segment(area, [0, 0], [1, 1], { colour: theme.muted, dash: '3 3', width: 1 }),
        ...models.map(({ smooth }, i) =>
          smooth === undefined
            ? ''
            : curve(area, smooth.predicted, smooth.observed, { colour: seriesColour(i), dash: seriesDash(i) }),
        ),
        ...models.flatMap(({ bins, smooth }, i) => [
          ...bins.map(({ predicted, ci }) =>
            !isKnown(ci)
              ? ''
              : segment(area, [predicted, ci[0]], [predicted, ci[1]], { colour: seriesColour(i), width: 1 }),
          ),
          smooth === undefined
            ? curve(
                area,
                bins.map(({ predicted }) => predicted),
                bins.map(({ observed }) => observed),
                { colour: seriesColour(i), dash: seriesDash(i) },
              )
            : '',
          ...bins.map(({ predicted, observed }) => dot(area.x(predicted), area.y(observed), seriesColour(i), 2.8)),
        ]),
      ].join(''),
    );
    const judged = observed === undefined;
    const legend = legendBlock(
      models.map(({ name, intercept, slope, hosmerLemeshowP }, i) => ({
        label: name,
        sample: { kind: 'line', colour: seriesColour(i), dash: seriesDash(i) },
        values: judged
          ? [
              formatFixed(intercept?.value ?? null, 2),
              shownSlope(slope),
              describeP(hosmerLemeshowP?.value ?? null).replace(/^p (= )?/, ''),
            ]
          : [],
      })),
      { width, ...(judged && { header: { label: '', values: ['Intercept', `Slope (${level} CI)`, 'H-L p'] } }) },
    );
    const histograms = models.map((model, i) => histogramBlock(model, plotEdges(options), seriesColour(i)));
    const described = models.map(
      ({ name, intercept, slope }) =>
        `${name}: intercept ${formatFixed(intercept?.value ?? null, 2)}, slope ${formatFixed(slope?.value ?? null, 2)}`,
    );
    return figureOfBlocks(width, `Calibration for ${positive}. ${described.join('; ')}.`, [
      titleBlock(title, width),
      plot,
      ...histograms,
      space(2),
      textBlock(histogram ?? `Histograms: patients with ${positive} up, others down.`, {
        width,
        size: theme.tinyFontSize,
        fill: theme.muted,
      }),
      space(5),
      legend,
    ]);
  },
};

function shownSlope(slope: ShownEstimate | undefined): string {
  const value = formatFixed(slope?.value ?? null, 2);
  return !isKnown(slope?.ci) ? value : `${value} (${formatInterval(slope.ci, 2)})`;
}

function histogramBlock(
  { predictions, events }: CalibrationModel,
  [left, right]: readonly [number, number],
  colour: string,
): Block {
  const [withEvent, without] = [1, 0].map((kind) =>
    binCounts(
      predictions.filter((_, i) => events[i] === kind),
      [0, 1],
      40,
    ),
  ) as [number[], number[]];
  const tallest = Math.max(1, ...withEvent, ...without);
  const step = (right - left) / 40;
  return {
    height: histogramHeight + 4,
    draw: (top) => {
      const middle = top + histogramHeight / 2;
      const bar = (n: number, k: number, up: boolean) => {
        const height = (n / tallest) * (histogramHeight / 2);
        const box = { x: left + k * step + 0.5, y: up ? middle - height : middle, width: step - 1, height };
        return n === 0 ? '' : element('rect', { ...box, fill: colour, 'fill-opacity': up ? 1 : 0.45 });
      };
      return [
        ...withEvent.map((n, k) => bar(n, k, true)),
        ...without.map((n, k) => bar(n, k, false)),
        element('line', { x1: left, x2: right, y1: middle, y2: middle, stroke: theme.muted, 'stroke-width': 0.8 }),
      ].join('');
    },
  };
}
