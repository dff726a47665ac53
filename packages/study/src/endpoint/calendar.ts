const day = 86_400_000;

/**
 * The date that lies k calendar months after another, the last day of its month where that has no such day: a month after
 * 31 January is the last of February.
 *
 * @param date ISO text, `2020-01-31`
 * @param months a whole number, which may be negative
 */
export function addMonths(date: string, months: number): string {
  return new Date(anniversary(date, months)).toISOString().slice(0, 10);
}

/**
 * Months between two dates: whole calendar months, and the days that remain as a share of the days to the next monthly
 * anniversary. On the day that lies k calendar months later it is k exactly. Negative where the second date is the earlier.
 *
 * @example
 * monthsBetween('2016-03-10', '2018-03-10'); // 24
 */
export function monthsBetween(from: string, to: string): number {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  if (end < start) return -monthsBetween(to, from);
  const [a, b] = [new Date(start), new Date(end)];
  let whole = 12 * (b.getUTCFullYear() - a.getUTCFullYear()) + b.getUTCMonth() - a.getUTCMonth();
  if (anniversary(from, whole) > end) whole--;
  const [before, after] = [anniversary(from, whole), anniversary(from, whole + 1)];
  return whole + (end - before) / (after - before);
}

/** Days between two dates. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day);
}

function anniversary(date: string, months: number): number {
  const [year = 0, month = 1, dayOfMonth = 1] = date.slice(0, 10).split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, last));
}
