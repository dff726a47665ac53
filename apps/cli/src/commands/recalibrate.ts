import { type Command, Option } from 'commander';
import { addEngineOptions } from './engine.js';
import { addJobsOption } from './options.js';
import type { RecalibrateFlags } from './transfer-flags.js';

/** `radscore recalibrate`: a model updated for a centre. */
export function registerRecalibrate(program: Command): void {
  addEngineOptions(
    addJobsOption(
      program
        .command('recalibrate')
        .summary('update a model file for a centre')
        .description(
          'Updates a model with patients of a centre and writes a new model file, which names the hash of the old one. auto takes the smallest change that the data do not reject (closed testing: intercept, intercept and slope, all coefficients of a regression). For a Cox model, intercept scales the baseline hazard, slope the log hazards too, and refit re-estimates the baseline. combat learns the site effects of a new hospital for a model that harmonises sites. Needed, of events and of non-events alike: 10 for intercept, 20 for slope, 10 for each coefficient for refit; for combat 20 patients of each site. The gain shown is cross-validated. For research use only.',
        )
        .argument('<model>', 'model.json of a run folder')
        .requiredOption('--cohort <file>', "table of the patients (CSV or xlsx), with the columns of the study's own")
        .requiredOption('--out <file>', 'model file to write')
        .addOption(
          new Option('--method <how>', 'what may change')
            .choices(['auto', 'intercept', 'slope', 'refit', 'combat'])
            .default('auto'),
        )
        .option('--features <file>', 'features that were measured before (CSV), in place of images')
        .option('--images <folder>', 'where to look images up by patient, if the cohort has no paths')
        .option('--contains-training-rows', 'allow rows of training patients in the new file (SVM, kNN)', false),
    ),
  )
    .addHelpText('after', '\nExample:\n  radscore recalibrate run/model.json --cohort local.csv --out local-model.json')
    .action(async (model: string, flags: RecalibrateFlags) => {
      const { recalibrateCommand } = await import('./recalibrate-cohort.js');
      process.exitCode = await recalibrateCommand(model, flags);
    });
}
