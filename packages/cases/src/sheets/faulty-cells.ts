import type { unzipFiles } from '@radscore/dicom';

/** What a sheet's cells hold instead of a value, by their names: `B3` -> `#DIV/0!`. */
export type FaultyCells = ReadonlyMap<string, string>;

/** What stands in a table for a formula that no program has computed yet. */
const uncomputed = '(formula without a value)';

/**
 * The cells of a workbook that are not empty but hold no value: errors of Excel, and formulas that were written by a program and never
 * computed. Each would otherwise be read as missing.
 *
 * @returns one map a sheet, in the order of the workbook
 */
export function faultyCells(files: ReturnType<typeof unzipFiles>): FaultyCells[] {
  const text = (name: string) => {
    const file = files.find((each) => each.name === name);
    return file === undefined ? '' : new TextDecoder().decode(file.bytes);
  };
  const targets = new Map<string, string>();
  for (const [tag] of text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^<>]*>/g)) {
    targets.set(attribute(tag, 'Id'), attribute(tag, 'Target').replace(/^(\/xl\/|\.\/)/, ''));
  }
  const sheets = [...text('xl/workbook.xml').matchAll(/<sheet\b[^<>]*>/g)];
  return sheets.map(([tag]) => cellsOf(text(`xl/${targets.get(attribute(tag, 'r:id'))}`)));
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function cellsOf(xml: string): FaultyCells {
  const found = new Map<string, string>();
  // Split first, so that each pattern sees one cell and the time stays linear.
  for (const cell of xml.split('<c ').slice(1)) {
    const head = ` ${cell.slice(0, cell.indexOf('>'))}`;
    const inner = cell.slice(0, Math.max(0, cell.indexOf('</c>')));
    const from = inner.indexOf('<v>');
    const value = from < 0 ? '' : inner.slice(from + 3, inner.indexOf('</v>', from));
    if (attribute(head, 't') === 'e') found.set(attribute(head, 'r'), value === '' ? uncomputed : value);
    else if (value === '' && inner.includes('<f')) found.set(attribute(head, 'r'), uncomputed);
  }
  return found;
}
