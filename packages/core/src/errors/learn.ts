import type { ErrorTemplate } from './error.js';

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
    remedy: 'Use fewer folds or a method that needs none.',
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
  'RAD-LEARN-SEPARATED': {
    message: 'The columns separate the outcomes perfectly, so the unpenalised model has no finite solution.',
    remedy: 'Use a penalty, fewer columns, or more patients.',
  },
  'RAD-LEARN-SINGULAR': {
    message: '{step} cannot be fitted: {problem}.',
    remedy: 'Use a regularised form, fewer columns, or remove columns that repeat each other.',
  },
} as const satisfies Record<string, ErrorTemplate>;
