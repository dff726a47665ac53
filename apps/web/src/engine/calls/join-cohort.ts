import {
  caseError,
  caseIds,
  catalogueFiles,
  clinicalRows,
  joinIds,
  type PairingRule,
  type ProposedId,
  pairFiles,
} from '@radscore/cases';
import type { ErrorData } from '@radscore/core';
import { type DroppedFiles, listFiles, unpackArchives } from '@radscore/host-web';
import type { Call } from '../call.js';
import { type GivenTable, inTable, readTable } from '../open-study.js';

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

/** Pairs the files of a folder and joins the sheet. @throws RAD-TABLE-*, RAD-COHORT-*. */
export const joinCohort: Call<{ readonly files: DroppedFiles; readonly sheet?: GivenTable }, JoinedCohort> = async (
  { files: given, sheet },
  { onProgress },
) => {
  const table = sheet && (await inTable(sheet, async () => clinicalRows(await readTable(sheet))));
  const { files, problems: archives } = await unpackArchives(given);
  const list = listFiles(files);
  let done = 0;
  const catalogue = await catalogueFiles(list, () => onProgress({ stage: 'list', done: ++done, total: list.length }));
  const { pairs, problems } = pairFiles(catalogue.files);
  const sheetIds = [...(table?.rows.keys() ?? [])];
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
    rows: [...(table?.rows.values() ?? [])],
    problems: [
      ...archives,
      ...catalogue.problems,
      ...problems,
      ...(joined?.onlyFound ?? []).map((id) => caseError('RAD-PAIR-NO-ROW', {}, { case: id }).toJSON()),
      ...(joined?.onlySheet ?? []).map((id) => caseError('RAD-PAIR-NO-CASE', {}, { case: id }).toJSON()),
    ],
  };
};
