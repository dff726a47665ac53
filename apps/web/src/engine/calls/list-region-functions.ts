import { regionFunctions } from '@radscore/image';
import type { Call } from '../call.js';

/** A function of the region algebra, for people who look for one. */
export interface ListedFunction {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
}

export const listRegionFunctions: Call<undefined, ListedFunction[]> = () =>
  regionFunctions.map(({ name, usage, summary }) => ({ name, usage, summary }));
