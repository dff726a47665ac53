import { emptyFigure, figureOfBlocks, textBlock, titleBlock } from '../svg/column.js';
import { formatTick } from '../svg/format.js';
import { legendBlock } from '../svg/legend.js';
import { dot, isFiniteNumber, segment, type Values } from '../svg/marks.js';
import { extentOf, type Plot, plotBlock } from '../svg/plot.js';
import { seriesColour, theme } from '../svg/theme.js';
import type { FigureDefinition } from './figure.js';

export interface LassoCvData {
  readonly title?: string;
  /** What cross-validation measured: `Binomial deviance`. */
  readonly measure: string;
  /** Penalties, each above 0, in any order; mean and standard error over the folds at each. */
  readonly lambda: readonly number[];
  readonly mean: Values;
  readonly se: Values;
  /** Coefficients that are not 0 at each lambda. */
  readonly nonZero: readonly number[];
  readonly lambdaMin: number;
  readonly lambda1se: number;
}

/** The cross-validation curve of a LASSO: error against penalty, with the number of features kept on top. */
export const lassoCv: FigureDefinition<LassoCvData> = {
  name: 'lasso-cv',
  summary:
    'Cross-validated error (mean and standard error over folds) against the penalty; on top the number of features kept.',
  draw(data) {
    const { title, measure, lambda, mean, se, nonZero, lambdaMin, lambda1se } = data;
    if (!mean.some(isFiniteNumber)) return emptyFigure(title, 'No cross-validation curve: no penalty was tried.');
    const width = theme.singleColumn;
    const shown = withinReach(data);
    const [low, high] = extentOf(
      shown.map((i) => mean[i]! - (se[i] ?? 0)),
      shown.map((i) => mean[i]! + (se[i] ?? 0)),
    );
    const margin = 0.05 * (high - low);
    const [least, most] = extentOf(lambda);
    const room = (most / least) ** 0.015;
    const marks = [
      { label: `λ min = ${short(lambdaMin)}`, at: lambdaMin, colour: seriesColour(0), dash: undefined },
      { label: `λ 1se = ${short(lambda1se)}`, at: lambda1se, colour: seriesColour(2), dash: '5 3' },
    ];
    const options = {
      width,
      height: 190,
      x: { domain: [least / room, most * room], label: 'Penalty λ (log scale)', scale: 'log' },
      y: { domain: [low - margin, high + margin], label: measure },
      topTicks: lambda.map((at, i) => ({ at, label: String(nonZero[i]) })),
    } as const;
    const plot = plotBlock(options, (area) =>
      [
        ...marks.map(({ at, colour, dash }) =>
          segment(area, [at, low - margin], [at, high + margin], { colour, dash, width: 1.4 }),
        ),
        ...shown.map((i) => drawFold(area, lambda[i]!, mean[i]!, se[i] ?? null)),
      ].join(''),
    );
    const alt = `LASSO cross-validation: ${measure} against λ; lowest at ${short(lambdaMin)}, one standard error rule ${short(lambda1se)}.`;
    const legend = legendBlock(
      marks.map(({ label, colour, dash }) => ({ label, sample: { kind: 'line', colour, dash } })),
      { width },
    );
    return figureOfBlocks(width, alt, [
      titleBlock(title, width),
      textBlock('Number of features', { width, size: theme.tinyFontSize, fill: theme.muted, anchor: 'middle' }),
      plot,
      legend,
      ...(shown.length < mean.filter(isFiniteNumber).length
        ? [
            textBlock('Smaller penalties, which did far worse, lie outside the figure.', {
              width,
              size: theme.tinyFontSize,
              fill: theme.muted,
            }),
          ]
        : []),
    ]);
  },
};

/** Times what is gained over no feature at all that a point may lie away from the best one and still be drawn. */
const reach = 4;

/** The points that show where the best penalty is: an overfitted end of the path would press them all into one line. */
function withinReach({ lambda, mean, se, lambdaMin }: LassoCvData): number[] {
  const known = lambda.map((_, i) => i).filter((i) => isFiniteNumber(mean[i]));
  const best = known.reduce((a, b) => (Math.abs(lambda[b]! - lambdaMin) < Math.abs(lambda[a]! - lambdaMin) ? b : a));
  const largest = known.reduce((a, b) => (lambda[b]! > lambda[a]! ? b : a));
  const gain = Math.max(Math.abs(mean[largest]! - mean[best]!), se[best] ?? 0);
  return gain > 0 ? known.filter((i) => Math.abs(mean[i]! - mean[best]!) <= reach * gain) : known;
}

function drawFold(area: Plot, lambda: number, mean: number, se: number | null): string {
  const bar =
    se === null ? '' : segment(area, [lambda, mean - se], [lambda, mean + se], { colour: '#9aa4ae', width: 1 });
  return bar + dot(area.x(lambda), area.y(mean), seriesColour(1), 2);
}

function short(lambda: number): string {
  return formatTick(Number(lambda.toPrecision(3)));
}
