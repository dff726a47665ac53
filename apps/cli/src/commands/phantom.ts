import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { parseWhole } from './options.js';

interface PhantomFlags {
  readonly for: string;
  readonly out: string;
  readonly patients?: number;
  readonly seed: number;
  readonly signal?: number;
}

/** `radscore phantom`: a synthetic cohort whose truth is known. */
export function registerPhantom(program: Command): void {
  program
    .command('phantom')
    .summary('write a synthetic cohort with a known signal')
    .description(
      'Writes a cohort of patients who never were, made for one of the built-in protocols: DICOM images and SEG, and cohort.csv with the columns of the protocol. README.txt says what the outcome depends on; truth.csv holds the latent quantities.',
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
    .addHelpText(
      'after',
      `
Protocols: crlm-recurrence-peritumoral, crlm-early-recurrence-15-models, crlm-recurrence-ultrasound, rc-metachronous-whole-liver,
crlm-survival-rad-score.

Example:
  radscore phantom --out phantom --patients 12
  radscore inspect phantom/PH-001`,
    )
    .action(async ({ for: protocol, out, patients, seed, signal }: PhantomFlags) => {
      const { phantomStudy } = await import('@radscore/phantom');
      const { defaults } = phantomStudy(protocol);
      const { threadExecutor, writePhantomCohort } = await import('@radscore/host-node');
      const { createProgressLine } = await import('../output/progress.js');
      const { stopSignal } = await import('../output/stop-signal.js');
      const progress = createProgressLine('patients');
      const executor = threadExecutor({ jobs: availableParallelism(), cases: out, store: out });
      const control = { onProgress: progress.report, signal: stopSignal(), executor };
      const options = {
        protocol,
        patients: patients ?? defaults.patients,
        seed,
        ...(signal !== undefined && { signal }),
      };
      const written = await writePhantomCohort(out, options, control).finally(progress.end);
      await executor.close();
      process.stdout.write(`${written.length} patients for ${protocol}: ${out}/cohort.csv\n`);
    });
}
