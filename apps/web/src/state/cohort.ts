import type { CaseQuality } from '@radscore/cases';
import type { DroppedFiles } from '@radscore/host-web';
import { formatCsv } from '@radscore/tables';
import type { JoinedCohort } from '../engine/calls/join-cohort.js';
import { ask } from '../engine/engine.js';
import { type EngineControl, inEngines } from '../engine/in-engines.js';
import type { GivenTable } from '../engine/open-study.js';
import { createStore } from './store.js';
import { isTable, tableOf } from './tables.js';

export interface CohortState {
  readonly files: DroppedFiles;
  readonly sheet: GivenTable | undefined;
  readonly joined: JoinedCohort | undefined;
  /** Whether the ids that are probably the same are taken for the same. */
  readonly accepted: boolean;
  /** Cells that were mended: `row/column` of the sheet. */
  readonly mended: Readonly<Record<string, string>>;
  /** What was found when all cases were looked at. */
  readonly quality: readonly CaseQuality[] | undefined;
}

/** The cohort that is put together in this tab; it is of patients, so it is gone with the tab. */
export const cohort = createStore<CohortState>({
  files: new Map(),
  sheet: undefined,
  joined: undefined,
  accepted: false,
  mended: {},
  quality: undefined,
});

type OnProgress = Parameters<typeof ask>[2];

/** Takes a folder, a sheet, or both, to what is there already. @throws RAD-TABLE-*, RAD-COHORT-*. */
export async function takeCohortFiles(given: DroppedFiles, onProgress: OnProgress): Promise<void> {
  const before = cohort.get();
  const tables = [...given].filter(([path]) => isTable(path));
  const images = new Map([...given].filter(([path]) => !/\.(csv|txt|json|xlsx)$/i.test(path)));
  const chosen = tables.find(([path]) => /cohort|clinical|sheet|patients/i.test(path)) ?? tables[0];
  const sheet = chosen === undefined ? before.sheet : tableOf(...chosen);
  const files = images.size > 0 ? images : before.files;
  const joined = await ask('joinCohort', { files, ...(sheet && { sheet }) }, onProgress);
  cohort.set({ files, sheet, joined, accepted: false, mended: {}, quality: undefined });
}

/** Looks at image and outlines of every case. @throws RAD-CANCELLED, RAD-WORKER-DIED. */
export async function checkCohort(
  { lesion, organ }: { readonly lesion: string; readonly organ: string },
  control: EngineControl,
): Promise<void> {
  const { files, joined } = cohort.get();
  const regions = {
    ...(lesion.trim() !== '' && { lesion: lesion.trim() }),
    ...(organ.trim() !== '' && { organ: organ.trim() }),
  };
  const quality = await inEngines(joined!.cases, 'look', control, ({ id, image, mask }, engine) =>
    engine.ask('checkQuality', { files, request: { id, image, mask, ...regions } }),
  );
  cohort.set({ quality });
}

/** A cell of the sheet as it stands now. */
export const cellOf = ({ joined, mended }: CohortState, row: number, column: number): string =>
  mended[`${row}/${column}`] ?? joined!.rows[row][column];

/** `cohort.csv` as `radscore cohort` writes it, with the cells that were mended; without images the sheet alone. */
export function cohortCsv(state: CohortState): string {
  const { joined, accepted } = state;
  const { cases, columns, ids, rows } = joined!;
  const cells = (row: number) => columns.map((_, column) => cellOf(state, row, column));
  if (cases.length === 0)
    return formatCsv({ columns: ['id', ...columns], rows: rows.map((_, row) => [ids[row], ...cells(row)]) });
  const taken = cases.flatMap(({ id, image, mask, row, proposed }) => {
    if (rows.length === 0) return [[id, image, mask]];
    if (row !== undefined) return [[id, image, mask, ...cells(row)]];
    return accepted && proposed ? [[proposed.sheet, image, mask, ...cells(proposed.row)]] : [];
  });
  return formatCsv({ columns: ['id', 'image', 'mask', ...columns], rows: taken });
}
