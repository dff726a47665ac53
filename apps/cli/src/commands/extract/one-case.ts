import { type FinishedRow, featureTable, measureCase } from '@radscore/cases';
import { type ErrorData, printable } from '@radscore/core';
import { createThreads, formatTable, nodeTaskHost, tableFormatOf, writeTable } from '@radscore/host-node/extraction';
import { formatErrorData } from '../../output/errors.js';
import { choiceOf, type ExtractFlags, leadingCells, type SharedRequest } from './flags.js';

/** Extracts one case and writes its table to --out or to standard output; notes go to standard error. */
export async function extractOneCase(flags: ExtractFlags, shared: SharedRequest): Promise<number> {
  const { image = '', mask = '', out } = flags;
  const format = tableFormatOf(out, flags.format);
  const choice = choiceOf(flags);
  const threads = createThreads(flags.jobs, flags.jobs - 1);
  const request = { id: image, image, mask, ...choice, ...shared };
  const announced = new Set<string>();
  const onNote = (note: ErrorData) => {
    announced.add(note.code);
    process.stderr.write(`${formatErrorData(note)}\n`);
  };
  const rows = await measureCase(request, nodeTaskHost({ cases: '.', store: '.', threads }, { onNote }));
  const finished = rows.map(
    (row): FinishedRow => ({
      id: image,
      leading: leadingCells(
        [
          ['image', image],
          ['mask', mask],
        ],
        choice,
        row,
      ),
      values: row.values,
      notes: row.notes,
    }),
  );
  const table = featureTable(finished);
  if (out === undefined) process.stdout.write(shown(await formatTable(table, format)));
  else await writeTable(out, table, format);
  for (const { subject, reason } of finished.flatMap(({ notes }) => notes)) {
    if (announced.has(reason.code)) continue;
    process.stderr.write(`${formatErrorData(reason, subject === '' ? {} : { field: subject })}\n`);
  }
  return 0;
}

/** A table for standard output, which may be a terminal: names in files cannot steer it. */
function shown(table: string | Uint8Array): string | Uint8Array {
  return typeof table === 'string' ? printable(table, '\n') : table;
}
