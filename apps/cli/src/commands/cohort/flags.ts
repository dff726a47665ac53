import type { SheetFlags } from '../options.js';

/** What `radscore cohort` was told. */
export interface CohortFlags extends SheetFlags {
  readonly table?: string;
  readonly idColumn?: string;
  readonly out: string;
  readonly yes: boolean;
  readonly force: boolean;
}
