import { type Command, InvalidArgumentError } from 'commander';
import { addEngineOptions } from '../engine.js';
import { addExtractionOptions, addJobsOption, addSheetOptions, parseWhole } from '../options.js';
import type { PerturbFlags } from './flags.js';

/** `radscore perturb`: which features hold when image and outline might have turned out otherwise. */
export function registerPerturb(program: Command): void {
  const command = program
    .command('perturb')
    .summary('find the features that are stable under perturbations or repeat scans')
    .description(
      "Measures every case as it is and with perturbed image and outline, and shows which features are stable: the lower 95 % limit of ICC(1,1), the unperturbed case included, reaches the threshold. Ten cases are needed for an ICC; with fewer, only variation and range are shown. A column repeat in the cohort, which holds the id of the case that a row measures again, gives repeatability between scans: ICC, Lin's concordance, minimal detectable change.",
    )
    .requiredOption('--cohort <file>', 'table (CSV or xlsx) with the columns id,image,mask[,label|segment][,repeat]')
    .option('--id-from <column>', 'column of the cohort that holds the ids')
    .option('--label <n>', 'the region by its number', parseWhole)
    .option('--segment <name>', 'the region by its name, * for several')
    .option('--noise <n>', 'draws of noise, at the noise level of each image', parseWhole)
    .option('--noise-level <sd>', 'its standard deviation in the unit of the images', parseNumber)
    .option('--rotation <list>', 'rotations within the slices, degrees: -4,0,4', parseNumbers)
    .option('--translation <list>', 'shifts along each axis, fractions of a voxel: 0.25,0.75', parseNumbers)
    .option('--growth <list>', 'changes of the volume of the region, fractions: -0.15,0,0.15', parseNumbers)
    .option('--growth-mm <list>', 'growth of the region, mm; negative shrinks: -1,0,1', parseNumbers)
    .option('--contour <n>', 'outlines redrawn from supervoxels', parseWhole)
    .option(
      '--deep <encoder>',
      'deep features too, by builtin, trained or an ONNX file, of a patch of 32 x 32 x 32 voxels',
    )
    .option('--deep-outputs <n>', 'how many features the encoder gives', parseWhole, 256)
    .option('--deep-spacing <mm>', 'voxels of the patch', parseNumber, 2)
    .option('--deep-window <list>', 'grey values that become 0 and 1', parseNumbers, [-100, 250])
    .option('--alone', 'vary one thing at a time instead of every combination', false)
    .option('--threshold <icc>', 'lower limit of ICC(1,1) from which a feature is stable', parseNumber, 0.75)
    .requiredOption('--out <folder>', 'folder for the tables and the figure');
  addEngineOptions(addJobsOption(addExtractionOptions(addSheetOptions(command))))
    .addHelpText(
      'after',
      `
Example:
  radscore perturb --cohort cohort.csv --params settings.yaml --rotation -4,0,4 --translation 0.25,0.75 --noise 1 --out robustness
  radscore perturb --cohort test-retest.csv --params settings.yaml --out repeatability`,
    )
    .action(async (flags: PerturbFlags) => {
      const { perturbCommand } = await import('./run.js');
      process.exitCode = await perturbCommand(flags);
    });
}

function parseNumbers(text: string): number[] {
  const values = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (!values.every(Number.isFinite)) throw new InvalidArgumentError('Write numbers with commas between: -4,0,4');
  return values;
}

function parseNumber(text: string): number {
  return parseNumbers(text)[0]!;
}
