import { resolve } from 'node:path';
import type { Executor } from '@radscore/jobs';
import { type Command, Option } from 'commander';
import { cliError } from '../errors.js';

/** Who does the work of a command with many cases or fits. */
export interface EngineFlags {
  readonly engine: 'local' | 'postgres';
  /** Address of the PostgreSQL server. */
  readonly database?: string;
  readonly jobs: number;
}

export function addEngineOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--engine <engine>', 'who does the work: threads of this process, or workers that share a database')
        .choices(['local', 'postgres'])
        .default('local'),
    )
    .option('--database <url>', 'PostgreSQL server of --engine postgres; start `radscore worker` on any machine')
    .addHelpText(
      'after',
      '\nWith --engine postgres every machine sees the files under the same paths, and runs the same version of radscore.',
    );
}

/** @throws RAD-USAGE for an engine without its database, and a database without its engine. */
export function requireEngine({ engine, database }: EngineFlags): void {
  if ((engine === 'postgres') !== (database !== undefined))
    throw cliError('RAD-USAGE', { problem: '--engine postgres and --database belong together' });
}

/** Opens the engine. @throws RAD-DATABASE-SERVER, RAD-DATABASE-UNREACHABLE. */
export async function executorOf(
  { engine, database, jobs }: EngineFlags,
  { cases, store }: { readonly cases: string; readonly store: string },
): Promise<Executor> {
  if (engine === 'local') {
    const { threadExecutor } = await import('@radscore/host-node/extraction');
    return threadExecutor({ jobs, cases, store });
  }
  const { databaseExecutor } = await import('@radscore/queue-postgres');
  return databaseExecutor({
    url: database!,
    cases: resolve(cases),
    store: resolve(store),
    onNoWorker: (seconds) =>
      process.stderr.write(
        `For ${seconds} s no worker of this version of radscore has been there: start one with radscore worker --database.\n`,
      ),
  });
}
