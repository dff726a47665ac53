import { type ErrorTable, errorFactory } from '@radscore/core';

/** The errors of this room: what happened, and what to do about it. */
export const caseErrors = {
  'RAD-COHORT-COLUMN': {
    message: 'The cohort has no column "{name}"; its columns are {columns}.{suggestion}',
    remedy: 'Name the columns id,image,mask[,label|segment]; any others are kept as clinical columns.',
  },
  'RAD-COHORT-CELL': {
    message: 'The cell "{value}" of column "{name}" is not valid: {problem}.',
    remedy: 'Correct that cell of the cohort table.',
  },
  'RAD-COHORT-DUPLICATE': {
    message: 'Lines {first} and {second} are the same case.',
    remedy: 'Remove one of them, or tell them apart by id, mask, label or segment.',
  },
  'RAD-REGION-NOT-FINITE': {
    message: 'Inside the region {nan} voxels are NaN and {infinite} are infinite.',
    remedy: 'Correct the image where it was made, or draw the region so that it leaves these voxels out.',
  },
  'RAD-CASE-REGIONS': {
    message: 'No region of the case could be measured. {detail}',
    remedy: 'Look at the outlines with `radscore mask`; an empty or tiny region has no features.',
  },
  'RAD-MASK-MATCHED': {
    message: 'The outlines lay on another grid than the image along {axes} axes and were {action} to it.',
    remedy: 'Nothing, if that was meant; else run with --mask-geometry stop to see the differences in mm.',
  },
  'RAD-COHORT-FAILED': {
    message: 'None of the {count} cases could be extracted.',
    remedy: 'Read the reason of the first: most often a path, a label or a segment name is wrong for all.',
  },
} as const satisfies ErrorTable;

export const caseError = errorFactory(caseErrors);
