/** A table for the screen: columns as wide as their longest cell, numbers to the right. */
export function textTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((name, j) => Math.max(name.length, ...rows.map((row) => row[j]!.length)));
  const numeric = header.map((_, j) => rows.length > 0 && rows.every((row) => /^-?[\d.,]*( %)?$/.test(row[j]!)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, j) => (numeric[j] ? cell.padStart(widths[j]!) : cell.padEnd(widths[j]!)))
      .join('  ')
      .trimEnd();
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
