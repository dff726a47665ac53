import type { Command } from 'commander';
import type { ReadingFlags } from './extraction-flags.js';
import { addReadingOptions } from './options.js';

interface MaskFlags extends ReadingFlags {
  readonly image: string;
  readonly mask: string;
  readonly region: string;
  readonly out: string;
}

/** `radscore mask`: a region of the region algebra as a mask file, to be looked at. */
export function registerMask(program: Command): void {
  const command = program
    .command('mask')
    .summary('write a region of the region algebra as a mask file')
    .description(
      'Works out a region in millimetres on the grid of the image and writes it as a mask, so that it can be looked at.',
    )
    .requiredOption('--image <path>', 'image: a file, or a folder or zip of DICOM')
    .requiredOption('--mask <path>', 'outlines: a label image, DICOM SEG or RTSTRUCT')
    .requiredOption('--region <expression>', 'the region, e.g. "shell(tumour*, 0mm, 4mm) & liver"')
    .requiredOption('--out <file>', 'mask file: .nii, .nii.gz, .nrrd, or .dcm for DICOM SEG');
  addReadingOptions(command)
    .addHelpText(
      'after',
      '\nExample:\n  radscore mask --image ct/ --mask seg.dcm --region "dilate(tumour1, 4mm) & liver" --out rim.nii.gz',
    )
    .action(async (flags: MaskFlags) => {
      process.exitCode = await run(flags);
    });
}

async function run(flags: MaskFlags): Promise<number> {
  const { countVoxels, parseRegion, voxelVolume } = await import('@radscore/image');
  const { readCase } = await import('@radscore/cases');
  const { pathSource, writeRegion } = await import('@radscore/host-node');
  const { readingOptions } = await import('./extraction-flags.js');
  const { formatErrorData } = await import('../output/errors.js');
  const { image, mask, out } = flags;
  const regions = [{ name: 'region', node: parseRegion(flags.region) }];
  const request = { id: image, image, mask, each: false, regions, parameters: {}, ...readingOptions(flags) };
  const input = await readCase(request, pathSource());
  const [region] = input.rows[0]!.regions;
  const { seriesUid } = input.origin;
  await writeRegion(out, region!.mask, flags.region, { path: image, ...(seriesUid !== undefined && { seriesUid }) });
  for (const warning of [...input.notes, ...(region!.warnings ?? [])])
    process.stderr.write(`${formatErrorData(warning)}\n`);
  const voxels = countVoxels(region!.mask);
  const millilitres = (voxels * voxelVolume(region!.mask.geometry)) / 1000;
  process.stdout.write(`${voxels} voxels, ${millilitres.toFixed(2)} mL: ${out}\n`);
  return 0;
}
