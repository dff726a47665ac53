import { parseNumber } from './parse-cell.js';

/** Which sign stands before the decimals: `3.5` or `3,5`. */
export type DecimalSign = 'point' | 'comma';

const grouped = {
  point: /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/,
  comma: /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/,
} as const;
/** Spaces of every width and apostrophes between digits never mean anything but thousands. */
const spaced = /^[+-]?[1-9]\d{0,2}(?:[\u0020\u00a0\u2009\u202f'\u2019]\d{3})+(?:[.,]\d+)?$/;
const spaces = /[\u0020\u00a0\u2009\u202f'\u2019]/g;

/**
 * A number as people write it with this decimal sign, with or without groups of thousands (`1,200.5`, `1.200,5`, `1 200.5`);
 * undefined for anything else, hexadecimals and infinities included.
 *
 * @example
 * ```ts
 * import { parseWritten } from '@radscore/tables';
 *
 * parseWritten('1.200,5', 'comma'); // => 1200.5
 * ```
 */
export function parseWritten(text: string, decimal: DecimalSign): number | undefined {
  const dense = spaced.test(text) ? text.replace(spaces, '') : text;
  if (decimal === 'point') return parseNumber(grouped.point.test(dense) ? dense.replaceAll(',', '') : dense);
  if (grouped.comma.test(dense)) return parseNumber(dense.replaceAll('.', '').replace(',', '.'));
  return dense.includes('.') ? undefined : parseNumber(dense.replace(',', '.'));
}

/** How a column writes its numbers, or the cell that can be read two ways. */
export type NumberFormat =
  | { readonly decimal: DecimalSign; readonly grouped: boolean }
  | { readonly ambiguous: string; readonly asPoint: number; readonly asComma: number };

/**
 * How the cells of a column write their numbers, decided by the whole column: the sign that reads most of them. Where both read
 * all of them and differ (`1,200` is 1200 or 1.2) the column is ambiguous, as it is where whole numbers below 1000 stand beside
 * cells such as `1.200`, which no program would have written for 1.2.
 */
export function numberFormatOf(cells: readonly string[]): NumberFormat {
  const dense = cells.map((cell) => (spaced.test(cell) ? cell.replace(spaces, '') : cell));
  const readable = (decimal: DecimalSign) => dense.filter((cell) => parseWritten(cell, decimal) !== undefined).length;
  const isGrouped = (decimal: DecimalSign) =>
    dense.some((cell) => grouped[decimal].test(cell)) || cells.some((cell) => spaced.test(cell));
  const [point, comma] = [readable('point'), readable('comma')];
  if (point !== comma) {
    const decimal = point > comma ? 'point' : 'comma';
    return decimal === 'point' && looksGrouped(dense) ? ambiguousAt(dense) : { decimal, grouped: isGrouped(decimal) };
  }
  const commas = dense.some((cell) => cell.includes(',') && parseWritten(cell, 'point') !== undefined);
  if (commas || looksGrouped(dense)) return ambiguousAt(dense);
  return { decimal: 'point', grouped: isGrouped('point') };
}

/** `950` beside `1.200` and `2.350`: every cell with a point has three digits behind it, and the whole numbers are small. */
function looksGrouped(cells: readonly string[]): boolean {
  const numbers = cells.filter((cell) => parseNumber(cell) !== undefined);
  const points = numbers.filter((cell) => cell.includes('.'));
  const whole = numbers.filter((cell) => /^[+-]?\d+$/.test(cell));
  return (
    points.length > 1 &&
    whole.length > 0 &&
    points.every((cell) => /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+$/.test(cell)) &&
    whole.every((cell) => cell.replace(/^[+-]/, '').length <= 3)
  );
}

function ambiguousAt(cells: readonly string[]): NumberFormat {
  for (const cell of cells) {
    const [asPoint, asComma] = [parseWritten(cell, 'point'), parseWritten(cell, 'comma')];
    if (asPoint !== undefined && asComma !== undefined && asPoint !== asComma)
      return { ambiguous: cell, asPoint, asComma };
  }
  return { decimal: 'point', grouped: false };
}
