import type { ErrorData } from '@radscore/core';
import type { Command } from 'commander';
import { addSheetOptions, type SheetFlags } from '../options.js';

interface CheckFlags extends SheetFlags {
  readonly cohort: string;
  readonly images?: string;
  readonly featuresOnly?: boolean;
}

/** `radscore study check`: what a study would start from, before anything runs. */
export function registerStudyCheck(study: Command): void {
  addSheetOptions(study.command('check'))
    .summary('show how protocol and cohort are understood, before anything runs')
    .description(
      'Reads a protocol and a cohort and shows who is in the study, who is left out and why, the outcome, and what was understood of each column. Status 1 where images of patients are not there.',
    )
    .argument('<protocol>', 'id of a built-in protocol, or a file')
    .requiredOption('--cohort <file>', 'table of patients, CSV or xlsx')
    .option('--images <folder>', 'where the images of a public collection lie (default: beside the cohort)')
    .option('--features-only', 'the study needs no images, its features exist')
    .addHelpText(
      'after',
      '\nExample:\n  radscore study check crlm-survival-rad-score --cohort clinical.xlsx --images scans',
    )
    .action(async (protocol: string, flags: CheckFlags) => {
      process.exitCode = await check(protocol, flags);
    });
}

async function check(
  reference: string,
  { cohort: file, images, featuresOnly = false, sheet, headerRow }: CheckFlags,
): Promise<number> {
  const { openStudy } = await import('@radscore/host-node');
  const { cohortRows, describeCohort } = await import('@radscore/study');
  const { columnNote } = await import('@radscore/report');
  const { formatErrorData } = await import('../../output/errors.js');
  const { textTable } = await import('../../output/text-table.js');
  const { protocol, cohort, collection } = await openStudy(reference, file, {
    featuresOnly,
    ...(sheet !== undefined && { sheet }),
    ...(headerRow !== undefined && { headerRow }),
    ...(images !== undefined && { images }),
  });
  const description = describeCohort(cohort);
  const { header, rows } = cohortRows(description);
  const known = collection === undefined ? [] : [`Read as the public collection ${collection}.`];
  const left = cohort.exclusions.map(({ id, sentence }) => `  ${id}: ${sentence}`);
  const lines = [
    protocol.title,
    ...known,
    `${description.summary}.`,
    ...description.notes,
    ...(left.length === 0 ? [] : ['Left out:', ...left]),
    '',
    textTable(header, rows),
    ...cohort.columns.flatMap(({ name, notes = [] }) => notes.map((note) => `${name}: ${columnNote(note)}`)),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  for (const warning of cohort.warnings as readonly ErrorData[]) process.stderr.write(`${formatErrorData(warning)}\n`);
  return cohort.exclusions.some(({ stage }) => stage === 'images') ? 1 : 0;
}
