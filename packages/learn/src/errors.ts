import { type ErrorTable, errorFactory } from '@radscore/core';

/** The errors of this room: what happened, and what to do about it. */
export const learnErrors = {
  'RAD-LEARN-SHAPE': {
    message: '{what} has {got}, expected {expected}.',
    remedy: 'Give tables, outcomes and weights with the same rows, and the columns the model was fitted on.',
  },
  'RAD-LEARN-SINGLE-CLASS': {
    message: 'A classifier needs both outcomes to learn from, but there are {events} events and {others} others.',
    remedy: 'Use fewer folds, stratify them by the outcome, or collect patients of the missing outcome.',
  },
  'RAD-LEARN-TOO-FEW': {
    message: '{what} needs at least {needed} rows of each outcome, but one has {got}.',
    remedy: 'Use fewer folds, or a method that needs no folds.',
  },
  'RAD-LEARN-NO-EVENTS': {
    message: 'A survival model needs an event to learn from, but all {rows} patients are censored.',
    remedy: 'Follow up longer, use fewer folds, or stratify them by the event.',
  },
  'RAD-LEARN-CONSTANT-OUTCOME': {
    message: 'The outcome is the same for all {rows} rows, so there is nothing to learn.',
    remedy: 'Check the outcome column.',
  },
  'RAD-LEARN-TIME': {
    message: 'The time {value} of row {row} (counted from 0) is negative.',
    remedy: 'Give the time from the start of follow-up to the event or the last contact.',
  },
  'RAD-LEARN-CONSTANT-SCORE': {
    message: 'The risk score is the same for all {rows} patients, so it cannot form two groups.',
    remedy: 'The model found nothing; report that instead of risk groups.',
  },
  'RAD-LEARN-OUTCOME-MISSING': {
    message: 'The outcome of row {row} (counted from 0) is missing or infinite.',
    remedy: 'Leave patients without an outcome out of the training table.',
  },
  'RAD-LEARN-OUTCOME-KIND': {
    message: '{step} needs a {needed} outcome, but was given a {got} one.',
    remedy: 'Choose a step made for this kind of outcome.',
  },
  'RAD-LEARN-MISSING': {
    message: 'The value of row {row}, column {column} (counted from 0) is missing.',
    remedy: 'Put an imputation step before this one.',
  },
  'RAD-LEARN-INFINITE': {
    message: 'The value of row {row}, column {column} (counted from 0) is infinite.',
    remedy: 'Look at how this feature was computed; an infinite value cannot be learned from.',
  },
  'RAD-LEARN-WEIGHT': {
    message: 'The weight {value} of row {row} is not a finite number of 0 or more.',
    remedy: 'Correct the weights.',
  },
  'RAD-LEARN-WEIGHTS-UNSUPPORTED': {
    message: '{step} cannot use row weights.',
    remedy: 'Choose a method that can, or resample the rows instead of weighting them.',
  },
  'RAD-LEARN-NEGATIVE': {
    message: '{step} reads columns as counts, but row {row}, column {column} (counted from 0) is negative.',
    remedy: 'Scale the columns to 0 or more first.',
  },
  'RAD-LEARN-SINGULAR': {
    message: '{step} cannot be fitted: {problem}.',
    remedy: 'Use a regularised form, fewer columns, or remove columns that repeat each other.',
  },
  'RAD-LEARN-NO-COLUMN': {
    message: 'There is no column "{name}" in the table.{suggestion}',
    remedy: 'Give the table with the columns the pipeline reads; a fitted pipeline lists them as its inputs.',
  },
  'RAD-LEARN-REPEATED': {
    message: 'The {what} "{name}" appears more than once.',
    remedy: 'Give every {what} a name of its own.',
  },
  'RAD-LEARN-STEP-KIND': {
    message: '"{name}" is a {kind}, but a {expected} is expected here.',
    remedy: 'Put transformers and selectors into the steps of a branch, a sampler before the model, a model last.',
  },
  'RAD-LEARN-OUTCOME': {
    message: '{step} needs a {expected} outcome, but the outcome is {got}.',
    remedy: 'Choose a step for this kind of outcome.',
  },
  'RAD-LEARN-NO-IMPORTANCE': {
    message: 'The classifier {name} does not report how much it relies on each column.',
    remedy: 'Use logistic regression, a linear support vector machine, or trees.',
  },
  'RAD-LEARN-NO-CONTEXT': {
    message: '{step} needs {what}, which it was not given.',
    remedy: 'Add it to the data set.',
  },
  'RAD-LEARN-UNSEEN-BATCH': {
    message: 'The site "{batch}" was not among the sites that harmonisation was fitted on ({known}).',
    remedy: 'Include patients of the site in training, or set unseen: "reference" to treat it as an average site.',
  },
  'RAD-LEARN-UNSEEN-TOO-FEW': {
    message:
      'The site "{batch}" was not among the sites that harmonisation was fitted on, and its {rows} rows are too few to harmonise it ({needed} are needed).',
    remedy:
      'Predict at least {needed} patients of the site together, include some in training, or recalibrate the model there.',
  },
  'RAD-LEARN-UNSEEN-CATEGORY': {
    message: 'The value {value} of column "{column}" did not occur in training.',
    remedy: 'Set unknown: "ignore", or collect such patients for training.',
  },
  'RAD-LEARN-CONFOUNDED': {
    message: 'The sites cannot be separated from the covariates, so their effects cannot be estimated.',
    remedy: 'Leave out the covariate that is the same within each site.',
  },
  'RAD-LEARN-NO-NEIGHBOURS': {
    message: '{step} looks for {needed} neighbours, but the smaller class has only {got} rows.',
    remedy: 'Use fewer neighbours, or set fewNeighbours: "reduce" to take as many as there are.',
  },
  'RAD-LEARN-SPLIT': {
    message: 'The data cannot be split as asked: {problem}.',
    remedy: 'Use fewer folds or another split.',
  },
  'RAD-LEARN-MODEL-FILE': {
    message: 'This is not a fitted pipeline that can be read: {problem}.',
    remedy: 'Use the model file as radscore wrote it, with a version of radscore at least as new.',
  },
  'RAD-LEARN-EXPLAIN': {
    message: '{method} cannot explain this model: {problem}.',
    remedy: 'Use kernel SHAP or permutation importance, which work with every model.',
  },
  'RAD-LEAK-TEST-ROWS': {
    message: 'Test rows were given where only training rows may be seen.',
    remedy: 'Fit on fold.training; test rows go to predict and nowhere else.',
  },
  'RAD-LEAK-NO-FOLD': {
    message: 'Rows that no fold has handed out were given to a fit.',
    remedy: 'Make a fold (or trainingOnly for a final model) and fit on its training rows.',
  },
  'RAD-LEAK-PATIENT': {
    message: 'Rows of patient "{patient}" are on both sides of the split.',
    remedy: 'Keep all rows of a patient on one side: split by groups.',
  },
  'RAD-LEAK-SEEN': {
    message: 'The model was fitted on patient "{patient}", whose row is now to be tested.',
    remedy: 'Test a model on the test rows of the fold that it was fitted in.',
  },
  'RAD-LEAK-AS-PUBLISHED': {
    message: 'The step "{step}" is to be fitted on all rows, test rows included.',
    remedy:
      'Fit it on training rows, or declare the leak with asPublished(data, reason): it is then shown in every report.',
  },
  'RAD-LEAK-CUT-OFF': {
    message: 'A cut-off was to be chosen on predictions of test rows.',
    remedy: 'Choose it on training or inner predictions.',
  },
} as const satisfies ErrorTable;

export const learnError = errorFactory(learnErrors);
