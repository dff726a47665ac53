import { dirname, resolve } from 'node:path';
import { type CohortCase, chooseSheet, cohortIds, type ExtractionRequest, readCohort } from '@radscore/cases';
import { isRadError } from '@radscore/core';
import { readSheets } from '@radscore/host-node';
import { choiceOf, type SegmentChoice, type SharedRequest } from './extract/flags.js';
import type { SheetFlags } from './options.js';

/**
 * The cases of a cohort file (CSV or xlsx) and what is to be extracted from each. Paths are relative to the table; a row's own label or
 * segment, and its frames, go before those given for all.
 *
 * @throws RAD-FILE-UNREADABLE, RAD-TABLE-*, RAD-COHORT-*, with file and line.
 */
export async function cohortRequests(
  path: string,
  choice: SegmentChoice,
  shared: SharedRequest,
  table: TableFlags = {},
): Promise<{ cases: CohortCase[]; requests: ExtractionRequest[] }> {
  const cases = await readCohortFile(path, table);
  const folder = dirname(resolve(path));
  const requests = cases.map((row): ExtractionRequest => {
    const own = row.label === undefined && row.segment === undefined ? choice : choiceOf(row);
    const frames = {
      ...(row.frame !== undefined && { frame: row.frame }),
      ...(row.maskFrame !== undefined && { maskFrame: row.maskFrame }),
    };
    const paths = { image: resolve(folder, row.image), mask: resolve(folder, row.mask) };
    return { id: row.id, ...paths, ...own, ...shared, ...frames };
  });
  return { cases, requests };
}

/** Which table of the file, and where its ids stand. */
interface TableFlags extends SheetFlags {
  readonly idFrom?: string;
}

const idSource = { name: 'file names of the images', path: 'paths of the images, as names are shared' } as const;

async function readCohortFile(path: string, { idFrom, sheet, headerRow }: TableFlags): Promise<CohortCase[]> {
  const sheets = await readSheets(path);
  try {
    const table = chooseSheet(sheets, sheet).read(headerRow);
    const { table: cohort, made } = cohortIds(table, idFrom);
    if (made !== undefined) {
      process.stderr.write(`The cohort has no column id: ids are the ${idSource[made]}; --id-from names a column.\n`);
    }
    return readCohort(cohort);
  } catch (error) {
    throw isRadError(error) ? error.at({ file: path }) : error;
  }
}
