import { createRng, RadError, sha256Hex } from '@radscore/core';
import { exp, log } from '@radscore/elementary';
import {
  type BinaryOutcome,
  classifiers,
  type Outcome,
  parseParameters,
  type SelectorDefinition,
  type SurvivalOutcome,
  selectors,
  survivalModels,
} from '@radscore/learn';
import { fromRows, type Matrix } from '@radscore/stats';
import { ByteSink } from './byte-sink.js';

/** A line for each classifier, survival model and selector: its name and a hash of all it found; and a hash of all lines. */
export interface ModelValues {
  readonly lines: readonly string[];
  readonly hash: string;
}

/** Every host must find these bits. */
export const expectedModelHash = 'feeadc5506819a8e65c83271e0ffb6871a8146fdb3f1b841f3347e30838bcd1a';

/** Fits every model of the tables of contents with its defaults to a table of random numbers, and predicts the rows of another. */
export function modelValues(): ModelValues {
  const [training, test] = [randomTable('training', 60), randomTable('test', 25)];
  const lines: string[] = [];
  const note = (kind: string, name: string, values: unknown) =>
    lines.push(`${kind} ${name} ${sha256Hex(new ByteSink().add(values).bytes())}`);
  const context = () => ({ rng: createRng('models') });
  for (const model of classifiers()) {
    const state = model.fit(training.x, training.binary, parseParameters(model, {}), context());
    note('classifier', model.name, [state, model.predictProba(state, test.x), model.decision?.(state, test.x) ?? null]);
  }
  for (const model of survivalModels()) {
    const state = model.fit(training.x, training.survival, parseParameters(model, {}), context());
    const survival = model.predictSurvival(state, test.x, [1, 5, 20, 60]);
    note('survival', model.name, [state, model.predictRisk(state, test.x), survival.data]);
  }
  for (const selector of selectors()) {
    for (const outcome of [training.binary, training.survival]) {
      note(`selector of ${outcome.kind}`, selector.name, selectionOrCode(selector, training.x, outcome));
    }
  }
  return { lines, hash: sha256Hex(lines.join('\n')) };
}

/** Some selectors take one kind of outcome only. */
function selectionOrCode(selector: SelectorDefinition<unknown>, x: Matrix, y: Outcome): unknown {
  try {
    return selector.select(x, y, parseParameters(selector, {}), { rng: createRng('models') });
  } catch (error) {
    if (error instanceof RadError) return error.code;
    throw error;
  }
}

/** Eight columns of normal numbers; the first two tell the outcomes. */
function randomTable(label: string, rows: number) {
  const rng = createRng(`models/${label}`);
  const table = Array.from({ length: rows }, () => Array.from({ length: 8 }, () => rng.normal()));
  const signal = table.map((row) => row[0]! - 0.7 * row[1]!);
  const binary: BinaryOutcome = {
    kind: 'binary',
    event: Uint8Array.from(signal, (value) => Number(rng.uniform() < 1 / (1 + exp(-1.2 * value)))),
  };
  const survival: SurvivalOutcome = {
    kind: 'survival',
    time: Float64Array.from(signal, (value) => Math.ceil(-40 * log(1 - rng.uniform()) * exp(-value))),
    event: Uint8Array.from(signal, () => Number(rng.uniform() < 0.7)),
  };
  return { x: fromRows(table), binary, survival };
}
