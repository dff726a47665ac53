import { type ErrorTable, errorFactory } from '@radscore/core';

/** The errors of this room: what happened, and what to do about it. */
export const statsErrors = {
  'RAD-STATS-MISSING': {
    message: '{method} was given a missing or infinite value (in {what}).',
    remedy: 'Leave out or impute the rows with missing values first.',
  },
  'RAD-STATS-LENGTHS': {
    message: '{method} needs {what} of equal length, but they have {lengths} values.',
    remedy: 'Give one value per patient to each.',
  },
  'RAD-STATS-TOO-FEW': {
    message: '{method} needs at least {needed} {what}, but there are {found}.',
    remedy: 'Use more data, or leave this figure out of the report.',
  },
  'RAD-STATS-TOO-MANY': {
    message: '{method} can use at most {limit} {what}, but there are {found}.',
    remedy: 'Use the asymptotic form of the method or fewer data.',
  },
  'RAD-STATS-CONSTANT': {
    message: '{method} cannot be computed: {what} is constant.',
    remedy: 'Leave the constant variable out.',
  },
  'RAD-STATS-ONE-CLASS': {
    message: '{method} needs both outcomes, but there are {events} events and {nonEvents} non-events.',
    remedy: 'Check the coding of the outcome (1 = event, 0 = none) and the selection of patients.',
  },
  'RAD-STATS-COUNTS': {
    message: '{method} needs whole numbers of 0 or more, but was given {value}.',
    remedy: 'Give counts, not proportions or percentages.',
  },
  'RAD-STATS-SINGULAR': {
    message: '{method} has no unique solution: {what}.',
    remedy: 'Leave out duplicated, constant or linearly dependent variables.',
  },
  'RAD-STATS-ALIASED': {
    message: '{method} left out {column}: it adds nothing to the columns before it (it is {reason}).',
    remedy: 'Read it as not estimated, or remove one of the redundant columns from the table.',
  },
  'RAD-STATS-MORE-COLUMNS': {
    message:
      '{method} without a penalty needs more rows than columns, but there are {columns} columns and {rows} rows.',
    remedy: 'Select fewer columns before it, or choose a penalised model.',
  },
  'RAD-STATS-SEPARATION': {
    message: '{method} has no finite solution: the predictors separate events from non-events without error.',
    remedy: 'Use fewer predictors, a penalised model or Firth regression.',
  },
  'RAD-STATS-HORIZON': {
    message:
      '{method} cannot be computed at {horizon}: it must lie above 0 and not beyond {last}, the last observed time.',
    remedy: 'Choose a horizon within the follow-up, in the same unit as the times.',
  },
  'RAD-STATS-MONOTONE': {
    message:
      '{method} has no finite solution: the predictors order the events without error, so a hazard ratio is infinite.',
    remedy: 'Use fewer predictors, merge sparse categories, or penalise the model.',
  },
  'RAD-STATS-NOT-CONVERGED': {
    message: '{method} did not converge in {iterations} iterations.',
    remedy: 'Standardise the predictors, use fewer of them, or penalise the model.',
  },
} as const satisfies ErrorTable;

export const statsError = errorFactory(statsErrors);
