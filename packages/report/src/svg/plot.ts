import { scaleLinear, scaleLog } from 'd3-scale';
import { type Block, baseline, drawLines, lineHeight, widestLine } from './column.js';
import { element, linePath, text } from './element.js';
import { formatFixed, formatTick } from './format.js';
import { textWidth } from './text-width.js';
import { theme } from './theme.js';
import { wrapText } from './wrap-text.js';

export interface Axis {
  readonly domain: readonly [number, number];
  readonly label: string;
  readonly scale?: 'linear' | 'log';
  /** Where ticks stand; found from the domain where absent. */
  readonly ticks?: readonly number[];
  readonly format?: (value: number) => string;
}

export interface PlotOptions {
  readonly width: number;
  /** Height of the data area, without axes. */
  readonly height: number;
  readonly x: Axis;
  readonly y: Axis;
  /** Labels above the data area, such as counts; those without room are left out. */
  readonly topTicks?: readonly { readonly at: number; readonly label: string }[];
}

/** A rectangle with two axes. `x` and `y` turn data into drawing units. */
export interface Plot {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const tickType = { size: theme.smallFontSize };
const labelType = { size: theme.fontSize };

/** A plot in the common look as a block: grid, axes and labels around what `draw` puts into it. */
export function plotBlock(options: PlotOptions, draw: (plot: Plot) => string): Block {
  const { height } = options;
  const [xTicks, yTicks] = [ticksOf(options.x), ticksOf(options.y)];
  const [left, right] = plotEdges(options);
  const head = options.topTicks === undefined ? 5 : 16;
  const xLabel = wrapText(options.x.label, right - left, labelType, 3);
  const yLabel = wrapText(options.y.label, height, labelType, 2);
  return {
    height: head + height + 16 + xLabel.length * lineHeight(labelType.size) + 6,
    draw: (top) => {
      const area = { left, right, top: top + head, bottom: top + head + height };
      const plot = {
        ...area,
        x: scaleOf(options.x, left, right),
        y: scaleOf(options.y, area.bottom, area.top),
      };
      const grid = [
        ...xTicks.map(({ at }) => gridLine(plot.x(at), plot.x(at), area.top, area.bottom)),
        ...yTicks.map(({ at }) => gridLine(left, right, plot.y(at), plot.y(at))),
      ];
      const axes = element('path', {
        d: linePath([
          [left, area.top],
          [left, area.bottom],
          [right, area.bottom],
        ]),
        fill: 'none',
        stroke: theme.ink,
      });
      const small = { 'font-size': tickType.size, fill: theme.muted };
      const labels = [
        ...spaced(options.topTicks ?? [], plot.x).map(({ at, label }) =>
          text(label, { x: plot.x(at), y: area.top - 5, 'text-anchor': 'middle', ...small }),
        ),
        ...spaced(xTicks, plot.x).map(({ at, label }) =>
          text(label, { x: plot.x(at), y: area.bottom + 13, 'text-anchor': 'middle', ...small }),
        ),
        ...yTicks.map(({ at, label }) =>
          text(label, { x: left - 5, y: plot.y(at) + 3.3, 'text-anchor': 'end', ...small }),
        ),
        drawLines(xLabel, (left + right) / 2, area.bottom + 17 + baseline(labelType.size), labelType, {
          'text-anchor': 'middle',
        }),
        ...yLabel.map((line, i) =>
          text(line, {
            transform: `translate(${theme.pad + 9 + i * lineHeight(labelType.size)},${(area.top + area.bottom) / 2}) rotate(-90)`,
            'text-anchor': 'middle',
          }),
        ),
      ];
      return [...grid, clipped(plot, draw(plot)), axes, ...labels].join('');
    },
  };
}

/** The left and right edge of the data area, for what is aligned with it above or below. */
export function plotEdges({
  width,
  height,
  x,
  y,
}: Pick<PlotOptions, 'width' | 'height' | 'x' | 'y'>): [number, number] {
  const last = ticksOf(x).at(-1);
  return [
    plotLeft(y, height),
    width - Math.max(theme.pad, last === undefined ? 0 : textWidth(last.label, tickType) / 2 + 2),
  ];
}

/** Room that the tick labels and the label of a y axis take on the left. */
export function plotLeft(y: Axis, height: number): number {
  const lines = y.label === '' ? 0 : wrapText(y.label, height, labelType, 2).length;
  const ticks = widestLine(
    ticksOf(y).map(({ label }) => label),
    tickType,
  );
  return theme.pad + lines * lineHeight(labelType.size) + ticks + 7;
}

/** Draws what lies inside the data area only. A nested SVG cuts at its edge without an id that could clash in a page of figures. */
export function clipped({ left, right, top, bottom }: Plot, content: string): string {
  // Half a unit more, so that lines on the edge keep their width.
  const [x, y, width, height] = [left - 1, top - 1, right - left + 2, bottom - top + 2];
  return element(
    'svg',
    { x, y, width, height, viewBox: `${round(x)} ${round(y)} ${round(width)} ${round(height)}` },
    content,
  );
}

/** The smallest interval over all finite values, widened where they are all equal; [0, 1] where there are none. */
export function extentOf(...lists: readonly (readonly (number | null)[])[]): [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of lists.flat()) {
    if (value === null || !Number.isFinite(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) return [0, 1];
  if (low < high) return [low, high];
  const half = low === 0 ? 0.5 : Math.abs(low) * 0.1;
  return [low - half, high + half];
}

/** An interval rounded outwards to ticks. */
export function niceDomain([low, high]: readonly [number, number]): [number, number] {
  const [from, to] = scaleLinear().domain([low, high]).nice(6).domain();
  return [from!, to!];
}

/** Of ticks, those whose labels leave room between one another, from the left. */
export function spaced<T extends { at: number; label: string }>(
  ticks: readonly T[],
  place: (at: number) => number,
): T[] {
  let end = Number.NEGATIVE_INFINITY;
  const inOrder = [...ticks].sort((a, b) => place(a.at) - place(b.at));
  return inOrder.filter(({ at, label }) => {
    const half = textWidth(label, tickType) / 2;
    const fits = place(at) - half > end + 4;
    if (fits) end = place(at) + half;
    return fits;
  });
}

/** The ticks of an axis with their labels, ascending. */
export function ticksOf({ domain, ticks, format, scale = 'linear' }: Axis): { at: number; label: string }[] {
  const at = ticks ?? (scale === 'log' ? logTicks(domain) : scaleLinear().domain(domain).ticks(6));
  if (format !== undefined || scale === 'log')
    return at.map((value) => ({ at: value, label: (format ?? formatTick)(value) }));
  const digits = Math.max(0, ...at.map(decimals));
  return at.map((value) => ({ at: value, label: digits > 6 ? formatTick(value) : formatFixed(value, digits) }));
}

/** Decimals that a tick needs, so that all of an axis can have as many. */
function decimals(value: number): number {
  return String(Number(value.toPrecision(6))).match(/\.(\d+)$/)?.[1]?.length ?? 0;
}

/** 1, 2, 5 in each decade; powers of ten alone over more than three, steps of about a half within one. */
function logTicks([low, high]: readonly [number, number]): number[] {
  const [from, to] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  const decades = Math.log10(high / low);
  const steps = decades > 3 ? [1] : decades > 0.8 ? [1, 2, 5] : [1, 1.5, 2, 3, 5, 7];
  const ticks: number[] = [];
  for (let power = from; power <= to; power++) {
    for (const step of steps) {
      const value = Number(`${step}e${power}`);
      if (value >= low * 0.9999 && value <= high * 1.0001) ticks.push(value);
    }
  }
  return ticks.length > 1 ? ticks : scaleLinear().domain([low, high]).ticks(4);
}

function scaleOf({ domain, scale }: Axis, from: number, to: number): (value: number) => number {
  return (scale === 'log' ? scaleLog() : scaleLinear()).domain(domain).range([from, to]);
}

function gridLine(x1: number, x2: number, y1: number, y2: number): string {
  return element('line', { x1, x2, y1, y2, stroke: theme.grid });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
