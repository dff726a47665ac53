import { type ErrorTable, errorFactory } from '@radscore/core';

/** The errors of this room: what happened, and what to do about it. */
export const slurmErrors = {
  'RAD-SLURM-ABSENT': {
    message: 'The command {command} of Slurm cannot be started: {detail}.',
    remedy: 'Start radscore on a machine from which jobs are submitted, or use --engine local.',
  },
  'RAD-SLURM-REFUSED': {
    message: '{command} of Slurm failed: {detail}.',
    remedy:
      'Set what the cluster requires through the variables of sbatch (SBATCH_PARTITION, SBATCH_ACCOUNT, SBATCH_TIMELIMIT ...), or ask its administrator.',
  },
  'RAD-SLURM-LOST': {
    message: '{attempts} jobs for this task ended on the cluster without a result.',
    remedy:
      'The log named here says why, if the job could write it. Often it is memory or time: set SBATCH_MEM_PER_CPU, SBATCH_TIMELIMIT.',
  },
  'RAD-SLURM-VERSION': {
    message: 'The machines of the cluster run another version of radscore than the one that submitted "{kind}".',
    remedy: 'Do not change the installation while jobs wait; start the command again.',
  },
} as const satisfies ErrorTable;

export const slurmError = errorFactory(slurmErrors);
