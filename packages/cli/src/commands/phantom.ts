import type { Command } from 'commander';
import { parseWhole } from './options.js';

interface PhantomFlags {
  readonly out: string;
  readonly patients: number;
  readonly seed: number;
  readonly signal: number;
}

/** `radscore phantom`: a synthetic cohort whose truth is known. */
export function registerPhantom(program: Command): void {
  program
    .command('phantom')
    .summary('write a synthetic cohort with a known signal')
    .description(
      'Writes a cohort of patients who never were: DICOM CT and SEG, clinical columns, and a recurrence that depends on the texture of the 4 mm rim around the tumours (truth.csv says how restless each rim is).',
    )
    .requiredOption('--out <folder>', 'where to write the cohort')
    .option('--patients <n>', 'number of patients', parseWhole, 12)
    .option('--seed <n>', 'the same seed gives the same cohort, byte for byte', parseWhole, 1)
    .option('--signal <x>', 'log-odds of recurrence from the calmest to the most restless rim; 0 for none', Number, 8)
    .addHelpText(
      'after',
      '\nExample:\n  radscore phantom --out phantom --patients 12\n  radscore inspect phantom/PH-001',
    )
    .action(async ({ out, patients, seed, signal }: PhantomFlags) => {
      const { writePhantomCohort } = await import('@radscore/study/node');
      const { createProgressLine } = await import('../output/progress.js');
      const { stopSignal } = await import('../output/stop-signal.js');
      const progress = createProgressLine('patients');
      const control = { onProgress: progress.report, signal: stopSignal() };
      const written = await writePhantomCohort(out, { patients, seed, signal }, control).finally(progress.end);
      const events = written.filter(({ recurrence }) => recurrence === 1).length;
      process.stdout.write(`${written.length} patients, ${events} with recurrence: ${out}/cohort.csv\n`);
    });
}
