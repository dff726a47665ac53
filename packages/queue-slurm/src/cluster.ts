import { spawn } from 'node:child_process';
import { slurmError } from './errors.js';

/** An element of an array that has not ended. */
export interface ClusterJob {
  /** Name of its array. */
  readonly name: string;
  readonly index: number;
  readonly running: boolean;
}

/** What is asked of a cluster. */
export interface Cluster {
  /** Most elements of an array. */
  largestArray(): Promise<number>;
  /** Submits an array of as many elements; each runs `sh` with the script and its index in SLURM_ARRAY_TASK_ID. */
  submit(array: {
    readonly name: string;
    readonly size: number;
    readonly script: string;
    readonly log: string;
  }): Promise<void>;
  /** Elements of the arrays of these names that wait or run. */
  unfinished(names: readonly string[]): Promise<readonly ClusterJob[]>;
  cancel(names: readonly string[]): Promise<void>;
}

/** Elements of an array where the cluster does not say: Slurm's own default. */
const defaultArray = 1001;
/** Milliseconds after which a command of Slurm is given up. */
const patience = 60_000;

/**
 * Slurm by its commands. Partition, account, time and memory come from the environment: SBATCH_PARTITION, SBATCH_ACCOUNT,
 * SBATCH_TIMELIMIT, SBATCH_MEM_PER_CPU.
 *
 * @throws RAD-SLURM-ABSENT, RAD-SLURM-REFUSED with the words of the command.
 */
export function slurmCluster(): Cluster {
  return {
    async largestArray() {
      const found = /^MaxArraySize\s*=\s*(\d+)/m.exec(await run('scontrol', ['show', 'config']));
      return found === null ? defaultArray : Math.max(1, Number(found[1]));
    },
    async submit({ name, size, script, log }) {
      const options = ['--parsable', '--requeue', `--job-name=${name}`, `--array=0-${size - 1}`, `--output=${log}`];
      await run('sbatch', options, script);
    },
    async unfinished(names) {
      if (names.length === 0) return [];
      // One line for each element: name, index, state.
      const lines = await run('squeue', ['--noheader', '--array', `--name=${names.join(',')}`, '--format=%j|%K|%T']);
      return lines
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => {
          const [name, index, state] = line.split('|');
          return { name: name!, index: Number(index), running: state!.trim() !== 'PENDING' };
        });
    },
    async cancel(names) {
      for (const name of names) await run('scancel', [`--name=${name}`]);
    },
  };
}

function run(command: string, options: readonly string[], input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, options, { timeout: patience });
    let [out, err] = ['', ''];
    child.stdout.on('data', (text) => {
      out += text;
    });
    child.stderr.on('data', (text) => {
      err += text;
    });
    child.on('error', ({ message }) => reject(slurmError('RAD-SLURM-ABSENT', { command, detail: message })));
    child.on('close', (status) => {
      if (status === 0) return resolve(out);
      const detail = err.trim().replaceAll('\n', ' ') || `it ended with status ${status ?? 'unknown'}`;
      reject(slurmError('RAD-SLURM-REFUSED', { command, detail }));
    });
    // A command that ended before it read its input tells by its status.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
