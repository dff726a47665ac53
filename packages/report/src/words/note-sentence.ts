import type { Note } from '@radscore/learn';

const kinds = { events: 'rows with an event', others: 'rows without an event', all: 'rows' } as const;

/** A note in one sentence, for screens and reports. @example noteSentence({ code: 'CONSTANT-MODEL', values: {} }) */
export function noteSentence(note: Note): string {
  switch (note.code) {
    case 'ALIASED-COLUMN': {
      const { method, column, reason } = note.values;
      return reason === 'constant'
        ? `${method} left out ${column}: it is the same for all patients it learned from.`
        : `${method} left out ${column}: it adds nothing to the columns before it.`;
    }
    case 'SEPARATION':
      return `${note.values.method}: the predictors separate events from others, so Firth’s penalised likelihood was used instead of maximum likelihood.`;
    case 'FEWER-FOLDS': {
      const { what, used, wanted, rows, of } = note.values;
      return `${what}: ${used} folds instead of ${wanted}, because there were only ${rows} ${kinds[of]}.`;
    }
    case 'NOTHING-KEPT':
      return `Nothing was kept in branch ${note.values.branch}, so it has no ${note.values.column}.`;
    case 'CONSTANT-MODEL':
      return 'No column was left for the model, so it predicts the same for every patient.';
    case 'NO-CALIBRATION':
      return `The decision values of ${note.values.model} did not rise with the outcome on held-out patients, so every probability is the share of events in training; ranks and classes are those of the decision value.`;
    case 'INFINITE-HAZARD-RATIO':
      return `${note.values.method}: ${note.values.column} orders the events without error, so its hazard ratio is infinite or 0; the fit stopped where the likelihood no longer grew.`;
    case 'NOT-ESTIMABLE':
      return `${note.values.step} has no finite answer (${note.values.error}), so nothing was kept.`;
  }
}
