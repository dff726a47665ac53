import { type ErrorTable, errorFactory } from '@radscore/core';

/** The errors of this room: what happened, and what to do about it. */
export const predictionErrors = {
  'RAD-MODEL-FILE': {
    message: 'The model file cannot be used: {problem}.',
    remedy: 'Give the model.json of a run folder, as radscore wrote it and unchanged since.',
  },
  'RAD-MODEL-VERSION': {
    message: 'The model file has version {version}; this radscore reads versions up to {known}.',
    remedy: 'Use the radscore that made it, or a newer one.',
  },
  'RAD-MODEL-ENGINE': {
    message: 'This is not a radscore model file: its format is {format}.',
    remedy: 'Give the model.json of a run folder; models of other programs cannot be used.',
  },
  'RAD-MODEL-PREDICTION': {
    message: 'The model gives no prediction for this patient: it {problem}.',
    remedy: 'Compare the values of the patient with the training ranges of the model; very large ones may overflow.',
  },
  'RAD-MODEL-INPUT': {
    message: 'The model needs {what}, which was not given.',
    remedy: 'Give it: {how}.',
  },
  'RAD-MODEL-SITE': {
    message:
      'The model harmonises the features of sites (ComBat), and does not know the site "{site}"; it knows {known}.',
    remedy:
      'Give the site as the study wrote it. A new site is added from the features of 20 of its patients: radscore recalibrate --method combat.',
  },
  'RAD-MODEL-TRAINING-ROWS': {
    message:
      'The state of this model ({model}) is made of rows of training patients, which the new file would contain.',
    remedy:
      'Add --contains-training-rows where these patients may leave the hospital, or use a model without such rows.',
  },
  'RAD-MODEL-VALUE': {
    message: 'The clinical value {name} cannot be read: "{value}" {problem}.',
    remedy: 'Give it as {how}.',
  },
  'RAD-MODEL-FEATURES': {
    message: 'This model was made from a table of features, not from images: it cannot measure a patient itself.',
    remedy:
      'Measure the patient as those of the study were measured, and give a table with the columns {names}: --features table.csv.',
  },
} as const satisfies ErrorTable;

export const predictionError = errorFactory(predictionErrors);
