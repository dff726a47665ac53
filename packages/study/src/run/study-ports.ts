import type { Encoder } from '@radscore/cases';
import type { CaseSource, Executor, ResultStore } from '@radscore/jobs';

/** What a study asks of its host. */
export interface StudyPorts {
  readonly executor: Executor;
  readonly store: ResultStore;
  readonly cases: CaseSource;
  /** Opens an encoder of deep features other than the built-in one. */
  readonly openEncoder: (reference: string, outputs: number) => Promise<Encoder>;
}
