import type { RunResult } from '@radscore/study';
import { formatCsv } from '@radscore/tables';
import { reportPage } from './html/page.js';
import { studyFigures } from './study-figures/index.js';
import { fileTable, studyTables } from './tables/index.js';

/** The text of each file of the report, by its path in the run folder. */
export interface RenderedStudy {
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Everything that a report is made of, from the results of a run: `report.html`, `tables/*.csv`, `figures/*.svg` with their data
 * as `figures/*.json`. Pure: the same results give the same bytes. Which figures there are follows from the kind of study and
 * from what the run found; PNGs are made of the SVGs by the adapter of Node.
 */
export function renderStudy(run: RunResult): RenderedStudy {
  const tables = studyTables(run);
  const figures = studyFigures(run);
  return {
    files: {
      'report.html': reportPage(run, tables, figures),
      ...Object.fromEntries(tables.map((table) => [`tables/${table.name}.csv`, formatCsv(fileTable(table))])),
      ...Object.fromEntries(
        figures.flatMap(({ file, figure, data }) => [
          [`figures/${file}.svg`, `${figure.svg}\n`],
          [`figures/${file}.json`, `${JSON.stringify(data)}\n`],
        ]),
      ),
    },
  };
}
