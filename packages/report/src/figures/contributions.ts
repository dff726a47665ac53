import type { Interval } from '@radscore/stats';
import { emptyFigure, figureOfBlocks, space, textBlock, titleBlock } from '../svg/column.js';
import { formatFixed } from '../svg/format.js';
import { legendBlock } from '../svg/legend.js';
import { namedBarsBlock } from '../svg/named-bars.js';
import { extentOf } from '../svg/plot.js';
import { seriesColour, theme } from '../svg/theme.js';
import type { FigureDefinition } from './figure.js';

export interface ContributionsData {
  readonly title?: string;
  /** What the bars are: `Coefficient per standard deviation`. */
  readonly measure: string;
  readonly features: readonly { readonly name: string; readonly value: number; readonly ci?: Interval }[];
}

/** The contribution of each kept feature to the score: coefficients, the largest first. */
export const contributions: FigureDefinition<ContributionsData> = {
  name: 'contributions',
  summary: 'Coefficients of the kept features, the largest first; blue raises the score, orange lowers it.',
  draw({ title, measure, features }) {
    if (features.length === 0) return emptyFigure(title, 'No contribution to show: no feature was kept.');
    const width = theme.singleColumn;
    const sorted = [...features].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
    const [up, down] = [seriesColour(0), seriesColour(1)];
    const bars = sorted.map(({ name, value, ci }) => ({
      name,
      value,
      ...(ci && { ci }),
      colour: value < 0 ? down : up,
      shown: formatFixed(value, 3),
    }));
    const domain = extentOf(
      [0],
      features.map(({ value }) => value),
      features.flatMap(({ ci = [] }) => [...ci]),
    );
    const legend = legendBlock(
      [
        { label: 'raises the score', sample: { kind: 'square', colour: up } },
        { label: 'lowers the score', sample: { kind: 'square', colour: down } },
      ],
      { width },
    );
    const alt = `${measure}: ${sorted.map(({ name, value }) => `${name} ${formatFixed(value, 3)}`).join(', ')}.`;
    return figureOfBlocks(width, alt, [
      titleBlock(title, width),
      textBlock(measure, { width, fill: theme.muted }),
      space(4),
      namedBarsBlock(bars, { width, domain }),
      legend,
    ]);
  },
};
