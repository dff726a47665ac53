import type { SheetFlags } from '../options.js';

/** The flags of `radscore cohort`. */
export interface CohortFlags extends SheetFlags {
  readonly table?: string;
  readonly idColumn?: string;
  readonly out: string;
  readonly yes: boolean;
  readonly force: boolean;
}
