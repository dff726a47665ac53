import { type Command, Option } from 'commander';
import { addEngineOptions } from '../engine.js';
import { addJobsOption, addSheetOptions } from '../options.js';
import type { RunFlags } from './run-study.js';

/** `radscore study run`: a whole study, from a cohort to a report. */
export function registerStudyRun(study: Command): void {
  addEngineOptions(addJobsOption(addSheetOptions(study.command('run')), 'worker threads'))
    .summary('run a study: features, models, validation, checks, report')
    .description(
      'Runs a protocol on a cohort and writes a run folder of plain files: features, splits, selection, predictions, performance, checks, the model, figures, tables and a report. Running it again takes seconds; a run that was stopped continues where it was; a changed setting recomputes only what depends on it.',
    )
    .argument('<protocol>', 'id of a built-in protocol, or a file')
    .option('--cohort <file>', 'table of patients, CSV or xlsx')
    .option('--features <file>', 'table of features that exist already (CSV); then no images are needed')
    .option('--images <folder>', 'where the images of a public collection lie (default: beside the cohort)')
    .requiredOption('--out <folder>', 'the run folder')
    .addOption(
      new Option('--only <stage>', 'stop after this stage').choices(['extract', 'evaluate', 'resample', 'conclude']),
    )
    .option('--resume', 'continue where an earlier run stopped (the default)', true)
    .option('--no-resume', 'start over instead of reusing the valid results of an earlier run')
    .option('--take-over', 'take the folder even from a run that still shows signs of life')
    .option('--verify-inputs', 'read every image and outline again instead of trusting size, dates and inode')
    .option('--no-png', 'write figures as SVG only; `study figures` writes TIFF, EPS and PDF')
    .option('--pdf', 'write the report as PDF too (needs Chromium)', false)
    .addHelpText(
      'after',
      `
Examples:
  radscore study run crlm-recurrence-peritumoral --cohort cohort.csv --out run
  radscore study run my-study.yaml --features features.csv --out run
  radscore study run my-study.yaml --cohort clinical.csv --features features.csv --out run

Status 1 where single cases failed: they are left out, in the flow diagram and by name.`,
    )
    .action(async (protocol: string, flags: RunFlags) => {
      const { runStudyCommand } = await import('./run-study.js');
      process.exitCode = await runStudyCommand(protocol, flags);
    });
}
