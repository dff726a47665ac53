import {
  type Block,
  baseline,
  drawLines,
  emptyFigure,
  figureOfBlocks,
  lineHeight,
  space,
  titleBlock,
} from '../svg/column.js';
import { inkOn } from '../svg/contrast.js';
import { element, text } from '../svg/element.js';
import { formatFixed } from '../svg/format.js';
import { isFiniteNumber } from '../svg/marks.js';
import { theme } from '../svg/theme.js';
import { wrapText } from '../svg/wrap-text.js';
import type { FigureDefinition } from './figure.js';

export interface CorrelationData {
  readonly title?: string;
  /** `Spearman's ρ`. */
  readonly measure: string;
  readonly names: readonly string[];
  /** Row by row, -1 to 1; null where it could not be computed. */
  readonly values: readonly (readonly (number | null)[])[];
}

const small = { size: theme.tinyFontSize };
/** Above this, rows are numbered in fives and not named: the names are in the data beside the figure. */
const mostNamed = 40;

/** Heat map of the correlations between features; rows and columns are numbered, the names stand below. */
export const correlation: FigureDefinition<CorrelationData> = {
  name: 'correlation',
  summary: 'Correlation of the kept features with one another: blue positive, orange negative.',
  draw({ title, measure, names, values }) {
    const n = names.length;
    if (n === 0) return emptyFigure(title, 'No correlation to show: no feature was kept.');
    const width = theme.singleColumn;
    const left = 28;
    const cell = (width - left - theme.pad) / n;
    const stride = cell >= 12 ? 1 : 5 * Math.ceil(14 / (5 * cell));
    const numbered = names.map((_, i) => i).filter((i) => i === 0 || (i + 1) % stride === 0);
    const map: Block = {
      height: 14 + n * cell + 6,
      draw: (top) => {
        const y0 = top + 14;
        const cells = values.slice(0, n).flatMap((row, i) =>
          row.slice(0, n).map((value, j) => {
            const [x, y] = [left + j * cell, y0 + i * cell];
            const box = element('rect', {
              x,
              y,
              width: cell,
              height: cell,
              fill: diverging(value),
              stroke: theme.paper,
              'stroke-width': cell > 6 ? 1 : 0,
            });
            if (cell < 26) return box;
            const fill = inkOn(diverging(value));
            const at = {
              x: x + cell / 2,
              y: y + cell / 2 + 3.2,
              'text-anchor': 'middle',
              'font-size': small.size,
              fill,
            };
            return box + text(formatFixed(value, 2), at);
          }),
        );
        const label = { 'font-size': small.size, fill: theme.muted };
        const labels = numbered.flatMap((i) => [
          text(String(i + 1), { x: left + (i + 0.5) * cell, y: y0 - 4, 'text-anchor': 'middle', ...label }),
          text(String(i + 1), { x: left - 5, y: y0 + (i + 0.5) * cell + 3.2, 'text-anchor': 'end', ...label }),
        ]);
        return [...cells, ...labels].join('');
      },
    };
    return figureOfBlocks(width, `${measure} between ${n} features: ${names.join(', ')}.`, [
      titleBlock(title, width),
      map,
      colourKey(measure, width),
      space(4),
      ...(n > mostNamed ? [] : names.map((name, i) => nameBlock(i, name, width))),
    ]);
  },
};

function nameBlock(i: number, name: string, width: number): Block {
  const lines = wrapText(name, width - 28 - theme.pad, small);
  return {
    height: lines.length * lineHeight(small.size),
    draw: (top) => {
      const y = top + baseline(small.size);
      const number = text(String(i + 1), {
        x: 23,
        y,
        'text-anchor': 'end',
        'font-size': small.size,
        fill: theme.muted,
      });
      return number + drawLines(lines, 28, y, small);
    },
  };
}

function colourKey(measure: string, width: number): Block {
  const [left, right] = [width / 2 - 60, width / 2 + 60];
  const steps = 24;
  const step = (right - left) / steps;
  const lines = wrapText(measure, width - 2 * theme.pad, small);
  return {
    height: 26 + lines.length * lineHeight(small.size),
    draw: (top) => {
      const boxes = Array.from({ length: steps }, (_, k) =>
        element('rect', {
          x: left + k * step,
          y: top + 2,
          width: step + 0.3,
          height: 8,
          fill: diverging(-1 + (2 * (k + 0.5)) / steps),
        }),
      );
      const ends = [-1, 0, 1].map((value) =>
        text(formatFixed(value, 0), {
          x: width / 2 + 60 * value,
          y: top + 20,
          'text-anchor': 'middle',
          'font-size': small.size,
          fill: theme.muted,
        }),
      );
      const label = drawLines(lines, width / 2, top + 24 + baseline(small.size), small, { 'text-anchor': 'middle' });
      return [...boxes, ...ends, label].join('');
    },
  };
}

/** White at 0, orange at -1, blue at 1, as even steps of lightness; grey where the value is missing. */
function diverging(value: number | null): string {
  if (!isFiniteNumber(value)) return '#d0d4d8';
  const end = value < 0 ? [179, 88, 6] : [0, 84, 147];
  const share = Math.min(1, Math.abs(value));
  const channels = end.map((channel) => Math.round(255 + (channel - 255) * share));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
