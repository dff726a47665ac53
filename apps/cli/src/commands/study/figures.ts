import { type Command, InvalidArgumentError } from 'commander';
import { parseWhole } from '../options.js';

/** What journals ask for. */
const known = ['png', 'tiff', 'eps', 'pdf'] as const;
type Format = (typeof known)[number];

interface FiguresFlags {
  readonly format: readonly Format[];
  readonly dpi: number;
  readonly out?: string;
}

/** `radscore study figures`: the figures of a run as a journal wants them. */
export function registerStudyFigures(study: Command): void {
  study
    .command('figures')
    .summary('write the figures of a run for a journal: TIFF, EPS, PDF, PNG')
    .description(
      'Writes every figure of a run folder in the formats that journals take: TIFF (LZW) and PNG with their dots per inch, EPS and PDF as vectors with text as outlines, so that no font is missing. EPS has no transparency: colours are mixed with white.',
    )
    .argument('<run>', 'the run folder of `study run`')
    .option('--format <list>', `some of ${known.join(', ')}`, parseFormats, ['tiff', 'eps', 'pdf'])
    .option(
      '--dpi <n>',
      'dots per inch of TIFF and PNG; journals often ask for 600 or 1000 for line art',
      parseWhole,
      300,
    )
    .option('--out <folder>', 'where to write them (default: beside the figures of the run)')
    .addHelpText(
      'after',
      '\nExample:\n  radscore study figures my-study --format tiff,eps --dpi 600 --out for-the-journal',
    )
    .action(async (run: string, flags: FiguresFlags) => {
      const { writeFigures } = await import('./write-figures.js');
      await writeFigures(run, flags);
    });
}

function parseFormats(text: string): Format[] {
  const wanted = text.split(',').map((name) => name.trim().toLowerCase().replace(/^tif$/, 'tiff'));
  const wrong = wanted.find((name) => !known.some((each) => each === name));
  if (wrong !== undefined) throw new InvalidArgumentError(`There are ${known.join(', ')}, not "${wrong}".`);
  return [...new Set(wanted)] as Format[];
}
