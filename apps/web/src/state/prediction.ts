import type { GivenFile } from '@radscore/host-web';
import type { ScoreInputs } from '@radscore/study';
import type { ScoredPatient } from '../engine/calls/score-patient.js';
import { ask } from '../engine/engine.js';
import type { OpenedModel } from '../engine/opened-model.js';
import { createStore } from './store.js';

export interface PredictionState {
  readonly model: OpenedModel | undefined;
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
  /** What the model does not read but the clinical scores do. */
  readonly scoreInputs: Partial<ScoreInputs>;
}

const nothing: PredictionState = {
  model: undefined,
  clinical: {},
  features: {},
  typed: false,
  segments: {},
  accepted: false,
  scored: undefined,
  stale: false,
  scoreInputs: {},
};

/** The model that is open and the patient that it scores; gone with the tab, as it is of a patient. */
export const prediction = createStore<PredictionState>(nothing);

/** Opens a model file in place of the one before. @throws RAD-MODEL-*. */
export async function takeModel(file: GivenFile, name: string): Promise<void> {
  const model = await ask('openModel', { file, name });
  prediction.set({ ...nothing, model, typed: model.segments === undefined });
}

/** Changes what is known of the patient; a result that was made before is stale. */
export function changePatient(change: Partial<PredictionState>): void {
  prediction.set(({ scored }) => ({ ...change, stale: scored !== undefined }));
}
