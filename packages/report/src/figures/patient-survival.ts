import { emptyFigure, figureOfBlocks, textBlock, titleBlock } from '../svg/column.js';
import { curve, dot, isFiniteNumber, stepPoints } from '../svg/marks.js';
import { plotBlock } from '../svg/plot.js';
import { seriesColour, theme } from '../svg/theme.js';
import type { FigureDefinition } from './figure.js';

export interface PatientSurvivalData {
  readonly title?: string;
  /** `Time (months)`. */
  readonly timeLabel: string;
  /** `Free of recurrence`. */
  readonly outcomeLabel: string;
  /** From the beginning on; null where the model does not reach. */
  readonly curve: readonly { readonly time: number; readonly probability: number | null }[];
  /** Where the curve is read. */
  readonly horizons: readonly { readonly time: number; readonly probability: number | null }[];
}

/** The survival that a model predicts of one patient, with the horizons at which it is read. */
export const patientSurvival: FigureDefinition<PatientSurvivalData> = {
  name: 'patient-survival',
  summary: 'The survival that a model predicts of one patient; dots mark the horizons of the study.',
  draw({ title, timeLabel, outcomeLabel, curve: points, horizons }) {
    const end = Math.max(0, ...points.map(({ time }) => time));
    if (end === 0 || points.every(({ probability }) => probability === null))
      return emptyFigure(title, 'No curve: the model predicts no survival.');
    const width = theme.singleColumn;
    const options = {
      width,
      height: 190,
      x: { domain: [0, end] as const, label: timeLabel },
      y: { domain: [0, 1] as const, label: outcomeLabel, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] },
    };
    const read = horizons.filter(({ probability }) => isFiniteNumber(probability));
    const plot = plotBlock(options, (area) => {
      const steps = stepPoints(
        points.map(({ time }) => time),
        points.map(({ probability }) => probability),
        [0, 1],
      );
      const dots = read.map(({ time, probability }) => dot(area.x(time), area.y(probability!), seriesColour(1), 4));
      return curve(area, steps.xs, steps.ys, { colour: seriesColour(0) }) + dots.join('');
    });
    const told = read.map(({ time, probability }) => `${time}: ${(100 * probability!).toFixed(0)} %`).join(', ');
    return figureOfBlocks(width, `${outcomeLabel}, predicted of one patient. ${timeLabel} ${told}.`, [
      titleBlock(title, width),
      plot,
      textBlock('Predicted of one patient, not observed. Research use only.', {
        width,
        size: theme.tinyFontSize,
        fill: theme.muted,
      }),
    ]);
  },
};
