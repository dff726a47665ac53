import { resolve } from 'node:path';
import type { Executor } from '@radscore/jobs';
import { type Command, Option } from 'commander';
import { cliError } from '../errors.js';

/** Who does the work of a command with many cases or fits. */
export interface EngineFlags {
  readonly engine: 'local' | 'slurm' | 'postgres';
  /** Address of the PostgreSQL server. */
  readonly database?: string;
  readonly jobs: number;
}

export function addEngineOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--engine <engine>',
        'who does the work: threads of this process, arrays of jobs on a Slurm cluster, or workers that share a database',
      )
        .choices(['local', 'slurm', 'postgres'])
        .default('local'),
    )
    .option('--database <url>', 'PostgreSQL server of --engine postgres; start `radscore worker` on any machine')
    .addHelpText(
      'after',
      '\nWith --engine slurm or postgres every machine sees the files under the same paths, and runs the same version of radscore. Partition, time and memory of Slurm: SBATCH_PARTITION, SBATCH_TIMELIMIT, SBATCH_MEM_PER_CPU.',
    );
}

/** @throws RAD-USAGE for an engine without its database, and a database without its engine. */
export function requireEngine({ engine, database }: EngineFlags): void {
  if ((engine === 'postgres') !== (database !== undefined))
    throw cliError('RAD-USAGE', { problem: '--engine postgres and --database belong together' });
}

/** Opens the engine. @throws RAD-USAGE, RAD-DATABASE-SERVER, RAD-DATABASE-UNREACHABLE. */
export async function executorOf(
  flags: EngineFlags,
  { cases, store }: { readonly cases: string; readonly store: string },
): Promise<Executor> {
  requireEngine(flags);
  const say = (sentence: string) => process.stderr.write(`${sentence}\n`);
  switch (flags.engine) {
    case 'local': {
      const { threadExecutor } = await import('@radscore/host-node/extraction');
      return threadExecutor({ jobs: flags.jobs, cases, store });
    }
    case 'slurm': {
      const { slurmExecutor } = await import('@radscore/queue-slurm');
      const onWaiting = (seconds: number) =>
        say(`For ${seconds} s all jobs have waited in the queue of the cluster: squeue says why.`);
      return slurmExecutor({ cases, store, onWaiting });
    }
    case 'postgres': {
      const { databaseExecutor } = await import('@radscore/queue-postgres');
      return databaseExecutor({
        url: flags.database!,
        cases: resolve(cases),
        store: resolve(store),
        onNoWorker: (seconds) =>
          say(
            `For ${seconds} s no worker of this version of radscore has been there: start one with radscore worker --database.`,
          ),
      });
    }
  }
}
