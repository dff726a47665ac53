import { type ErrorTable, errorFactory } from '@radscore/core';

/** The errors of this room: what happened, and what to do about it. */
export const jobErrors = {
  'RAD-TASK-KIND': {
    message: 'There is no task of the kind "{kind}".',
    remedy: 'Known kinds: {known}. The task comes from another version of radscore; run the same version at both ends.',
  },
  'RAD-WORKER-DIED': {
    message: 'The worker processing this case ended without a result: {detail}.',
    remedy: 'Most often memory ran out: run with fewer --jobs, or resample to a coarser spacing.',
  },
} as const satisfies ErrorTable;

export const jobError = errorFactory(jobErrors);
