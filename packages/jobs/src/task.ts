import type { RadError, WorkControl } from '@radscore/core';
import type { CaseSource } from './case-source.js';
import type { ResultStore } from './result-store.js';

/** One piece of work as plain data: the same few lines run it on every host. */
export interface Task<I = unknown> {
  /** Which function of the table of kinds does it. */
  readonly kind: string;
  readonly input: I;
  /** Hash of all that the result depends on, so that a finished task is not done again: see `taskKey`. */
  readonly key: string;
}

/** What came of a task. */
export type Outcome<R> = { readonly result: R } | { readonly error: RadError };

/** What a host gives to the tasks that it runs. */
export interface TaskHost extends WorkControl {
  readonly cases: CaseSource;
  /** Where inputs lie that many tasks share, and finished results. */
  readonly store: ResultStore;
}

/** A kind of task: a pure function from plain data to plain data, apart from what it reads through its host. */
export interface TaskKind<I, R, H extends TaskHost = TaskHost> {
  readonly kind: string;
  run(input: I, host: H): Promise<R>;
}

/** The table of contents of all kinds; each is loaded when the first task of it comes. */
export type TaskKinds<H extends TaskHost> = Readonly<Record<string, () => Promise<TaskKind<never, unknown, H>>>>;
