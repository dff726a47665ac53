import type { ErrorData } from '@radscore/core';
import type { Command } from 'commander';
import { version } from '../../version.js';
import { addJobsOption, addSheetOptions, type SheetFlags } from '../options.js';

interface CheckFlags extends SheetFlags {
  readonly cohort: string;
  readonly images?: string;
  readonly featuresOnly?: boolean;
  /** False with --no-outlines. */
  readonly outlines: boolean;
  readonly html?: string;
  readonly jobs: number;
}

/** Cases of which the terminal shows the volumes. */
const mostRows = 60;

/** `radscore study check`: what a study would start from, before anything runs. */
export function registerStudyCheck(study: Command): void {
  addJobsOption(addSheetOptions(study.command('check')), 'worker threads')
    .summary('show how protocol, cohort and outlines are understood, before anything runs')
    .description(
      'Reads a protocol and a cohort and shows who is in the study, who is left out and why, the outcome, and what was understood of each column. Then opens the image and the outlines of every patient: which segments each has with their volumes, under which name the protocol knows them, who would be lost, and how many features, candidates, fits and minutes the study is. Status 1 where patients would be lost.',
    )
    .argument('<protocol>', 'id of a built-in protocol, or a file')
    .requiredOption('--cohort <file>', 'table of patients, CSV or xlsx')
    .option('--images <folder>', 'where the images of a public collection lie (default: beside the cohort)')
    .option('--features-only', 'the study needs no images, its features exist')
    .option('--no-outlines', 'do not open images and outlines: the table alone')
    .option('--html <file>', 'write a page with a picture of every case and the table of volumes')
    .addHelpText(
      'after',
      `
Examples:
  radscore study check my-study.yaml --cohort cohort.csv --html outlines.html
  radscore study check crlm-survival-rad-score --cohort clinical.xlsx --images scans`,
    )
    .action(async (protocol: string, flags: CheckFlags) => {
      process.exitCode = await check(protocol, flags);
    });
}

async function check(reference: string, flags: CheckFlags): Promise<number> {
  const { cohort: file, images, featuresOnly = false, sheet, headerRow } = flags;
  const { openStudy } = await import('@radscore/host-node');
  const { cohortRows, columnNote, describeCohort, exclusionSentence } = await import('@radscore/report');
  const { formatErrorData } = await import('../../output/errors.js');
  const { textTable } = await import('../../output/text-table.js');
  const opened = await openStudy(reference, file, {
    featuresOnly,
    ...(sheet !== undefined && { sheet }),
    ...(headerRow !== undefined && { headerRow }),
    ...(images !== undefined && { images }),
  });
  const { protocol, cohort, collection } = opened;
  const description = describeCohort(cohort);
  const { header, rows } = cohortRows(description);
  const known = collection === undefined ? [] : [`Read as the public collection ${collection}.`];
  const left = cohort.exclusions.map((each) => `  ${each.id}: ${exclusionSentence(each)}`);
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
  const warnings = [...opened.warnings, ...(cohort.warnings as readonly ErrorData[])];
  for (const warning of warnings) process.stderr.write(`${formatErrorData(warning)}\n`);
  const missing = cohort.exclusions.some(({ stage }) => stage === 'images');
  const lost = featuresOnly || !flags.outlines ? 0 : await checkOutlines(opened, flags, description.summary);
  return missing || lost > 0 ? 1 : 0;
}

/** Shows what every case holds, and gives the number of those that would be lost. */
async function checkOutlines(
  opened: Awaited<ReturnType<typeof import('@radscore/host-node').openStudy>>,
  { cohort: file, html, jobs }: CheckFlags,
  summary: string,
): Promise<number> {
  const { checkCases, workAhead } = await import('./check-cases.js');
  const { caseMatrix, checkPage } = await import('@radscore/report');
  const { formatErrorData, formatFailures } = await import('../../output/errors.js');
  const { textTable } = await import('../../output/text-table.js');
  const cases = await checkCases(opened, file, jobs);
  if (cases.length === 0) return 0;
  const lost = cases.filter(({ check }) => check.fault !== undefined);
  const { header, rows, aliases } = caseMatrix(cases);
  const shown = rows.length <= mostRows ? rows : rows.slice(0, mostRows);
  const more = rows.length - shown.length;
  process.stdout.write(
    `${[
      '',
      'Segments of each case and the regions that are measured, mL',
      textTable(header, shown),
      ...(more === 0 ? [] : [`and ${more} more cases; --html FILE has them all`]),
      ...aliases,
    ].join('\n')}\n`,
  );
  const said = cases.flatMap(({ id, check: { notes, fault: own } }) =>
    [...notes, ...(own === undefined ? [] : [own])].map((error) => ({ id, error })),
  );
  process.stderr.write(formatFailures(said));
  const { lines, fault } = await workAhead(opened, { file, jobs, cases });
  const verdict =
    lost.length === 0
      ? `All ${cases.length} patients have what the study measures.`
      : `${lost.length} of ${cases.length} patients would be lost: ${lost.map(({ id }) => id).join(', ')}.`;
  process.stdout.write(`\n${[verdict, ...lines].join('\n')}\n`);
  if (fault !== undefined) process.stderr.write(`${formatErrorData(fault)}\n`);
  if (html !== undefined) {
    const { writeFileAtomic } = await import('@radscore/host-node/files');
    const page = checkPage({
      title: opened.protocol.title,
      cases,
      summary: [`${summary}.`, verdict, ...lines],
      radscore: version,
    });
    await writeFileAtomic(html, page);
    process.stdout.write(`Page        ${html}\n`);
  }
  return lost.length + (fault === undefined ? 0 : 1);
}
