import { type ErrorTable, errorFactory } from '@radscore/core';

/** The errors of this room: what happened, and what to do about it. */
export const predictionErrors = {
  'RAD-MODEL-FILE': {
    message: 'The model file cannot be used: {problem}.',
    remedy: 'Give the model.json of a run folder, made by this version of radscore and unchanged since.',
  },
  'RAD-MODEL-INPUT': {
    message: 'The model needs {what}, which was not given.',
    remedy: 'Give it: {how}.',
  },
} as const satisfies ErrorTable;

export const predictionError = errorFactory(predictionErrors);
