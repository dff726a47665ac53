import type { Protocol } from '@radscore/protocol';
import type { RunResult } from '@radscore/study';
import { modelTitle } from '../run/describe-run.js';
import { listOf } from './describe-protocol.js';
import { type Prose, prose } from './references.js';

type Tune = NonNullable<Protocol['models'][string]['tune']>;

/** How parameters were chosen inside training, a sentence for each model that tunes; nothing where none does. */
export function describeTuning(run: RunResult): Prose[] {
  const models = Object.entries(run.protocol.models).flatMap(([id, { tune }]) =>
    tune === undefined ? [] : [tuningSentence(modelTitle(run, id), tune, run.protocol.endpoint.kind)],
  );
  if (models.length === 0) return [];
  return [
    prose`${models.join(' ')} The search was repeated inside the training patients of every fit, with all steps before the model, so that no patient a model was tested on took part in choosing its parameters.`,
  ];
}

function tuningSentence(title: string, tune: Tune, endpoint: Protocol['endpoint']['kind']): string {
  const { space, search, draws, folds, metric } = tune;
  const what = Object.entries(space).map(([name, values]) => `${tunedTitle(name)} ${rangeText(values)}`);
  const count = Object.values(space).reduce((n, values) => n * (Array.isArray(values) ? values.length : 1), 1);
  const tried = search === 'random' ? `random search (${draws} draws)` : `grid search (${count} combinations)`;
  const goal = {
    auc: 'highest AUC',
    brier: 'lowest Brier score',
    'log-loss': 'lowest log loss',
    'c-index': 'highest C-index',
  };
  const best = goal[metric ?? (endpoint === 'binary' ? 'auc' : 'c-index')];
  return `Of ${title} these were tuned by ${tried} for the ${best} in ${folds}-fold cross-validation: ${listOf(what)}.`;
}

/** A tuned parameter in words: `selection.mrmr.k` is `k of mrmr`. */
export function tunedTitle(name: string): string {
  const parts = name.split('.');
  const parameter = parts.at(-1)!;
  if (parts.length === 1) return parameter;
  if (parts[0] === 'score') return `${parameter} of the rad-score`;
  return `${parameter} of ${parts[0] === 'balance' ? 'the balancing' : parts[1]}`;
}

function rangeText(values: Tune['space'][string]): string {
  if (Array.isArray(values)) return `(${values.map(String).join(', ')})`;
  return `(${values.low} to ${values.high}${values.scale === 'log' ? ', log scale' : ''})`;
}
