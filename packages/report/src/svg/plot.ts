import { scaleLinear } from 'd3-scale';
import { element, linePath, text } from './element.js';
import { theme } from './theme.js';

export interface Axis {
  readonly domain: readonly [number, number];
  readonly label: string;
  /** Where ticks stand; found from the domain where absent. */
  readonly ticks?: readonly number[];
  readonly format?: (value: number) => string;
}

export interface PlotOptions {
  readonly width: number;
  readonly height: number;
  readonly margin?: {
    readonly top?: number;
    readonly right?: number;
    readonly bottom?: number;
    readonly left?: number;
  };
  readonly x: Axis;
  readonly y: Axis;
}

/** A rectangle with two linear axes. `x` and `y` turn data into drawing units; `frame` is the grid, the axes and their labels. */
export interface Plot {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly frame: string;
}

/** Lays out a plot with two linear axes in the common look. */
export function createPlot({ width, height, margin = {}, x: xAxis, y: yAxis }: PlotOptions): Plot {
  const left = margin.left ?? 46;
  const right = width - (margin.right ?? 10);
  const top = margin.top ?? 12;
  const bottom = height - (margin.bottom ?? 40);
  const x = scaleLinear().domain(xAxis.domain).range([left, right]);
  const y = scaleLinear().domain(yAxis.domain).range([bottom, top]);
  const xTicks = xAxis.ticks ?? x.ticks(6);
  const yTicks = yAxis.ticks ?? y.ticks(6);
  const xFormat = xAxis.format ?? x.tickFormat(6);
  const yFormat = yAxis.format ?? y.tickFormat(6);
  const label = { 'font-size': theme.smallFontSize, fill: theme.muted };

  const frame = [
    ...xTicks.map((t) => element('line', { x1: x(t), x2: x(t), y1: top, y2: bottom, stroke: theme.grid })),
    ...yTicks.map((t) => element('line', { x1: left, x2: right, y1: y(t), y2: y(t), stroke: theme.grid })),
    element('path', {
      d: linePath([
        [left, top],
        [left, bottom],
        [right, bottom],
      ]),
      fill: 'none',
      stroke: theme.ink,
    }),
    ...xTicks.map((t) => text(xFormat(t), { x: x(t), y: bottom + 13, 'text-anchor': 'middle', ...label })),
    ...yTicks.map((t) => text(yFormat(t), { x: left - 5, y: y(t) + 3.3, 'text-anchor': 'end', ...label })),
    text(xAxis.label, { x: (left + right) / 2, y: bottom + 29, 'text-anchor': 'middle', fill: theme.ink }),
    text(yAxis.label, {
      transform: `translate(12,${(top + bottom) / 2}) rotate(-90)`,
      'text-anchor': 'middle',
      fill: theme.ink,
    }),
  ].join('');
  return { x, y, left, right, top, bottom, frame };
}
