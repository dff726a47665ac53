import { setFlagsFromString } from 'node:v8';

/** How long a function runs before V8 by itself compiles it anew with optimisation, in bytes of its code. */
export const usualBudget = 67_584;

/** Has V8 optimise a function only where it has run so long. What V8 has compiled it takes again only under the same budget. */
export function setOptimisationBudget(bytes: number): void {
  const flag = budgetFlag(bytes, process.versions.v8);
  if (flag !== undefined) setFlagsFromString(flag);
}

/** The flag for a version of V8; undefined for one without (from 12 on, Node 22), which would complain of it on every start. */
export function budgetFlag(bytes: number, v8: string): string | undefined {
  return v8.startsWith('11.') ? `--interrupt-budget=${bytes}` : undefined;
}
