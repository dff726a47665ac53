import { emptyFigure, figureOfBlocks, titleBlock } from '../svg/column.js';
import { formatEstimate, type ShownEstimate } from '../svg/format.js';
import { legendBlock } from '../svg/legend.js';
import { band, curve, segment, type Values } from '../svg/marks.js';
import { extentOf, plotBlock } from '../svg/plot.js';
import { seriesColour, seriesDash, theme } from '../svg/theme.js';
import type { FigureDefinition } from './figure.js';

export interface AucOverTimeCurve {
  readonly name: string;
  /** Ascending, in the unit of the axis. */
  readonly time: Values;
  readonly auc: Values;
  readonly lower?: Values;
  readonly upper?: Values;
  /** The AUC integrated over the times, where it was computed. */
  readonly integrated?: ShownEstimate;
}

export interface AucOverTimeData {
  readonly title?: string;
  /** `Time (months)`. */
  readonly timeLabel: string;
  /** Level of the intervals, `95%` where absent. */
  readonly level?: string;
  readonly curves: readonly AucOverTimeCurve[];
}

/** AUC(t): how well a score separates those with an event before t from those without, against t. */
export const aucOverTime: FigureDefinition<AucOverTimeData> = {
  name: 'auc-over-time',
  summary: 'The time-dependent AUC against time with its pointwise confidence band; the dashed line is chance.',
  draw({ title, timeLabel, curves, level = '95%' }) {
    if (curves.length === 0) return emptyFigure(title, 'No AUC over time: no model has predictions.');
    const width = theme.singleColumn;
    const [low] = extentOf(...curves.map(({ auc }) => auc), ...curves.map(({ lower = [] }) => lower), [0.5]);
    const time = extentOf(...curves.map((entry) => entry.time));
    const plot = plotBlock(
      {
        width,
        height: 200,
        x: { domain: time, label: timeLabel },
        y: { domain: [Math.max(0, Math.min(0.4, Math.floor(low * 10) / 10)), 1], label: 'AUC(t)' },
      },
      (area) =>
        [
          segment(area, [time[0], 0.5], [time[1], 0.5], { colour: theme.muted, dash: '3 3', width: 1 }),
          ...curves.map(({ time: at, lower, upper }, i) =>
            lower === undefined || upper === undefined || curves.length > theme.mostBands
              ? ''
              : band(area, at, lower, upper, seriesColour(i)),
          ),
          ...curves.map(({ time: at, auc }, i) =>
            curve(area, at, auc, { colour: seriesColour(i), dash: seriesDash(i) }),
          ),
        ].join(''),
    );
    const integrated = curves.some((entry) => entry.integrated !== undefined);
    const legend = legendBlock(
      curves.map((entry, i) => ({
        label: entry.name,
        sample: { kind: 'line', colour: seriesColour(i), dash: seriesDash(i) },
        ...(integrated && { values: [entry.integrated === undefined ? '–' : formatEstimate(entry.integrated)] }),
      })),
      { width, ...(integrated && { header: { label: '', values: [`Integrated AUC (${level} CI)`] } }) },
    );
    const alt = `Time-dependent AUC of ${curves.map(({ name }) => name).join(', ')} against ${timeLabel}.`;
    return figureOfBlocks(width, alt, [titleBlock(title, width), plot, legend]);
  },
};
