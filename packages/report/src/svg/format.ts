import { formatFixed, formatP, type Interval } from '@radscore/stats';

export { formatFixed };

/** A figure with its interval, or missing with the reason. Study's estimates are of this form. */
export interface ShownEstimate {
  readonly value: number | null;
  readonly ci?: Interval;
  readonly reason?: string;
}

/** An interval that can be drawn: both ends are numbers. */
export function isKnown(ci: Interval | undefined): ci is Interval {
  return ci !== undefined && Number.isFinite(ci[0]) && Number.isFinite(ci[1]);
}

/** `+0.062`, `−0.014`, `0.000`: a difference. */
export function formatSigned(value: number, digits = 3): string {
  return `${value > 0 ? '+' : ''}${formatFixed(value, digits)}`;
}

/** `0.812 (0.731–0.893)`; intervals that reach below 0 are written with `to`. */
export function formatEstimate({ value, ci }: ShownEstimate, digits = 3): string {
  const shown = formatFixed(value, digits);
  return value === null || !isKnown(ci) ? shown : `${shown} (${formatInterval(ci, digits)})`;
}

/** A ratio to three figures: 0.94, 12.3, 148; beyond ten thousand the number is meaningless. */
export function formatRatio(ratio: number): string {
  if (!(ratio < 10_000)) return '>9999';
  return formatFixed(ratio, ratio < 9.995 ? 2 : ratio < 99.95 ? 1 : 0);
}

/** `0.731–0.893`. */
export function formatInterval([low, high]: Interval, digits = 3): string {
  return `${formatFixed(low, digits)}${low < 0 ? ' to ' : '–'}${formatFixed(high, digits)}`;
}

/** `p = 0.013`, `p < 0.001`, or `p –` where there is none. */
export function describeP(p: number | null): string {
  if (p === null || !Number.isFinite(p)) return 'p –';
  const shown = formatP(p);
  return shown.startsWith('<') ? `p < ${shown.slice(1)}` : `p = ${shown}`;
}

/** A tick value without needless digits: `0.05`, `100`, `1e-5`. */
export function formatTick(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  const shown =
    size >= 1e5 || size < 1e-3 ? value.toExponential().replace('e+', 'e') : String(Number(value.toPrecision(6)));
  return shown.replace('-', '−').replace('e-', 'e−');
}

/** `1 patient`, `12 patients`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
