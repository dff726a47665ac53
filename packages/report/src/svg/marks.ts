import { element, linePath } from './element.js';
import type { Plot } from './plot.js';
import { theme } from './theme.js';

/** Values of a series; a missing one (null, or not finite) interrupts its line. */
export type Values = readonly (number | null)[];

export interface Stroke {
  readonly colour: string;
  readonly dash?: string | undefined;
  readonly width?: number;
}

/** A line through points, interrupted where a value is missing. */
export function curve({ x, y }: Plot, xs: Values, ys: Values, stroke: Stroke): string {
  const d = runs(xs, [ys])
    .map((run) => linePath(run.map(([at, value]) => [x(at!), y(value!)])))
    .join('');
  return strokePath(d, stroke);
}

/** The area between two lines, interrupted where either is missing. */
export function band({ x, y }: Plot, xs: Values, lower: Values, upper: Values, colour: string): string {
  const d = runs(xs, [lower, upper])
    .map((run) => {
      const floor = run.map(([at, low]) => [x(at!), y(low!)] as const);
      const roof = run.map(([at, , high]) => [x(at!), y(high!)] as const);
      return `${linePath([...roof, ...floor.reverse()])}Z`;
    })
    .join('');
  return d === '' ? '' : element('path', { d, fill: colour, 'fill-opacity': theme.bandOpacity });
}

/** A straight line between two points of the data; nothing where a coordinate is missing. */
export function segment(
  { x, y }: Plot,
  from: readonly [number, number],
  to: readonly [number, number],
  stroke: Stroke,
): string {
  if (![...from, ...to].every(isFiniteNumber)) return '';
  return strokePath(
    linePath([
      [x(from[0]), y(from[1])],
      [x(to[0]), y(to[1])],
    ]),
    stroke,
  );
}

/** A filled point, at a place in drawing units; nothing where it is not known. */
export function dot(cx: number, cy: number, colour: string, r = 2.6): string {
  return isFiniteNumber(cx) && isFiniteNumber(cy) ? element('circle', { cx, cy, r, fill: colour }) : '';
}

/** The points of a step function that is `start` before the first x and takes each y at its x: (x, y) at every corner. */
export function stepPoints(
  xs: Values,
  ys: Values,
  start: readonly [number, number],
): { xs: number[]; ys: (number | null)[] } {
  const corners: { xs: number[]; ys: (number | null)[] } = { xs: [start[0]], ys: [start[1]] };
  let level: number | null = start[1];
  xs.forEach((at, i) => {
    if (!isFiniteNumber(at)) return;
    const next = isFiniteNumber(ys[i]) ? ys[i] : null;
    corners.xs.push(at, at);
    corners.ys.push(level, next);
    level = next;
  });
  return corners;
}

export function isFiniteNumber(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function strokePath(d: string, { colour, dash, width = theme.lineWidth }: Stroke): string {
  if (d === '') return '';
  return element('path', { d, fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-dasharray': dash });
}

/** The stretches of points at which x and all of the series are known, as rows [x, ...values]. */
function runs(xs: Values, series: readonly Values[]): number[][][] {
  const found: number[][][] = [];
  let run: number[][] = [];
  xs.forEach((at, i) => {
    const row = [at, ...series.map((values) => values[i])];
    if (row.every(isFiniteNumber)) {
      run.push(row);
    } else if (run.length > 0) {
      found.push(run);
      run = [];
    }
  });
  return run.length > 0 ? [...found, run] : found;
}
