import type { Command } from 'commander';
import { addSheetOptions } from '../options.js';
import type { CohortFlags } from './flags.js';

/** `radscore cohort`: from a folder and a sheet to the table that the other commands start from. */
export function registerCohort(program: Command): void {
  addSheetOptions(program.command('cohort'))
    .summary('find the images and outlines of a folder and join them with a sheet')
    .description(
      'Finds images with their outlines (by DICOM reference, by name, by folder), joins the rows of a clinical sheet by id, and writes the table that `extract`, `study` and `bins` take with --cohort. What is missing is listed, and the exit status is then 1.',
    )
    .argument('<folder>', 'where the patients lie')
    .option('--table <file>', 'clinical sheet, xlsx or CSV')
    .option('--id-column <name>', 'column of the sheet that holds the ids (default: id, patient id, patient, ...)')
    .option('--out <csv>', 'where to write the cohort; its paths are relative to it', 'cohort.csv')
    .option('--yes', 'take ids that differ in leading zeros or words ("Patient 01", "1") as the same', false)
    .option('--force', 'overwrite an existing file', false)
    .addHelpText(
      'after',
      `
Examples:
  radscore cohort scans --out cohort.csv
  radscore cohort scans --table clinical.xlsx --id-column "Patient ID" --out cohort.csv`,
    )
    .action(async (folder: string, flags: CohortFlags) => {
      const { makeCohort } = await import('./make-cohort.js');
      process.exitCode = await makeCohort(folder, flags);
    });
}
