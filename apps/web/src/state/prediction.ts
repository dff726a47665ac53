import type { GivenFile } from '@radscore/host-web';
import type { ScoredPatient } from '../engine/calls/score-patient.js';
import type { ScoredTable } from '../engine/calls/score-table.js';
import type { ValidatedModel } from '../engine/calls/validate-model.js';
import { ask } from '../engine/engine.js';
import type { OpenedModel } from '../engine/opened-model.js';
import { createStore } from './store.js';

export interface PredictionState {
  readonly model: OpenedModel | undefined;
  /** Where it was read from, for work in another worker. */
  readonly file: GivenFile | undefined;
  /** Clinical values and features as they are typed; empty if unknown. */
  readonly clinical: Readonly<Record<string, string>>;
  readonly features: Readonly<Record<string, string>>;
  /** Whether features are typed in place of measured. */
  readonly typed: boolean;
  /** Segments of the model by the names that they have in the outlines. */
  readonly segments: Readonly<Record<string, string>>;
  /** Outlines of another patient or frame of reference are taken. */
  readonly accepted: boolean;
  readonly scored: ScoredPatient | undefined;
  /** True where something has changed since. */
  readonly stale: boolean;
  /** The patients of a table that was given. */
  readonly table: ScoredTable | undefined;
  /** How the model does in a cohort that is open. */
  readonly validated: ValidatedModel | undefined;
}

const nothing: PredictionState = {
  model: undefined,
  file: undefined,
  clinical: {},
  features: {},
  typed: false,
  segments: {},
  accepted: false,
  scored: undefined,
  stale: false,
  table: undefined,
  validated: undefined,
};

/** The model that is open and the patient that it scores; gone with the tab, as it is of a patient. */
export const prediction = createStore<PredictionState>(nothing);

/** Opens a model file in place of the one before. @throws RAD-MODEL-*. */
export async function takeModel(file: GivenFile, name: string): Promise<void> {
  const model = await ask('openModel', { file, name });
  prediction.set({ ...nothing, model, file, typed: model.segments === undefined });
}

/** Changes what is known of the patient; a result that was made before is stale. */
export function changePatient(change: Partial<PredictionState>): void {
  prediction.set(({ scored }) => ({ ...change, stale: scored !== undefined }));
}
