import { strToU8, zipSync } from 'fflate';

/** Text, number, empty, or the rest of the cell's element as Excel writes it: `{ xml: ' t="e"><v>#DIV/0!</v>' }`. */
type Cell = string | number | null | { readonly xml: string };

/** A small xlsx file: sheets of rows of cells. */
export function xlsxBytes(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Uint8Array {
  const names = Object.keys(sheets);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  const list = (items: readonly string[]) => items.join('');
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${list(names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`))}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships">${list(names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`))}</Relationships>`,
  };
  for (const [i, name] of names.entries()) {
    const rows = sheets[name]!.map(
      (row, r) => `<row r="${r + 1}">${list(row.map((cell, c) => cellXml(cell, r, c)))}</row>`,
    );
    files[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${list(rows)}</sheetData></worksheet>`;
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

function cellXml(cell: Cell, row: number, column: number): string {
  if (cell === null) return '';
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26));
  const at = `${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
  if (typeof cell === 'object') return `<c r="${at}"${cell.xml}</c>`;
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t>${cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`;
}
