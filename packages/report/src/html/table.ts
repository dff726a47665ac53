import type { ShownCell, StudyTable } from '../tables/study-table.js';
import { type Html, html } from './markup.js';

/** Rows of a table that are printed; the rest is in its file. */
const mostRows = 80;
/** Columns up to which a number and its interval stand on one line. */
const mostOnOneLine = 6;

/** A table with its number and title above and its notes below, in a box that scrolls by itself. Reasons of missing numbers become footnotes. */
export function tableHtml(table: StudyTable, number: number): Html {
  const { title, columns, rows, headings, notes = [], name, emphasis = [] } = table;
  const label = `Table ${number}. ${title}`;
  const reasons: string[] = [];
  const mark = (cell: ShownCell): Html => {
    if (typeof cell === 'string') return withInterval(cell.trimStart());
    if (!reasons.includes(cell.reason)) reasons.push(cell.reason);
    return html`${cell.shown}<sup>${letter(reasons.indexOf(cell.reason))}</sup>`;
  };
  const longest = columns.map((_, j) => Math.max(0, ...rows.map((row) => textOf(row[j]).length)));
  const headingKind = (column: string, j: number) =>
    column.split(/\s/).some((word) => word.length > 16) ? `${kind(j)} name` : kind(j);
  const wraps = longest.some((length, j) => j < headings && length > 60);
  const kind = (j: number, cell?: ShownCell) =>
    [
      j < headings ? 'text' : '',
      longest[j]! > 60 ? 'long' : longest[j]! > 22 ? 'name' : '',
      cell !== undefined && /^ /.test(textOf(cell)) ? 'indent' : '',
    ]
      .filter(Boolean)
      .join(' ');
  const cellHtml = (cell: ShownCell, j: number) =>
    j === 0
      ? html`<th scope="row" class="${kind(j, cell)}">${mark(cell)}</th>`
      : html`<td class="${kind(j, cell)}">${mark(cell)}</td>`;
  const body = rows.slice(0, mostRows).map(
    (row, i) => html`<tr${emphasis.includes(i) ? html` class="strong"` : null}>${row.map(cellHtml)}</tr>
`,
  );
  const all =
    rows.length > mostRows ? [`The first ${mostRows} of ${rows.length} rows; all are in tables/${name}.csv.`] : [];
  const look = [wraps ? 'wrap' : '', columns.length > mostOnOneLine ? 'dense' : ''].filter(Boolean).join(' ');
  return html`<div class="scroll" id="table-${name}" tabindex="0" role="region" aria-label="${label}"><table class="${look}"><caption><span>${label}</span></caption>
<thead><tr>${columns.map((column, j) => html`<th scope="col" class="${headingKind(column, j)}">${column}</th>`)}</tr></thead>
<tbody>
${body}</tbody></table></div>
<div class="notes">${reasons.map((reason, i) => html`<p><sup>${letter(i)}</sup> ${reason}</p>`)}${[...notes, ...all].map((note) => html`<p>${note}</p>`)}</div>
`;
}

/** A number whose interval may stand on the next line, but is never broken itself. */
function withInterval(text: string): Html {
  const found = /^(\S+) (\([^()]+\))$/.exec(text);
  return found === null ? html`${text}` : html`${found[1]} <span class="ci">${found[2]}</span>`;
}

function textOf(cell: ShownCell | undefined): string {
  return cell === undefined ? '' : typeof cell === 'string' ? cell : cell.shown;
}

/** a, b ... z, aa, ab ... */
function letter(i: number): string {
  const last = String.fromCharCode(97 + (i % 26));
  return i < 26 ? last : letter(Math.floor(i / 26) - 1) + last;
}
