import type { ExtractionRequest } from '@radscore/cases';
import type { Discretisation } from '@radscore/radiomics';
import { type Command, InvalidArgumentError } from 'commander';
import { cliError } from '../errors.js';
import type { ReadingFlags } from './extraction-flags.js';
import { addReadingOptions, addSheetOptions, parseWhole, type SheetFlags } from './options.js';

interface BinsFlags extends ReadingFlags, SheetFlags {
  readonly image?: string;
  readonly mask?: string;
  readonly cohort?: string;
  readonly label?: number;
  readonly segment?: string;
  readonly width: readonly number[];
  readonly count: readonly number[];
}

/** `radscore bins`: how many grey levels each choice of bins gives, case by case. */
export function registerBins(program: Command): void {
  const command = program
    .command('bins')
    .summary('show the grey levels per case over a range of bin widths and counts')
    .description(
      'Shows how many grey levels each bin width and bin count gives in each case, to choose one before extracting. For texture features 30 to 130 levels are usual.',
    )
    .option('--image <path>', 'image of one case')
    .option('--mask <path>', 'its outlines')
    .option('--cohort <csv>', 'table of cases instead of one')
    .option('--label <n>', 'the region by its number', parseWhole)
    .option('--segment <name>', 'the region by its name, * for several')
    .option('--width <list>', 'bin widths to try', parseNumbers, [1, 5, 10, 25, 50])
    .option('--count <list>', 'bin counts to try', parseNumbers, [32, 64]);
  addReadingOptions(addSheetOptions(command))
    .addHelpText('after', '\nExample:\n  radscore bins --cohort cohort.csv --width 5,10,25 --count 32,64')
    .action(async (flags: BinsFlags) => {
      process.exitCode = await run(flags);
    });
}

async function run(flags: BinsFlags): Promise<number> {
  const { greyLevels, readCase } = await import('@radscore/cases');
  const { pathSource } = await import('@radscore/host-node/extraction');
  const { formatErrorData } = await import('../output/errors.js');
  const { textTable } = await import('../output/text-table.js');
  const { toRadError } = await import('@radscore/core');
  const binnings: Discretisation[] = [
    ...flags.width.map((binWidth) => ({ binWidth })),
    ...flags.count.map((binCount) => ({ binCount })),
  ];
  const rows: string[][] = [];
  let failed = 0;
  for (const request of await requestsOf(flags)) {
    try {
      const { image, rows: caseRows, notes } = await readCase(request, pathSource());
      for (const note of notes) process.stderr.write(`${formatErrorData(note, { case: request.id })}\n`);
      for (const { regions } of caseRows) {
        const { voxels, minimum, maximum, choices } = greyLevels(image, regions[0]!.mask, binnings);
        const shown = choices.map(({ levels, occupied }) =>
          levels === occupied ? `${levels}` : `${levels} (${occupied})`,
        );
        rows.push([request.id, `${voxels}`, format(minimum), format(maximum), ...shown]);
      }
    } catch (error) {
      failed++;
      process.stderr.write(`${formatErrorData(toRadError(error).toJSON(), { case: request.id })}\n`);
    }
  }
  const header = [
    'case',
    'voxels',
    'minimum',
    'maximum',
    ...flags.width.map((w) => `width ${w}`),
    ...flags.count.map((c) => `count ${c}`),
  ];
  process.stdout.write(
    `${textTable(header, rows)}\n\nGrey levels from lowest to highest; in brackets how many of them hold a voxel.\n`,
  );
  return failed === 0 ? 0 : rows.length === 0 ? 2 : 1;
}

async function requestsOf(flags: BinsFlags): Promise<ExtractionRequest[]> {
  const { readingOptions } = await import('./extraction-flags.js');
  const { cohortRequests } = await import('./cohort-file.js');
  const { choiceOf } = await import('./extract/flags.js');
  const shared = { each: false, regions: [], parameters: {}, ...readingOptions(flags) };
  const { image, mask, cohort } = flags;
  if (cohort !== undefined) return (await cohortRequests(cohort, choiceOf(flags), shared, flags)).requests;
  if (image !== undefined && mask !== undefined) return [{ id: image, image, mask, ...choiceOf(flags), ...shared }];
  throw cliError('RAD-USAGE', { problem: 'give either --image and --mask, or --cohort' });
}

function format(value: number): string {
  return Number.isInteger(value) ? `${value}` : value.toPrecision(5);
}

function parseNumbers(text: string): number[] {
  const numbers = text.split(',').map(Number);
  if (numbers.some((n) => !(n > 0))) throw new InvalidArgumentError('Write numbers above 0, separated by commas.');
  return numbers;
}
