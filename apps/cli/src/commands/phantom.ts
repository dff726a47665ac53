import { type Command, Option } from 'commander';
import { defaultJobs, parseWhole } from './options.js';

interface PhantomFlags {
  readonly for: string;
  readonly out: string;
  readonly patients?: number;
  readonly seed: number;
  readonly signal?: number;
  readonly scanners: '1' | '2';
}

/** `radscore phantom`: a synthetic cohort whose truth is known. */
export function registerPhantom(program: Command): void {
  program
    .command('phantom')
    .summary('write a synthetic cohort with a known signal')
    .description(
      'Writes a cohort of patients who never existed, made for one of the built-in protocols: DICOM images and SEG, and cohort.csv with the columns of the protocol. README.txt says what the outcome depends on; truth.csv holds the latent quantities.',
    )
    .requiredOption('--out <folder>', 'where to write the cohort')
    .option('--for <protocol-id>', 'the protocol the cohort is made for', 'crlm-recurrence-peritumoral')
    .option('--patients <n>', 'number of patients; as many as the phantom is tuned for by default', parseWhole)
    .option('--seed <n>', 'the same seed gives the same cohort, byte for byte', parseWhole, 1)
    .option(
      '--signal <x>',
      'how strongly the images drive the outcome (a change of log-odds); 0 for not at all',
      Number,
    )
    .addOption(
      new Option(
        '--scanners <n>',
        '2: half of the patients on a scanner that stretches and shifts grey values, in a column scanner',
      )
        .choices(['1', '2'])
        .default('1'),
    )
    .addHelpText(
      'after',
      `
Protocols: crlm-recurrence-peritumoral, crlm-early-recurrence-15-models, crlm-recurrence-ultrasound, rc-metachronous-whole-liver,
crlm-survival-rad-score.

Example:
  radscore phantom --out phantom --patients 12
  radscore inspect phantom/PH-001
  radscore phantom --for crlm-survival-rad-score --scanners 2 --out two-scanners`,
    )
    .action(async ({ for: protocol, out, patients, seed, signal, scanners }: PhantomFlags) => {
      const { phantomStudy } = await import('@radscore/phantom');
      const { defaults } = phantomStudy(protocol);
      const { threadExecutor, writePhantomCohort } = await import('@radscore/host-node');
      const { createProgressLine } = await import('../output/progress.js');
      const { stopSignal } = await import('../output/stop-signal.js');
      const progress = createProgressLine('patients');
      const executor = threadExecutor({ jobs: defaultJobs(), cases: out, store: out });
      const control = { onProgress: progress.report, signal: stopSignal(), executor };
      const options = {
        protocol,
        patients: patients ?? defaults.patients,
        seed,
        ...(signal !== undefined && { signal }),
        ...(scanners === '2' && { scanners: 2 as const }),
      };
      const written = await writePhantomCohort(out, options, control).finally(progress.end);
      await executor.close();
      process.stdout.write(`${written.length} patients for ${protocol}: ${out}/cohort.csv\n`);
    });
}
