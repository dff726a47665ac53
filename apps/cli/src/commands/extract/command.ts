import type { Command } from 'commander';
import { cliError } from '../../errors.js';
import { addEngineOptions, requireEngine } from '../engine.js';
import { addExtractionOptions, addJobsOption, addSheetOptions, parseWhole } from '../options.js';
import type { ExtractFlags } from './flags.js';

/** `radscore extract`: the features of one case or of a cohort. */
export function registerExtract(program: Command): void {
  const command = program
    .command('extract')
    .summary('compute the features of one case or of a cohort')
    .description("Computes PyRadiomics' features of one case (--image, --mask) or of all cases of a table (--cohort).")
    .option('--image <path>', 'image: a file, or a folder or zip of DICOM')
    .option('--mask <path>', 'outlines: a label image, DICOM SEG or RTSTRUCT')
    .option(
      '--cohort <file>',
      'table (CSV or xlsx) with the columns id,image,mask[,label|segment] and any clinical ones, or a batch file of PyRadiomics (Image,Mask)',
    )
    .option('--id-from <column>', 'column of the cohort that holds the ids (default: id, else the names of the images)')
    .option('--label <n>', 'the region by its number', parseWhole)
    .option('--segment <name>', 'the region by its name, * for several')
    .option('--each', 'a row for each segment (all, or those of --segment) instead of their union', false)
    .option('--format <format>', 'csv, json or parquet (default: the ending of --out, else csv)')
    .option('--out <file>', 'where to write the table (one case: standard output without it)')
    .option('--resume', 'continue a cohort run that was stopped', false)
    .option('--take-over', 'write --out even if another process seems to be writing it', false);
  addEngineOptions(addJobsOption(addExtractionOptions(addSheetOptions(command))))
    .addHelpText(
      'after',
      `
Examples:
  radscore extract --image ct.nii.gz --mask labels.nii.gz --label 1 --params settings.yaml --out tumour.csv
  radscore extract --cohort cohort.csv --out features.csv --params settings.yaml --resume
  radscore extract --image ct/ --mask seg.dcm --region "intra: union(Tumor_*)" \\
    --region "rim4: shell(union(Tumor_*), 0mm, 4mm) & Liver" --out features.csv`,
    )
    .action(async (flags: ExtractFlags) => {
      process.exitCode = await run(flags);
    });
}

async function run(flags: ExtractFlags): Promise<number> {
  const { readingOptions, readParameters, readRegions } = await import('../extraction-flags.js');
  const oneCase = flags.image !== undefined && flags.mask !== undefined;
  if (oneCase === (flags.cohort !== undefined)) {
    throw cliError('RAD-USAGE', { problem: 'give either --image and --mask, or --cohort' });
  }
  const shared = {
    each: flags.each,
    regions: readRegions(flags),
    parameters: await readParameters(flags),
    ...readingOptions(flags),
  };
  requireEngine(flags);
  if (oneCase) return (await import('./one-case.js')).extractOneCase(flags, shared);
  return (await import('./cohort.js')).extractWholeCohort(flags, shared);
}
