import { type Command, Option } from 'commander';

interface CompareFlags {
  readonly format: 'text' | 'csv' | 'json';
}

/** `radscore study compare`: two runs side by side. */
export function registerStudyCompare(study: Command): void {
  study
    .command('compare')
    .summary('put two runs side by side')
    .description(
      'Shows how two run folders differ: settings, patients, the figures of every candidate, the verdicts of the checks.',
    )
    .argument('<first>', 'a run folder')
    .argument('<second>', 'another')
    .addOption(new Option('--format <form>', 'how to show it').choices(['text', 'csv', 'json']).default('text'))
    .addHelpText('after', '\nExample:\n  radscore study compare run-a run-b --format csv')
    .action(async (first: string, second: string, { format }: CompareFlags) => {
      const { compareRunFolders } = await import('./compare-folders.js');
      process.stdout.write(await compareRunFolders(first, second, format));
    });
}
