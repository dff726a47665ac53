/** What `radscore cohort` was told. */
export interface CohortFlags {
  readonly table?: string;
  readonly sheet?: string;
  readonly idColumn?: string;
  readonly out: string;
  readonly yes: boolean;
  readonly force: boolean;
}
