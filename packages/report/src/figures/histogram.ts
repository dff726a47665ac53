import { scaleLinear } from 'd3-scale';
import { type Block, figureOfBlocks, textBlock, titleBlock } from '../svg/column.js';
import type { Figure } from '../svg/document.js';
import { element } from '../svg/element.js';
import { type LegendEntry, legendBlock } from '../svg/legend.js';
import { segment } from '../svg/marks.js';
import { plotBlock } from '../svg/plot.js';
import { theme } from '../svg/theme.js';
import { binCounts } from './bin-counts.js';

export interface HistogramMark {
  readonly at: number;
  readonly label: string;
  readonly colour: string;
  readonly dash?: string;
}

export interface HistogramOptions {
  readonly title: string | undefined;
  readonly alt: string;
  readonly values: readonly number[];
  readonly domain: readonly [number, number];
  readonly xLabel: string;
  readonly yLabel: string;
  readonly bins: number;
  readonly colour: (middle: number) => string;
  readonly marks: readonly HistogramMark[];
  readonly legend?: readonly LegendEntry[];
  readonly notes: readonly string[];
}

/** The drawing that histograms have in common: bars, vertical marks that the legend explains, and sentences. */
export function drawHistogram(options: HistogramOptions): Figure {
  const { title, alt, values, domain, xLabel, yLabel, bins, colour, marks, legend = [], notes } = options;
  const width = theme.singleColumn;
  const counts = binCounts(values, domain, bins);
  const tallest = Math.max(1, ...counts) * 1.06;
  const step = (domain[1] - domain[0]) / bins;
  const plot = plotBlock(
    {
      width,
      height: 170,
      x: { domain, label: xLabel },
      y: {
        domain: [0, tallest],
        label: yLabel,
        ticks: scaleLinear([0, tallest], [0, 1]).ticks(5).filter(Number.isInteger),
      },
    },
    (area) => {
      const bars = counts.map((n, k) => {
        const [x1, x2] = [area.x(domain[0] + k * step), area.x(domain[0] + (k + 1) * step)];
        const box = { x: x1 + 0.4, y: area.y(n), width: x2 - x1 - 0.8, height: area.y(0) - area.y(n) };
        return n === 0 ? '' : element('rect', { ...box, fill: colour(domain[0] + (k + 0.5) * step) });
      });
      const lines = marks.map(({ at, colour: stroke, dash }) =>
        segment(area, [at, 0], [at, tallest], { colour: stroke, dash, width: 2 }),
      );
      return [...bars, ...lines].join('');
    },
  );
  const entries = [
    ...legend,
    ...marks.map(({ label, colour: stroke, dash }) => ({
      label,
      sample: { kind: 'line' as const, colour: stroke, dash },
    })),
  ];
  const sentences: Block[] = notes.map((note) => textBlock(note, { width }));
  return figureOfBlocks(width, alt, [titleBlock(title, width), ...sentences, plot, legendBlock(entries, { width })]);
}
