import {
  type CaseOutcome,
  type CohortCase,
  caseError,
  type ExtractionRequest,
  extractCohort,
  type FinishedRow,
  featureTable,
  problemTable,
  requireOneUnit,
} from '@radscore/cases';
import type { ErrorData } from '@radscore/core';
import {
  claimTable,
  holdHeaps,
  isSameFile,
  pathSource,
  problemFileOf,
  type TableClaim,
  type TableFormat,
  tableFormatOf,
  writeTable,
} from '@radscore/host-node/extraction';
import { cliError } from '../../errors.js';
import { formatErrorData, formatFailures } from '../../output/errors.js';
import { createProgressLine } from '../../output/progress.js';
import { stopSignal } from '../../output/stop-signal.js';
import { cohortRequests } from '../cohort-file.js';
import { executorOf } from '../engine.js';
import { choiceOf, type ExtractFlags, leadingCells, type SharedRequest } from './flags.js';

/**
 * Extracts a cohort over worker threads into one table, with a companion table of everything that failed, is missing or is
 * worth knowing. Returns 1 when some cases failed.
 *
 * @throws RAD-USAGE, RAD-COHORT-*, RAD-TABLE-*, RAD-COHORT-FAILED when no case could be extracted, RAD-COHORT-UNITS
 * where images are in several units (the companion table is written), RAD-CANCELLED.
 */
export async function extractWholeCohort(flags: ExtractFlags, shared: SharedRequest): Promise<number> {
  const { cohort = '', out } = flags;
  holdHere(flags);
  if (out === undefined) throw cliError('RAD-USAGE', { problem: 'a cohort needs --out, the file of its table' });
  const format = tableFormatOf(out, flags.format);
  if (await isSameFile(out, cohort))
    throw cliError('RAD-USAGE', { problem: '--out names the table of the cohort, which it would replace' });
  const { cases, requests } = await cohortRequests(cohort, choiceOf(flags), shared, flags);
  const claim = await claimTable(out, { startOver: !flags.resume, takeOver: flags.takeOver });
  try {
    return await extractClaimed(flags, { cases, requests, claim, format });
  } finally {
    await claim.release();
  }
}

/** Thousands of cases take no more memory than dozens, where this process measures them. */
function holdHere({ engine }: ExtractFlags): void {
  if (engine === 'local') holdHeaps();
}

interface Claimed {
  readonly cases: readonly CohortCase[];
  readonly requests: readonly ExtractionRequest[];
  readonly claim: TableClaim;
  readonly format: TableFormat;
}

async function extractClaimed(flags: ExtractFlags, { cases, requests, claim, format }: Claimed): Promise<number> {
  const { cohort = '', out = '' } = flags;
  const { store } = claim;
  const progress = createProgressLine('cases');
  const executor = await executorOf(flags, { cases: '.', store: store.folder });
  const outcomes = await extractCohort(requests, {
    executor,
    cases: pathSource(),
    store,
    onProgress: (now) => {
      holdHere(flags);
      progress.report(now);
    },
    signal: stopSignal(),
  }).finally(progress.end);
  await executor.close();

  const { rows, failures } = gather(cases, outcomes);
  if (rows.length === 0) {
    process.stderr.write(`${formatErrorData(failures[0]!.error, { case: failures[0]!.id })}\n`);
    throw caseError('RAD-COHORT-FAILED', { count: cases.length }, { file: cohort });
  }
  const problems = problemTable(rows, failures);
  const problemFile = problemFileOf(out);
  await writeTable(problemFile, problems, 'csv');
  for (const line of warningLines(rows)) process.stderr.write(`${line}\n`);
  requireOneUnit(rows);
  await writeTable(out, featureTable(rows), format);
  // Failed cases are tried again by --resume; without any, nothing is left to resume.
  if (failures.length === 0) await claim.discard();

  process.stderr.write(formatFailures(failures));
  const notes = problems.rows.length - failures.length;
  process.stderr.write(
    `${rows.length} rows in ${out}. ${failures.length} of ${cases.length} cases failed, ${notes} notes: ${problemFile}\n`,
  );
  return failures.length === 0 ? 0 : 1;
}

/** How many warnings are shown; the others stand in the table of problems. */
const mostWarnings = 20;

/** The warnings of all cases for the screen: what is missing stands in the table alone. */
function warningLines(rows: readonly FinishedRow[]): string[] {
  const lines = rows.flatMap(({ id, notes }) =>
    notes.flatMap(({ kind, reason }) => (kind === 'warning' ? [formatErrorData(reason, { case: id })] : [])),
  );
  const more = lines.length - mostWarnings;
  return more > 0 ? [...lines.slice(0, mostWarnings), `and ${more} more warnings`] : lines;
}

/** Finished rows and failed cases, both in the order of the cohort. */
function gather(cases: readonly CohortCase[], outcomes: readonly CaseOutcome[]) {
  const rows: (FinishedRow & { readonly unit: string | undefined })[] = [];
  const failures: { id: string; error: ErrorData }[] = [];
  for (const [i, outcome] of outcomes.entries()) {
    const { id, image, mask, clinical, frame: _frame, maskFrame: _maskFrame, ...choice } = cases[i]!;
    if ('error' in outcome) {
      failures.push({ id, error: outcome.error.toJSON() });
      continue;
    }
    for (const row of outcome.result) {
      const own = leadingCells(
        [
          ['id', id],
          ['image', image],
          ['mask', mask],
        ],
        choiceOf(choice),
        row,
      );
      const { notes, origin } = row;
      rows.push({
        id,
        leading: [...own, ...Object.entries(clinical)],
        // Made where they are asked for, so that the pairs of all rows are never there at once.
        get values() {
          return row.values;
        },
        notes,
        unit: origin.unit,
      });
    }
  }
  return { rows, failures };
}
