import { join } from 'node:path';
import type { FeatureMapOptions } from '@radscore/radiomics';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ExtractionFlags } from './extraction-flags.js';
import { addExtractionOptions, parseWhole } from './options.js';

interface MapsFlags extends ExtractionFlags {
  readonly image: string;
  readonly mask: string;
  readonly label?: number;
  readonly segment?: string;
  readonly features?: readonly string[];
  readonly kernelRadius?: number;
  readonly maskedKernel?: boolean;
  readonly initValue?: number;
  readonly format: string;
  readonly out: string;
}

/** `radscore maps`: the value of features around each voxel, as images. */
export function registerMaps(program: Command): void {
  const command = program
    .command('maps')
    .summary('write maps of features, voxel by voxel')
    .description(
      "Computes PyRadiomics' voxel-based features: around each voxel of the region a cube (a square with force2D), and in it the features. Writes an image for each.",
    )
    .requiredOption('--image <path>', 'image: a file, or a folder or zip of DICOM')
    .requiredOption('--mask <path>', 'outlines: a label image, DICOM SEG or RTSTRUCT')
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
  addExtractionOptions(command)
    .addHelpText(
      'after',
      '\nExample:\n  radscore maps --image ct.nii.gz --mask labels.nii.gz --label 1 --features glcm_Contrast,firstorder_Entropy \\\n    --kernel-radius 2 --setting binWidth=10 --out maps',
    )
    .action(async (flags: MapsFlags) => {
      process.exitCode = await run(flags);
    });
}

async function run(flags: MapsFlags): Promise<number> {
  const { readCase } = await import('@radscore/cases');
  const { pathSource } = await import('@radscore/host-node');
  const { makeFolder, writeVolume } = await import('@radscore/host-node/files');
  const { eachFeatureMap } = await import('@radscore/radiomics');
  const { makeParameters } = await import('@radscore/radiomics/parameters');
  const { readingOptions, readParameters, readRegions } = await import('./extraction-flags.js');
  const { choiceOf } = await import('./extract/flags.js');
  const { formatErrorData } = await import('../output/errors.js');
  const { createProgressLine } = await import('../output/progress.js');
  const { image: path, mask, out, format } = flags;
  const parameters = await readParameters(flags);
  const shared = { each: false, regions: readRegions(flags), parameters, ...readingOptions(flags) };
  const { image, rows } = await readCase({ id: path, image: path, mask, ...choiceOf(flags), ...shared }, pathSource());
  await makeFolder(out);
  const progress = createProgressLine('voxels');
  const [written, failed] = [[] as string[], [] as string[]];
  for (const { name: region, mask: inside, warnings } of rows[0]!.regions) {
    for (const warning of warnings ?? []) process.stderr.write(`${formatErrorData(warning)}\n`);
    const options = { ...mapOptions(flags), onProgress: progress.report };
    for (const map of eachFeatureMap(image, inside, makeParameters(parameters), options)) {
      const name = region ? `${region}_${map.name}` : map.name;
      if (map.volume !== null) {
        await writeVolume(join(out, `${name}.${format}`), map.volume);
        written.push(name);
      } else failed.push(name);
      if (map.reason === undefined) continue;
      const where = map.volume === null ? name : `${name}, ${map.undefinedVoxels} voxels without a value`;
      process.stderr.write(`${formatErrorData(map.reason, { field: where })}\n`);
    }
  }
  progress.end();
  process.stdout.write(`${written.length} maps: ${out}\n`);
  return failed.length === 0 ? 0 : written.length === 0 ? 2 : 1;
}

/** The options that were given; the section voxelSetting of the parameters holds for the others. */
function mapOptions({ features, kernelRadius, maskedKernel, initValue }: MapsFlags): FeatureMapOptions {
  return {
    ...(features !== undefined && { features }),
    ...(kernelRadius !== undefined && { kernelRadius }),
    ...(maskedKernel !== undefined && { maskedKernel }),
    ...(initValue !== undefined && { initValue }),
  };
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
