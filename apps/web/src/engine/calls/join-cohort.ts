import {
  caseError,
  caseIds,
  catalogueFiles,
  cohortIds,
  joinIds,
  type PairingRule,
  type ProposedId,
  pairFiles,
} from '@radscore/cases';
import { type ErrorData, isRadError } from '@radscore/core';
import { type DroppedFiles, listFiles, readText, unpackArchives } from '@radscore/host-web';
import { parseCsv } from '@radscore/tables';
import type { Call } from '../call.js';
import type { GivenTable } from '../open-study.js';

/** An image with its outlines and the id by which it is known. */
export interface JoinedCase {
  readonly id: string;
  readonly image: string;
  readonly mask: string;
  /** How sure the pair is. */
  readonly rule: PairingRule;
  /** Its row of the sheet, where the ids are the same. */
  readonly row?: number;
  /** The id of the sheet that is probably meant, and its row: taken only when somebody says so. */
  readonly proposed?: ProposedId & { readonly row: number };
}

/** Images, outlines and a sheet, put together as `radscore cohort` does it. */
export interface JoinedCohort {
  readonly cases: readonly JoinedCase[];
  /** The sheet without its column of ids; empty without one. */
  readonly columns: readonly string[];
  readonly ids: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly problems: readonly ErrorData[];
}

/** Pairs the files of a folder and joins the sheet. @throws RAD-TABLE-*, RAD-COHORT-COLUMN. */
export const joinCohort: Call<{ readonly files: DroppedFiles; readonly sheet?: GivenTable }, JoinedCohort> = async (
  { files: given, sheet },
  { onProgress },
) => {
  const table = sheet === undefined ? undefined : await readSheet(sheet);
  const { files, problems: archives } = await unpackArchives(given);
  const list = listFiles(files);
  let done = 0;
  const catalogue = await catalogueFiles(list, () => onProgress({ stage: 'list', done: ++done, total: list.length }));
  const { pairs, problems } = pairFiles(catalogue.files);
  const sheetIds = table?.ids ?? [];
  const { ids } = caseIds(pairs, table && sheetIds);
  const joined = table && joinIds(ids, sheetIds);
  const rowOf = new Map(sheetIds.map((id, i) => [id, i]));
  const proposals = new Map(joined?.proposed.map((each) => [each.found, each]));
  return {
    cases: pairs.map(({ image, outlines, rule }, i) => {
      const [id, row, proposed] = [ids[i], rowOf.get(ids[i]), proposals.get(ids[i])];
      return {
        id,
        image: image.path,
        mask: outlines.path,
        rule,
        ...(row !== undefined && { row }),
        ...(proposed && { proposed: { ...proposed, row: rowOf.get(proposed.sheet)! } }),
      };
    }),
    columns: table?.columns ?? [],
    ids: sheetIds,
    rows: table?.rows ?? [],
    problems: [
      ...archives,
      ...catalogue.problems,
      ...problems,
      ...(joined?.onlyFound ?? []).map((id) => caseError('RAD-PAIR-NO-ROW', {}, { case: id }).toJSON()),
      ...(joined?.onlySheet ?? []).map((id) => caseError('RAD-PAIR-NO-CASE', {}, { case: id }).toJSON()),
    ],
  };
};

/** Names of a column of ids, and columns that the cohort writes itself: as `radscore cohort` takes them. */
const usual = /^(id|(patient|case|study|subject)[ _-]?(id|no|number)?|pat[ _-]?id|pid)$/i;
const own = /^(id|image|mask)$/i;

async function readSheet({ name, file }: GivenTable) {
  try {
    const { table } = cohortIds(parseCsv(await readText(file)));
    const at = table.columns.findIndex((column) => usual.test(column.trim()));
    if (at < 0) {
      const values = { name: 'id', columns: table.columns.slice(0, 20).join(', '), suggestion: '' };
      throw caseError('RAD-COHORT-COLUMN', values);
    }
    const others = (cells: readonly string[]) => cells.filter((_, i) => i !== at && !own.test(table.columns[i]));
    return {
      columns: others(table.columns),
      ids: table.rows.map(({ cells }) => cells[at]),
      rows: table.rows.map(({ cells }) => others(cells)),
    };
  } catch (error) {
    throw isRadError(error) ? error.at({ file: name }) : error;
  }
}
