// What the parts of a study pass to each other: plain data, which crosses to workers, files and browsers unchanged.
export type * from './candidates.js';
export type * from './cohort.js';
export type * from './measurements.js';
export type * from './result.js';
