import { emptyFigure, figureOfBlocks, textBlock, titleBlock } from '../svg/column.js';
import { legendBlock } from '../svg/legend.js';
import { curve, segment } from '../svg/marks.js';
import { extentOf, plotBlock } from '../svg/plot.js';
import { seriesColour, seriesDash, theme } from '../svg/theme.js';
import type { FigureDefinition } from './figure.js';

export interface LassoPathData {
  readonly title?: string;
  readonly names: readonly string[];
  /** Penalties, each above 0, in any order. */
  readonly lambda: readonly number[];
  /** One row a lambda, one column a name. */
  readonly coefficients: readonly (readonly number[])[];
  /** The penalty that was taken. */
  readonly chosen?: number;
}

const named = 8;

/** The coefficient path of a LASSO: how each coefficient shrinks as the penalty grows. The largest at the chosen penalty are named. */
export const lassoPath: FigureDefinition<LassoPathData> = {
  name: 'lasso-path',
  summary: 'Coefficients on standardised features against the penalty; the features with the largest ones are named.',
  draw({ title, names, lambda, coefficients, chosen }) {
    if (names.length === 0 || lambda.length === 0)
      return emptyFigure(title, 'No coefficient path: no feature entered.');
    const width = theme.singleColumn;
    const at = chosen ?? Math.min(...lambda);
    const row = coefficients[nearest(lambda, at)] ?? [];
    const order = names.map((_, j) => j).sort((a, b) => Math.abs(row[b] ?? 0) - Math.abs(row[a] ?? 0) || a - b);
    const shown = order.slice(0, named).filter((j) => (row[j] ?? 0) !== 0);
    const rest = names.map((_, j) => j).filter((j) => !shown.includes(j));
    const [low, high] = extentOf(coefficients.flat(), [0]);
    const margin = 0.05 * (high - low);
    const lines = lambda.map((_, i) => i).sort((a, b) => lambda[a]! - lambda[b]!);
    const xs = lines.map((i) => lambda[i]!);
    const path = (j: number) => withoutZeros(lines.map((i) => coefficients[i]?.[j] ?? null));
    const plot = plotBlock(
      {
        width,
        height: 200,
        x: { domain: extentOf(lambda), label: 'Penalty λ (log scale)', scale: 'log' },
        y: { domain: [low - margin, high + margin], label: 'Coefficient' },
        topTicks: lambda.map((value, i) => ({
          at: value,
          label: String((coefficients[i] ?? []).filter((c) => c !== 0).length),
        })),
      },
      (area) =>
        [
          ...rest.map((j) => curve(area, xs, path(j), { colour: '#b4bcc4', width: 1 })),
          ...shown.map((j, k) => curve(area, xs, path(j), { colour: seriesColour(k), dash: seriesDash(k) })),
          chosen === undefined
            ? ''
            : segment(area, [chosen, low - margin], [chosen, high + margin], {
                colour: theme.ink,
                dash: '4 3',
                width: 1.2,
              }),
        ].join(''),
    );
    const sample = (colour: string, dash?: string) => ({ kind: 'line', colour, dash }) as const;
    const others = rest.length === 0 ? [] : [{ label: `${rest.length} other features`, sample: sample('#b4bcc4') }];
    const legend = legendBlock(
      [
        ...shown.map((j, k) => ({ label: names[j]!, sample: sample(seriesColour(k), seriesDash(k)) })),
        ...others,
        ...(chosen === undefined ? [] : [{ label: 'λ chosen', sample: sample(theme.ink, '4 3') }]),
      ],
      { width },
    );
    const alt = `LASSO coefficient paths of ${names.length} features; at the chosen penalty the largest are ${shown.map((j) => names[j]).join(', ')}.`;
    return figureOfBlocks(width, alt, [
      titleBlock(title, width),
      textBlock('Number of features', { width, size: theme.tinyFontSize, fill: theme.muted, anchor: 'middle' }),
      plot,
      legend,
    ]);
  },
};

/** A path from where it leaves 0: the rest would hide the other features that are not in yet. */
function withoutZeros(values: (number | null)[]): (number | null)[] {
  return values.map((value, k) => (value === 0 && !values[k - 1] && !values[k + 1] ? null : value));
}

function nearest(values: readonly number[], to: number): number {
  return values.reduce((best, value, i) => (Math.abs(value - to) < Math.abs(values[best]! - to) ? i : best), 0);
}
