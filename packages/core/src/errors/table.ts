import { cliErrors } from './cli.js';
import { coreErrors } from './core.js';
import { imageErrors } from './image.js';
import { learnErrors } from './learn.js';
import { radiomicsErrors } from './radiomics.js';
import { reportErrors } from './report.js';
import { statsErrors } from './stats.js';
import { studyErrors } from './study.js';

/** Every error radscore can report, by code. This table is also the documentation page of errors. */
export const errorTable = {
  ...coreErrors,
  ...imageErrors,
  ...radiomicsErrors,
  ...statsErrors,
  ...learnErrors,
  ...studyErrors,
  ...reportErrors,
  ...cliErrors,
} as const;

export type ErrorCode = keyof typeof errorTable;
