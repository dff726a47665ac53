import type { Command } from 'commander';
import { addImageOptions } from '../options.js';
import type { InspectOptions } from './inspect.js';

/** `radscore inspect`: what is in a file or a folder. */
export function registerInspect(program: Command): void {
  addImageOptions(program.command('inspect'))
    .summary('show what is in a file or folder: series, segments, geometry, problems')
    .description(
      'Shows what a file, a folder or a zip holds: series, segments, geometry, and what is wrong. No names or ids of patients.',
    )
    .argument('<path>', 'file, folder or zip')
    .option('--json', 'as JSON', false)
    .addHelpText(
      'after',
      '\nExamples:\n  radscore inspect ct/\n  radscore inspect labels.nii.gz\n  radscore inspect dwi.nii.gz --frame 2',
    )
    .action(async (path: string, { json, ...options }: InspectOptions & { json: boolean }) => {
      const { inspect, describeInspection } = await import('./inspect.js');
      const found = await inspect(path, options);
      process.stdout.write(`${json ? JSON.stringify(found, null, 1) : describeInspection(found)}\n`);
      process.exitCode = found.problems > 0 ? 1 : 0;
    });
}
