import { dirname, resolve } from 'node:path';
import { type CohortCase, cohortIds, type ExtractionRequest, readCohort } from '@radscore/cases';
import { isRadError } from '@radscore/core';
import { chooseSheet, readSheets } from '@radscore/host-node';
import { choiceOf, type SegmentChoice, type SharedRequest } from './extract/flags.js';

/**
 * The cases of a cohort file (CSV, or the first sheet of an xlsx file) and what is to be extracted from each. Paths are relative to the table; a row's own label or
 * segment, and its frames, go before those given for all.
 *
 * @throws RAD-FILE-UNREADABLE, RAD-TABLE-*, RAD-COHORT-*, with file and line.
 */
export async function cohortRequests(
  path: string,
  choice: SegmentChoice,
  shared: SharedRequest,
  idFrom?: string,
): Promise<{ cases: CohortCase[]; requests: ExtractionRequest[] }> {
  const cases = await readCohortFile(path, idFrom);
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

const idSource = { name: 'file names of the images', path: 'paths of the images, as names are shared' } as const;

async function readCohortFile(path: string, idFrom?: string): Promise<CohortCase[]> {
  const table = chooseSheet(await readSheets(path)).read();
  try {
    const { table: cohort, made } = cohortIds(table, idFrom);
    if (made !== undefined) {
      process.stderr.write(`The cohort has no column id: ids are the ${idSource[made]}; --id-from names a column.\n`);
    }
    return readCohort(cohort);
  } catch (error) {
    throw isRadError(error) ? error.at({ file: path }) : error;
  }
}
