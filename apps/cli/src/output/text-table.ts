import { printable } from '@radscore/core';

/** A table for the screen: columns as wide as their longest cell, numbers to the right, control characters escaped. */
export function textTable(header: readonly string[], cells: readonly (readonly string[])[]): string {
  const rows = cells.map((row) => row.map((cell) => printable(cell)));
  const widths = header.map((name, j) => Math.max(name.length, ...rows.map((row) => row[j]!.length)));
  const numeric = header.map((_, j) => rows.length > 0 && rows.every((row) => /^-?[\d.,]*( %)?$/.test(row[j]!)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, j) => (numeric[j] ? cell.padStart(widths[j]!) : cell.padEnd(widths[j]!)))
      .join('  ')
      .trimEnd();
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
