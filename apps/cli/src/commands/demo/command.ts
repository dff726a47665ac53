import type { Command } from 'commander';
import { parseWhole } from '../options.js';

interface DemoFlags {
  readonly out?: string;
  readonly hospital: boolean;
  readonly port: number;
  readonly every: number;
}

/** `radscore demo`: the main job on an embedded example. */
export function registerDemo(program: Command): void {
  program
    .command('demo')
    .summary('run the main workflow on a synthetic cohort made on the spot')
    .description(
      'Makes a phantom cohort of 60 patients and two hospitals, runs a whole published study on it, and shows where the report lies. With --hospital: the hospital service with its database and page, and a phantom scanner that sends it a study every few seconds.',
    )
    .option('--out <folder>', 'where to write (default: demo-output, or hospital-demo-output)')
    .option('--hospital', 'the hospital service with a phantom scanner and PACS, until it is stopped', false)
    .option('--port <n>', 'port of the page of the hospital service', parseWhole, 8642)
    .option('--every <seconds>', 'from one phantom study to the next', parseWhole, 5)
    .addHelpText('after', '\nExamples:\n  radscore demo --out demo-output\n  radscore demo --hospital')
    .action(async ({ out, hospital, port, every }: DemoFlags) => {
      if (hospital) {
        const { hospitalDemo } = await import('./hospital.js');
        return hospitalDemo({ out: out ?? 'hospital-demo-output', port, every });
      }
      const { demo } = await import('./demo.js');
      process.exitCode = await demo(out ?? 'demo-output');
    });
}
