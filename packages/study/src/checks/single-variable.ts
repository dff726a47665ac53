import { createRng } from '@radscore/core';
import { exp, log, square } from '@radscore/elementary';
import { type ClassifierDefinition, classifierByName, parseParameters } from '@radscore/learn';
import { auc, certainInterval, delong } from '@radscore/stats';
import { dealFolds } from '../run/deal-folds.js';

/** A variable as it stands: numbers, or the names of categories; null where it is missing. */
export interface Variable {
  readonly name: string;
  readonly values: readonly (number | string | null)[];
}

export interface SingleVariable {
  readonly auc: number;
  readonly ci: readonly [number, number];
}

const folds = 5;
const depth = 3;

/**
 * How well each variable alone discriminates patients with the event: a classification tree of depth 3, out of fold, so that counts that do not rise
 * with the outcome, single categories and mere missingness are seen. Being missing is a level of its own; categories stand in the
 * order of their share of events in the training folds, as CART splits them.
 *
 * @param event 1 where the event was seen
 * @param patientOf whose row each is, where patients have several
 * @returns by variable; undefined for one that is constant
 */
export function createSingleVariable(
  ids: readonly string[],
  event: readonly (0 | 1)[],
  patientOf?: Readonly<Record<string, string>>,
): (variable: Variable) => SingleVariable | undefined {
  const events = event.filter((value) => value === 1).length;
  const parts = Math.min(folds, events, event.length - events);
  if (parts < 2) return () => undefined;
  const dealt = dealFolds(ids, new Map(ids.map((id, i) => [id, event[i]!])), parts, 'checks/single-variable', {
    patientOf,
  });
  const fold = ids.map((id) => dealt.get(id)!);
  const tree = classifierByName('decision-tree') as ClassifierDefinition<unknown, object>;
  const parameters = parseParameters(tree, { maxDepth: depth });
  return ({ values }) => {
    if (new Set(values).size < 2) return undefined;
    const parted: FoldAuc[] = [];
    for (let k = 0; k < parts; k++) {
      const train = [...values.keys()].filter((i) => fold[i] !== k);
      const test = [...values.keys()].filter((i) => fold[i] === k);
      const own = train.map((i) => event[i]!);
      if (!own.includes(0) || !own.includes(1)) return undefined;
      const code = encoder(
        train.map((i) => values[i]!),
        own,
      );
      const fitted = tree.fit(table(train, values, code), { kind: 'binary', event: Uint8Array.from(own) }, parameters, {
        rng: createRng('checks/single-variable/tree'),
      });
      const outcome = test.map((i) => event[i]!);
      if (outcome.includes(0) && outcome.includes(1))
        parted.push(foldAuc(tree.predictProba(fitted, table(test, values, code)), outcome));
    }
    return combined(parted, events, event.length - events);
  };
}

interface FoldAuc {
  readonly auc: number;
  readonly variance: number;
  /** Pairs of a patient with and one without the event. */
  readonly pairs: number;
}

function foldAuc(predicted: Float64Array, event: readonly (0 | 1)[]): FoldAuc {
  const events = event.filter((value) => value === 1).length;
  const pairs = events * (event.length - events);
  if (Math.min(events, event.length - events) < 2) return { auc: auc(predicted, event), variance: 0, pairs };
  const found = delong(predicted, event);
  return { auc: found.auc, variance: square(found.standardError), pairs };
}

/**
 * The mean over the folds by their pairs: pooled predictions of several trees would be lower, because a fold with more events leaves
 * fewer to train on. The interval is on the logit scale; of an AUC of 1 it is that of Clopper and Pearson.
 */
function combined(parted: readonly FoldAuc[], events: number, others: number): SingleVariable | undefined {
  const pairs = parted.reduce((sum, each) => sum + each.pairs, 0);
  if (pairs === 0) return undefined;
  const area = parted.reduce((sum, each) => sum + (each.auc * each.pairs) / pairs, 0);
  const variance = parted.reduce((sum, each) => sum + each.variance * square(each.pairs / pairs), 0);
  if (area === 1) return { auc: 1, ci: certainInterval(1, events, others) };
  if (area === 0 || variance === 0) return { auc: area, ci: [0, 1] };
  const half = (1.959963984540054 * Math.sqrt(variance)) / (area * (1 - area));
  const centre = log(area / (1 - area));
  const at = (z: number) => 1 / (1 + exp(-z));
  return { auc: area, ci: [at(centre - half), at(centre + half)] };
}

type Value = number | string | null;

/** Numbers as they are, categories by their share of events in training; a category that training lacks by the share of all. */
function encoder(values: readonly Value[], event: readonly (0 | 1)[]): (value: Value) => number {
  const shares = new Map<string, { n: number; events: number }>();
  values.forEach((value, i) => {
    if (typeof value !== 'string') return;
    const share = shares.get(value) ?? { n: 0, events: 0 };
    share.n++;
    share.events += event[i]!;
    shares.set(value, share);
  });
  const all = event.filter((value) => value === 1).length / event.length;
  return (value) => {
    if (value === null) return 0;
    if (typeof value === 'number') return value;
    const share = shares.get(value);
    return share === undefined ? all : share.events / share.n;
  };
}

/** Two columns: the value, and 1 where it is missing. */
function table(rows: readonly number[], values: readonly Value[], code: (value: Value) => number) {
  const data = new Float64Array(2 * rows.length);
  rows.forEach((row, i) => {
    data[i] = code(values[row]!);
    data[i + rows.length] = Number(values[row] === null);
  });
  return { rows: rows.length, cols: 2, data };
}
