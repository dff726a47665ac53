import type { Command } from 'commander';
import { addEngineOptions } from './engine.js';
import { addJobsOption } from './options.js';
import type { ValidateFlags } from './transfer-flags.js';

/** `radscore validate`: a model in another hospital. */
export function registerValidate(program: Command): void {
  addEngineOptions(
    addJobsOption(
      program
        .command('validate')
        .summary('validate a model file in another cohort')
        .description(
          "Measures the cohort as the model's study measured its own (or takes --features), predicts, and writes a folder with report.html, validation.json, predictions and tables: discrimination, calibration, decision curve, sites and subgroups, shift of the inputs against development, and whether the cohort is large enough. For research use only.",
        )
        .argument('<model>', 'model.json of a run folder')
        .requiredOption('--cohort <file>', "table of the patients (CSV or xlsx), with the columns of the study's own")
        .requiredOption('--out <folder>', 'folder to write')
        .option('--features <file>', 'features that were measured before (CSV), in place of images')
        .option(
          '--development <file>',
          'features of the development patients (features.csv of the run folder): a classifier tries to tell the cohorts apart',
        )
        .option('--images <folder>', 'where to look images up by patient, if the cohort has no paths'),
    ),
  )
    .addHelpText('after', '\nExample:\n  radscore validate run/model.json --cohort hospital-b.csv --out validation-b')
    .action(async (model: string, flags: ValidateFlags) => {
      const { validateCommand } = await import('./validate-cohort.js');
      process.exitCode = await validateCommand(model, flags);
    });
}
