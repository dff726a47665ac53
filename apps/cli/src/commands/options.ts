import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { mostThreads } from '../process-limits.js';

/** Adds the options that say how to read an image that does not say everything itself. */
export function addImageOptions(command: Command): Command {
  return command
    .option('--spacing <x,y>', 'spacing in mm of images that carry none (PNG, JPEG, some DICOM)', parseSpacing)
    .option('--frame <n>', 'which image of a file with several (time, b-value, echo), from 0', parseFrame)
    .option(
      '--max-bytes <n>',
      'the most bytes of voxels to read from one file (default: a quarter of the memory)',
      parseWhole,
    );
}

/** Adds the options that say how to read images and outlines. */
export function addReadingOptions(command: Command): Command {
  return addImageOptions(command)
    .addOption(
      new Option(
        '--mask-geometry <choice>',
        'outlines on another grid than the image: resample them, copy the header, or stop (default: stop, or as correctMask says)',
      ).choices(['resample', 'copy', 'stop']),
    )
    .option('--series <rule>', 'which series of a DICOM folder: uid, number, or description with *')
    .option('--mask-frame <n>', 'which image of outlines with several, from 0 (or label_channel)', parseFrame)
    .addOption(
      new Option(
        '--contours <rule>',
        'contours (RTSTRUCT) of one region that overlap: leave their common part out (even-odd, the default) or join them',
      ).choices(['even-odd', 'union']),
    )
    .option('--accept-identity', 'take outlines of another patient or frame of reference; recorded in the table');
}

/** Adds the options that say what to extract. */
export function addExtractionOptions(command: Command): Command {
  return addReadingOptions(
    command
      .option('--params <file>', "parameter file, YAML or JSON, in PyRadiomics' form")
      .option(
        '--setting <name=value>',
        'one setting over the parameter file, e.g. binWidth=10 (repeatable)',
        collect,
        [],
      )
      .option(
        '--region <name: expression>',
        'a region by the region algebra, e.g. "rim4: shell(tumour, 0mm, 4mm) & liver" (repeatable)',
        collect,
        [],
      ),
  );
}

/** Adds the options that say which table of a file is meant. */
export function addSheetOptions(command: Command): Command {
  return command
    .option('--sheet <name>', 'sheet of an xlsx file; asked for where several hold a table')
    .option('--header-row <n>', 'row that names the columns, where titles stand above it', parseWhole);
}

/** What {@link addSheetOptions} adds. */
export interface SheetFlags {
  readonly sheet?: string;
  readonly headerRow?: number;
}

/** As many threads as the machine has cores and the system lets have files open. */
export const defaultJobs = (): number => Math.min(availableParallelism(), mostThreads());

/** Adds `--jobs`, with what the threads are for. */
export function addJobsOption(
  command: Command,
  what = 'threads: cases at a time, and image types of a large case where cases are few',
): Command {
  const most = (text: string) => Math.min(parseWhole(text), mostThreads());
  return command.option('--jobs <n>', `${what} (default: the processor cores)`, most, defaultJobs());
}

/** Gathers the values of a repeatable option. */
export function collect(value: string, earlier: readonly string[]): string[] {
  return [...earlier, value];
}

function parseSpacing(text: string): [number, number] | [number, number, number] {
  const [x = 0, y = x, z, ...rest] = text.split(',').map(Number);
  const valid = rest.length === 0 && [x, y, z ?? 1].every((mm) => mm > 0 && Number.isFinite(mm));
  if (!valid) throw new InvalidArgumentError('Write it as x,y or x,y,z in mm: 0.2,0.2');
  return z === undefined ? [x, y] : [x, y, z];
}

/** A whole number from 0, for commander. */
export function parseFrame(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It is a whole number from 0.');
  return Number(text);
}

/** A whole number from 1, for commander. */
export function parseWhole(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('It is a whole number from 1.');
  return value;
}
