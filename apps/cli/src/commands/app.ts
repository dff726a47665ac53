import type { Command } from 'commander';
import { version } from '../version.js';
import { addJobsOption, parseWhole } from './options.js';

interface AppFlags {
  readonly out: string;
  readonly port?: number;
  readonly jobs: number;
  readonly url?: boolean;
}

/** The same at every start, as browsers keep what a page keeps by its address, port included. */
const usualPort = 8642;

/** `radscore app`: the workbench over folders of this machine. */
export function registerApp(program: Command): void {
  addJobsOption(program.command('app'))
    .summary('the workbench in the browser, over folders of this machine, with all its cores')
    .description(
      'Serves the workbench to the browsers of this machine alone and prints its address, which can be opened once within a minute. The page lists and reads only the folders that are named here, and writes runs below --out. A run continues when the tab is closed; one that was interrupted continues at the next start.',
    )
    .argument('[folders...]', 'folders of images and tables that the page may read')
    .option('--out <folder>', 'where runs are written', 'radscore-runs')
    .option('--port <n>', `port of this machine (default: ${usualPort})`, parseWhole)
    .option('--url', 'print a new address of the app that runs already, and end')
    .addHelpText(
      'after',
      `
Examples:
  radscore app ~/studies/crlm --out ~/runs
  radscore app --url

Stop it with Ctrl-C.`,
    )
    .action(async (folders: string[], flags: AppFlags) => {
      if (flags.url) await printAddress(flags.port);
      else await serve(folders, flags);
    });
}

async function printAddress(port: number | undefined): Promise<void> {
  const { askForAddress, runningApps } = await import('@radscore/server/app');
  const { cliError } = await import('../errors.js');
  const asked = (await runningApps()).filter((app) => port === undefined || app.port === port);
  const found = (await Promise.all(asked.map(askForAddress))).filter((address) => address !== undefined);
  if (found.length === 0) throw cliError('RAD-APP-NOT-RUNNING', {});
  process.stdout.write(`${found.join('\n')}\n`);
}

async function serve(folders: readonly string[], { out, port = usualPort, jobs }: AppFlags): Promise<void> {
  const { startApp } = await import('@radscore/server/app');
  const { stopSignal } = await import('../output/stop-signal.js');
  const { formatError } = await import('../output/errors.js');
  const onFault = (error: unknown) => void process.stderr.write(`${formatError(error)}\n`);
  const stopped = new Promise((resolve) => stopSignal().addEventListener('abort', resolve, { once: true }));
  const app = await startApp({ folders, out, port, jobs, version, onFault });
  process.stdout.write(
    `Open within a minute, once:\n  ${app.address()}\nLater: radscore app --url. Stop with Ctrl-C.\n`,
  );
  await stopped;
  await app.close();
}
