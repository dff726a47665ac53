import type { RunResult } from '@radscore/study';
import { createBibliography, type Prose } from '../methods/references.js';
import type { FigurePlace, ReportFigure } from '../study-figures/index.js';
import type { StudyTable } from '../tables/study-table.js';
import { figuresHtml } from './figure.js';
import { type Html, html } from './markup.js';
import { tableHtml } from './table.js';

/** A section of the report: its place in the table of contents and its content. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: Html;
  readonly parts?: readonly { readonly id: string; readonly title: string }[];
  /** Begins on a new page in print. */
  readonly newPage?: boolean;
}

/** What sections write with: the results, and numbers of tables, figures and references in reading order. */
export interface SectionWriter {
  readonly run: RunResult;
  /** A table by the name of its file; nothing where the run has none. */
  readonly table: (name: string) => Html | null;
  /** All tables whose names begin so. */
  readonly tablesOf: (prefix: string) => readonly Html[];
  readonly figures: (place: FigurePlace) => Html | null;
  readonly prose: (text: Prose) => Html;
  readonly bibliography: () => readonly string[];
}

export function createWriter(
  run: RunResult,
  tables: readonly StudyTable[],
  figures: readonly ReportFigure[],
): SectionWriter {
  const written: string[] = [];
  const drawn: string[] = [];
  const numberIn = (list: string[], name: string) => {
    if (!list.includes(name)) list.push(name);
    return list.indexOf(name) + 1;
  };
  const bibliography = createBibliography();
  const write = (table: StudyTable) => tableHtml(table, numberIn(written, table.name));
  return {
    run,
    table: (name) => {
      const found = tables.find((table) => table.name === name);
      return found === undefined ? null : write(found);
    },
    tablesOf: (prefix) => tables.filter(({ name }) => name.startsWith(prefix)).map(write),
    figures: (place) =>
      figuresHtml(
        figures.filter((figure) => figure.place === place),
        ({ file }) => numberIn(drawn, file),
      ),
    prose: (
      text,
    ) => html`<p>${text.map((part, i) => (typeof part === 'string' ? part : citation(bibliography.number(part), typeof text.slice(0, i).findLast((each) => each !== '') === 'object')))}</p>
`,
    bibliography: bibliography.entries,
  };
}

/** A part of a section with its heading. */
export function part(id: string, title: string, ...content: readonly (Html | null | readonly Html[])[]): Html {
  return html`<h3 id="${id}">${title}</h3>
${content}`;
}

/** A number set high; a comma parts it from one just before. */
function citation(number: number, another: boolean): Html {
  return html`<sup>${another ? ',' : null}<a href="#ref-${number}">${number}</a></sup>`;
}
