import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);

// packages/cli/dist/output/text-table.js
function textTable(header, rows) {
  const widths = header.map((name, j) => Math.max(name.length, ...rows.map((row) => row[j].length)));
  const numeric = header.map((_, j) => rows.length > 0 && rows.every((row) => /^-?[\d.,]*( %)?$/.test(row[j])));
  const line = (cells) => cells.map((cell, j) => numeric[j] ? cell.padStart(widths[j]) : cell.padEnd(widths[j])).join("  ").trimEnd();
  return [line(header), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

export {
  textTable
};
