import { type Command, Option } from 'commander';
import { collect, parseFrame } from './options.js';
import type { PredictFlags } from './predict-patient.js';

/** `radscore predict`: a model file scores the next patient. */
export function registerPredict(program: Command): void {
  program
    .command('predict')
    .summary('score a patient with the model file of a study')
    .description(
      'Measures the patient as the study measured its own and gives probability or risk, the group, survival at the horizons, what each input contributed (Shapley values against a patient with the training means: on the log-odds or log-hazard for linear models, on the probability or risk for others; up to twelve inputs exact, above drawn by a fixed seed), and warnings where the patient lies outside what the model was trained on. For research use only.',
    )
    .requiredOption('--model <file>', 'model.json of a run folder')
    .option('--signature <file>', 'detached ed25519 signature that the model file must fit (with --public-key)')
    .option('--public-key <file>', 'public key (PEM) of the signature')
    .option('--image <path>', 'file or folder of the image')
    .option('--mask <path>', 'file of the outlines')
    .option(
      '--segment <name=own>',
      "a segment of the study's by the name it has in these outlines, e.g. tumour=GTV (repeatable)",
      collect,
      [],
    )
    .option('--series <rule>', 'which series of a DICOM folder: uid, number, or description with *')
    .option('--frame <n>', 'which image of a file of several, from 0', parseFrame)
    .option('--mask-frame <n>', 'which image of outlines of several, from 0', parseFrame)
    .option('--accept-identity', 'take outlines of another patient or frame of reference; said in the result')
    .option(
      '--clinical <name=value...>',
      'a clinical value, empty if unknown; values may follow each other',
      collectMany,
      [],
    )
    .addOption(new Option('--format <form>', 'how to show it').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      '\nExample:\n  radscore predict --model run/model.json --image ct/ --mask seg.dcm --clinical age=61 --clinical sex=male',
    )
    .action(async (flags: PredictFlags) => {
      const { predictCommand } = await import('./predict-patient.js');
      process.stdout.write(await predictCommand(flags));
    });
}

/** Takes `a=1 b=2` in one argument as well. */
function collectMany(value: string, earlier: readonly string[]): string[] {
  return value.split(/\s+(?=[^\s=]+=)/).reduce<string[]>((all, each) => collect(each, all), [...earlier]);
}
