import type { Command } from 'commander';

/** `radscore demo`: the main job on an embedded example. */
export function registerDemo(program: Command): void {
  program
    .command('demo')
    .summary('run the main job on a synthetic cohort made on the spot')
    .description(
      'Makes a phantom cohort, extracts intra-tumoral and 4 mm rim features, and shows where the result lies.',
    )
    .option('--out <folder>', 'where to write', 'demo-output')
    .addHelpText('after', '\nExample:\n  radscore demo --out demo-output')
    .action(async ({ out }: { out: string }) => {
      const { demo } = await import('./demo.js');
      process.exitCode = await demo(out);
    });
}
