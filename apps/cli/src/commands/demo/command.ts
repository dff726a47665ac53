import type { Command } from 'commander';

/** `radscore demo`: the main job on an embedded example. */
export function registerDemo(program: Command): void {
  program
    .command('demo')
    .summary('run the main job on a synthetic cohort made on the spot')
    .description(
      'Makes a phantom cohort of 60 patients and two hospitals, runs a whole published study on it, and shows where the report lies.',
    )
    .option('--out <folder>', 'where to write', 'demo-output')
    .addHelpText('after', '\nExample:\n  radscore demo --out demo-output')
    .action(async ({ out }: { out: string }) => {
      const { demo } = await import('./demo.js');
      process.exitCode = await demo(out);
    });
}
