import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

const folder = new URL('../../../../fixtures/oracle/stats/', import.meta.url);

/** The reference values of a family, as its `expected.json` has them. */
export function readExpected<T>(family: string): T {
  return JSON.parse(readFileSync(new URL(`${family}/expected.json`, folder), 'utf8')) as T;
}

/** The columns of a reference input as text; an empty cell is missing. */
export function readTextColumns(family: string, file: string): Record<string, string[]> {
  const [header, ...lines] = readFileSync(new URL(`${family}/${file}`, folder), 'utf8')
    .trim()
    .split(/\r?\n/);
  const names = header!.split(',').map(unquote);
  const cells = lines.map((line) => line.split(',').map(unquote));
  return Object.fromEntries(names.map((name, j) => [name, cells.map((row) => row[j] ?? '')]));
}

/** The columns of a reference input as numbers; a missing cell is NaN. */
export function readColumns(family: string, file: string): Record<string, Float64Array> {
  const text = readTextColumns(family, file);
  return Object.fromEntries(
    Object.entries(text).map(([name, cells]) => [
      name,
      Float64Array.from(cells, (cell) => (cell === '' || cell === 'NA' ? Number.NaN : Number(cell))),
    ]),
  );
}

/** The values of `column` in the rows where `group` has the given value and nothing is missing. */
export function ofGroup(column: Float64Array, group: Float64Array, value: number): Float64Array {
  return column.filter((x, i) => group[i] === value && !Number.isNaN(x));
}

/** Asserts |actual - expected| <= tolerance max(|expected|, floor). The floor is for values that should be zero. */
export function expectRelative(
  actual: number,
  expected: number | string,
  label = '',
  tolerance = 1e-8,
  floor = 1e-9,
): void {
  const target = Number(expected === 'Inf' ? Infinity : expected === '-Inf' ? -Infinity : expected);
  if (Object.is(actual, target) || actual === target) return;
  const error = Math.abs(actual - target) / Math.max(Math.abs(target), floor);
  expect(error, `${label}: ${actual} instead of ${target}`).toBeLessThanOrEqual(tolerance);
}

function unquote(cell: string): string {
  return cell.replace(/^"(.*)"$/, '$1');
}
