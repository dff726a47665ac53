// What the parts of a study pass to each other. All of it is plain data: it crosses to workers, files and browsers as it is.
export type * from './candidates.js';
export type * from './cohort.js';
export type * from './measurements.js';
export type * from './result.js';
