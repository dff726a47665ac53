import { createRng } from '@radscore/core';
import type { Matrix } from '@radscore/stats';
import { describe, expect, test } from 'vitest';
import type { ClassifierDefinition, SelectorDefinition, SurvivalModelDefinition } from '../contract/estimator.js';
import { parseParameters } from '../contract/parameters.js';
import { stepByName, steps } from '../pipeline/registry.js';
import { stabilitySelection } from '../select/stability-selection.js';

// 40 patients of pure noise, each three times, as a bootstrap sample has them. A learner whose folds part the copies believes that it
// predicts what it has seen; one that keeps them together finds nothing.
const patients = Array.from({ length: 120 }, (_, row) => `P${row % 40}`);
const rng = createRng('noise, three times');
const columns = 12;
const noise = Array.from({ length: columns * 40 }, () => rng.normal());
const x: Matrix = {
  rows: 120,
  cols: columns,
  data: Float64Array.from({ length: 120 * columns }, (_, at) => noise[Math.floor(at / 120) * 40 + (at % 40)]!),
};
const event = Uint8Array.from(patients, (_, row) => Number((row % 40) % 2 === 0));
const binary = { kind: 'binary', event } as const;
const survival = {
  kind: 'survival',
  time: Float64Array.from(patients, (_, row) => 1 + ((row * 7) % 40)),
  event,
} as const;

const nearest = { name: 'knn', parameters: { neighbours: 1 } };
/** What a learner with inner folds is asked for; the larger its measure, the more it believes. */
const parameters: Record<string, object> = {
  svm: { gamma: 5, C: 10 },
  calibrated: { base: nearest },
  stacking: { members: [nearest], final: { name: 'logistic', parameters: { penalty: 'none' } } },
  mlp: { earlyStopping: true, epochs: 300, patience: null, learningRate: 0.02, layers: [50] },
  'logistic-lasso': {},
  'logistic-elastic-net': {},
  'cox-lasso': {},
  'cox-elastic-net': {},
  'cox-boost': { steps: 'cv' },
  lasso: {},
  'elastic-net': {},
};

const spread = (values: ArrayLike<number>): number => Math.max(...Array.from(values)) - Math.min(...Array.from(values));

function belief(name: string, given: { patients?: readonly string[] }): number {
  const context = { rng: createRng(1), ...given };
  const step = stepByName(name);
  const p = parseParameters(step as ClassifierDefinition<unknown, object>, parameters[name]!);
  if (step.kind === 'classifier') {
    const model = step as ClassifierDefinition<unknown, object>;
    return spread(model.predictProba(model.fit(x, binary, p, context), x));
  }
  if (step.kind === 'survival') {
    const model = step as SurvivalModelDefinition<unknown, object>;
    return spread(model.predictRisk(model.fit(x, survival, p, context), x));
  }
  const { kept } = (step as SelectorDefinition<unknown>).select(x, binary, p, context);
  return kept.length;
}

describe('folds inside a learner keep the copies of a patient together', () => {
  for (const name of Object.keys(parameters)) {
    test(name, () => {
      const kept = belief(name, { patients });
      const parted = belief(name, {});
      expect(kept, `${kept} with copies together, ${parted} with copies apart`).toBeLessThan(0.6 * parted);
    });
  }

  test('stability-selection: halves of the patients, so that copies change nothing', () => {
    const single = { rows: 40, cols: columns, data: Float64Array.from(noise) };
    const once = { kind: 'binary', event: event.slice(0, 40) } as const;
    const p = parseParameters(stabilitySelection, {});
    const alone = stabilitySelection.select(single, once, p, { rng: createRng(1) });
    const copies = stabilitySelection.select(x, binary, p, { rng: createRng(1), patients });
    expect(copies.scores).toEqual(alone.scores);
  });

  test('every learner with inner folds or held-out rows is in this list', () => {
    const asks = steps().filter((step) => {
      const shape = (step.parameters as unknown as { shape?: object }).shape ?? {};
      return Object.keys(shape).some((key) => /folds|earlyStopping|pairs/i.test(key));
    });
    expect(Object.keys(parameters)).toEqual(
      expect.arrayContaining(asks.map(({ name }) => name).filter((name) => name !== stabilitySelection.name)),
    );
  });
});
