import type { ColumnProtocol } from '@radscore/protocol';

/**
 * The line of a protocol that says this of a column, to copy: `cohort: { columns: { "cea": { decimal: comma } } }`. Names and texts
 * are quoted, so that none is read as something else.
 */
export function columnLine(name: string, meaning: Partial<ColumnProtocol>): string {
  const entries = Object.entries(meaning).map(([key, value]) => `${key}: ${flow(value)}`);
  return `cohort: { columns: { ${JSON.stringify(name)}: { ${entries.join(', ')} } } }`;
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => JSON.stringify(each)).join(', ')}]`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
