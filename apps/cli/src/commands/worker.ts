import type { Command } from 'commander';
import { addJobsOption } from './options.js';

interface WorkerFlags {
  readonly database: string;
  readonly jobs: number;
}

/** `radscore worker`: does the tasks that others put into a database. */
export function registerWorker(program: Command): void {
  addJobsOption(program.command('worker'), 'tasks at a time')
    .summary('take tasks from a database and run them until stopped')
    .description(
      'Runs the tasks that commands with --engine postgres put into a database. Any number of workers may run, on any machine that sees the files under the same paths; one that dies loses its task to another within a minute. A worker takes only tasks of its own version of radscore.',
    )
    .requiredOption('--database <url>', 'PostgreSQL server, postgres://user@host/name')
    .addHelpText(
      'after',
      `
Example:
  radscore worker --database postgres://radscore@db.example/radscore --jobs 8`,
    )
    .action(async ({ database: url, jobs }: WorkerFlags) => {
      const { isServer, openDatabase, queueError, runWorker } = await import('@radscore/queue-postgres');
      const { stopSignal } = await import('../output/stop-signal.js');
      if (!isServer(url)) throw queueError('RAD-DATABASE-SERVER', { url });
      // Before anything is said: who reads that it waits may stop it at once.
      const signal = stopSignal();
      const database = await openDatabase(url);
      const done = { well: 0, failed: 0 };
      process.stderr.write(`Waiting for tasks (${jobs} at a time).\n`);
      try {
        const onDone = ({ failed }: { readonly failed: boolean }) => {
          done[failed ? 'failed' : 'well']++;
        };
        await runWorker({ database, jobs, signal, onDone });
      } finally {
        await database.close();
        process.stderr.write(`${done.well} tasks done, ${done.failed} failed.\n`);
      }
    });
}
