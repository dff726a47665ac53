import { type Command, Option } from 'commander';
import { cliError } from '../../errors.js';
import { addJobsOption, addReadingOptions, addSheetOptions, collect } from '../options.js';
import { documentsWanted, type PredictFlags } from './flags.js';

/** `radscore predict`: a model file scores the next patient, or those of a table. */
export function registerPredict(program: Command): void {
  addJobsOption(addReadingOptions(addSheetOptions(program.command('predict'))), 'threads for many patients')
    .summary('score a patient, or many, with the model file of a study')
    .description(
      'Measures the patient as the study measured its own and gives probability or risk, the group, survival at the horizons, what each input contributed (Shapley values against a patient with the training means: on the log-odds or log-hazard for linear models, on the probability or risk for others; exact for up to twelve inputs, sampled with a fixed seed beyond), and warnings where the patient lies outside what the model was trained on. For research use only.',
    )
    .requiredOption('--model <file>', 'model.json of a run folder')
    .option('--signature <file>', 'detached ed25519 signature that the model file must fit (with --public-key)')
    .option('--public-key <file>', 'public key (PEM) of the signature')
    .option('--image <path>', 'file or folder of the image')
    .option('--mask <path>', 'file of the outlines')
    .option('--cohort <file>', 'many patients: table (CSV or xlsx) with id, image, mask and the clinical columns')
    .option(
      '--features <file>',
      'table of features that were measured before, a row a patient (with id); no image then',
    )
    .option(
      '--segment <name=own>',
      "a segment of the study's by the name it has in these outlines, e.g. tumour=GTV (repeatable)",
      collect,
      [],
    )
    .option(
      '--clinical <name=value...>',
      'a clinical value, empty if unknown; values may follow each other',
      collectMany,
      [],
    )
    .option(
      '--site <name>',
      'hospital or scanner, where the model harmonises sites (ComBat); of many the column of the study, or "site"',
    )
    .option('--out <file>', 'write it: .html a page with the picture, .json everything, .csv the table of many')
    .option('--sr <file>', 'write a DICOM structured report (TID 1500) of one patient; with --seg')
    .option('--seg <file>', 'write a DICOM SEG of the regions that were measured')
    .option('--fhir <file>', 'write a FHIR R4 bundle: RiskAssessment, Observations, Device, Provenance')
    .option('--dicom-pdf <file>', 'write the page as PDF in DICOM (needs an installed Chromium)')
    .option(
      '--made <moment>',
      'time in these documents, 2026-05-06T07:08:09Z: the same time gives the same bytes (default: now)',
    )
    .addOption(
      new Option('--format <form>', 'how to show it (default: text; csv for many)').choices(['text', 'json', 'csv']),
    )
    .addHelpText(
      'after',
      `
Examples:
  radscore predict --model run/model.json --image ct/ --mask seg.dcm --clinical age=61 --clinical sex=male
  radscore predict --model run/model.json --image ct/ --mask rtstruct.dcm --segment tumour=GTV --out patient.html
  radscore predict --model run/model.json --image ct/ --mask seg.dcm --sr report.dcm --seg regions.dcm --fhir bundle.json
  radscore predict --model run/model.json --cohort cohort.csv --out predictions.csv
  radscore predict --model run/model.json --features features.csv`,
    )
    .action(async (flags: PredictFlags) => {
      process.exitCode = await predict(flags);
    });
}

async function predict(flags: PredictFlags): Promise<number> {
  const { image, mask, cohort, features, format, out, clinical } = flags;
  const many = cohort !== undefined || features !== undefined;
  const problem = many
    ? image !== undefined || mask !== undefined
      ? '--image and --mask are of one patient; --cohort and --features name those of many'
      : clinical.length > 0
        ? '--clinical is of one patient; of many the values stand in columns of the table'
        : out?.endsWith('.html')
          ? 'a page is of one patient; write many to a .csv or .json file'
          : documentsWanted(flags)
            ? 'documents (--sr, --seg, --fhir, --dicom-pdf) are of one patient'
            : undefined
    : format === 'csv'
      ? 'a table is of many patients (--cohort, --features); one is shown as text or json'
      : flags.sr !== undefined && flags.seg === undefined
        ? 'a structured report refers to the regions: give --seg with --sr'
        : undefined;
  if (problem !== undefined) throw cliError('RAD-USAGE', { problem });
  const { readModel } = await import('./read-model.js');
  const model = await readModel(flags);
  if (many) {
    const { predictMany } = await import('./many-patients.js');
    return predictMany(model, flags);
  }
  const { predictOne } = await import('./one-patient.js');
  process.stdout.write(await predictOne(model, flags));
  return 0;
}

/** Takes `a=1 b=2` in one argument as well. */
function collectMany(value: string, earlier: readonly string[]): string[] {
  return value.split(/\s+(?=[^\s=]+=)/).reduce<string[]>((all, each) => collect(each, all), [...earlier]);
}
