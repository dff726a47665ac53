import type { ErrorData, Progress } from '@radscore/core';

/** What the page sends: a call under a number of its own. */
export interface Asked {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}

/** What the engine sends back: progress any number of times, then the result or the error. */
export type Answered = { readonly id: number } & (
  | { readonly progress: Progress }
  | { readonly result: unknown }
  | { readonly error: ErrorData }
);
