import { type Command, InvalidArgumentError, Option } from 'commander';
import { addEngineOptions } from '../engine.js';
import { addExtractionOptions, addJobsOption, parseWhole } from '../options.js';
import type { MapsFlags } from './flags.js';

/** `radscore maps`: the value of features around each voxel, as images. */
export function registerMaps(program: Command): void {
  const command = program
    .command('maps')
    .summary('write maps of features, voxel by voxel')
    .description(
      "Computes PyRadiomics' voxel-based features: around each voxel of the region a cube (a square with force2D), and in it the features. Writes an image for each.",
    )
    .option('--image <path>', 'image: a file, or a folder or zip of DICOM')
    .option('--mask <path>', 'outlines: a label image, DICOM SEG or RTSTRUCT')
    .option('--cohort <file>', 'many cases: a table with the columns id,image,mask; a folder of maps for each id')
    .option('--label <n>', 'the region by its number', parseWhole)
    .option('--segment <name>', 'the region by its name, * for several')
    .option(
      '--features <list>',
      'features by name, e.g. glcm_Contrast,firstorder_Entropy (default: those of --params, else all but shape)',
      parseNames,
    )
    .option('--kernel-radius <n>', 'voxels of the cube on either side of its centre (default: 1)', parseWhole)
    .option(
      '--masked-kernel <choice>',
      'true: look at voxels of the region alone; false: at all (default: true)',
      parseChoice,
    )
    .option('--init-value <number>', 'value outside the region, or nan (default: 0)', parseNumber)
    .addOption(
      new Option('--format <ending>', 'format of the maps').choices(['nii.gz', 'nii', 'nrrd']).default('nii.gz'),
    )
    .requiredOption('--out <folder>', 'folder for the maps');
  addEngineOptions(addJobsOption(addExtractionOptions(command)))
    .addHelpText(
      'after',
      '\nExample:\n  radscore maps --image ct.nii.gz --mask labels.nii.gz --label 1 --features glcm_Contrast,firstorder_Entropy \\\n    --kernel-radius 2 --setting binWidth=10 --out maps',
    )
    .action(async (flags: MapsFlags) => {
      const { writeMaps } = await import('./run.js');
      process.exitCode = await writeMaps(flags);
    });
}

function parseNames(text: string): string[] {
  return text.split(',').map((name) => name.trim());
}

function parseChoice(text: string): boolean {
  if (text !== 'true' && text !== 'false') throw new InvalidArgumentError('It is true or false.');
  return text === 'true';
}

function parseNumber(text: string): number {
  const value = text.toLowerCase() === 'nan' ? Number.NaN : Number(text);
  if (text.trim() === '' || (Number.isNaN(value) && text.toLowerCase() !== 'nan')) {
    throw new InvalidArgumentError('It is a number, or nan.');
  }
  return value;
}
