import type { MeasuringHost } from '@radscore/cases';
import type { TaskKind } from '@radscore/jobs';
import { predictionError } from './errors.js';
import { parseModel } from './parse-model.js';
import { type CasePrediction, type PatientCase, predictCase } from './predict-case.js';

/** A patient to be scored, and where the model lies. */
export interface PredictCaseInput {
  /** Key of the text of the model file in the host's store. */
  readonly model: string;
  readonly patient: Omit<PatientCase, 'encoderPath'>;
}

/** Scores a patient from images: {@link predictCase} as a task. */
export const predictCaseTask: TaskKind<PredictCaseInput, CasePrediction, MeasuringHost> = {
  kind: 'predict-case',
  async run({ model: key, patient }, host) {
    const text = await host.store.get<string>(key);
    if (text === undefined)
      throw predictionError('RAD-MODEL-FILE', { problem: 'the store of the tasks does not hold it' });
    return predictCase(parseModel(text), patient, host);
  },
};
