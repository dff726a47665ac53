import type { Interval } from '@radscore/stats';
import { type Block, baseline, drawLines, lineHeight } from './column.js';
import { element, text } from './element.js';
import { isKnown } from './format.js';
import { textWidth } from './text-width.js';
import { theme } from './theme.js';
import { wrapText } from './wrap-text.js';

export interface NamedBar {
  readonly name: string;
  readonly value: number;
  readonly ci?: Interval;
  readonly colour: string;
  readonly opacity?: number;
  /** What is written at the end of the row. */
  readonly shown: string;
}

export interface NamedBarsOptions {
  readonly width: number;
  readonly domain: readonly [number, number];
  /** A dashed line through all bars, for example a threshold. */
  readonly mark?: number;
}

const nameType = { size: theme.smallFontSize };
const barHeight = 8;

/** Horizontal bars from 0, each under its name, so that long names of features have the whole width. */
export function namedBarsBlock(bars: readonly NamedBar[], { width, domain, mark }: NamedBarsOptions): Block {
  const left = theme.pad + 2;
  const shownRoom = Math.max(0, ...bars.map(({ shown }) => textWidth(shown, nameType))) + 6;
  const right = width - theme.pad - shownRoom;
  const x = (value: number) => left + ((value - domain[0]) / (domain[1] - domain[0])) * (right - left);
  const names = bars.map(({ name }) => wrapText(name, width - 2 * theme.pad, nameType, 3));
  const heights = names.map((lines) => lines.length * lineHeight(nameType.size) + barHeight + 9);
  const height = heights.reduce((sum, h) => sum + h, 0);
  return {
    height,
    draw: (top) => {
      let y = top;
      const rows = bars.map(({ value, ci, colour, opacity, shown }, i) => {
        const bar = y + names[i]!.length * lineHeight(nameType.size) + 2;
        const middle = bar + barHeight / 2;
        const length = Number.isFinite(value) ? value : 0;
        const drawn = [
          drawLines(names[i]!, theme.pad, y + baseline(nameType.size), nameType),
          element('rect', { x: left, y: bar, width: right - left, height: barHeight, fill: theme.shade }),
          element('rect', {
            x: Math.min(x(0), x(length)),
            y: bar,
            width: Math.abs(x(length) - x(0)),
            height: barHeight,
            fill: colour,
            'fill-opacity': opacity,
          }),
          !isKnown(ci) ? '' : whisker(x(clamp(ci[0], domain)), x(clamp(ci[1], domain)), middle),
          line(x(0), bar - 2, bar + barHeight + 2, theme.ink),
          mark === undefined ? '' : line(x(mark), bar - 2, bar + barHeight + 2, theme.ink, '2 2'),
          text(shown, { x: width - theme.pad, y: middle + 3.4, 'text-anchor': 'end', 'font-size': nameType.size }),
        ];
        y += heights[i]!;
        return drawn.join('');
      });
      return rows.join('');
    },
  };
}

function whisker(x1: number, x2: number, y: number): string {
  return (
    element('line', { x1, x2, y1: y, y2: y, stroke: theme.ink }) +
    line(x1, y - 2.5, y + 2.5, theme.ink) +
    line(x2, y - 2.5, y + 2.5, theme.ink)
  );
}

function line(x: number, y1: number, y2: number, stroke: string, dash?: string): string {
  return element('line', { x1: x, x2: x, y1, y2, stroke, 'stroke-dasharray': dash });
}

function clamp(value: number, [low, high]: readonly [number, number]): number {
  return Math.min(high, Math.max(low, value));
}
