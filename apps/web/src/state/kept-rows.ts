import * as z from 'zod';
import type { MeasuredRow } from './features.js';

const schema = z.array(
  z.looseObject({ name: z.string().optional(), outline: z.int().optional(), values: z.array(z.unknown()) }),
);

/** What was measured as it is kept: an outline that has the name of its file by its number, as that may name a patient. */
export function rowsToKeep(rows: readonly MeasuredRow[], names: readonly string[]): object[] {
  return rows.map(({ name, ...row }) =>
    names.includes(name) ? { ...row, outline: names.indexOf(name) } : { ...row, name },
  );
}

/** What was kept, with the names that the files have; undefined where nothing was. */
export function rowsOfKept(kept: unknown, names: readonly string[]): MeasuredRow[] | undefined {
  const rows = schema.safeParse(kept).data as
    | readonly (Partial<MeasuredRow> & { readonly outline?: number })[]
    | undefined;
  return rows?.map(
    ({ outline = 0, name = names[outline] ?? `label${outline + 1}`, ...row }) => ({ ...row, name }) as MeasuredRow,
  );
}
