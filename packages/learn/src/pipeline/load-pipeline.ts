import { fromJson, isRadError } from '@radscore/core';
import * as z from 'zod';
import { learnError } from '../errors.js';
import { recordRows } from './apply-branch.js';
import type { FittedBranch, FittedModel, FittedPipeline } from './fitted.js';
import { fittedSchema } from './fitted-schema.js';
import { predictorByName, transformByName } from './fitted-steps.js';
import { predictRows } from './predict.js';

const constantState = z.strictObject({ value: z.number() });

/**
 * A fitted pipeline from its JSON. Everything is checked before anything is computed: that each step is known here, that its state is
 * what that step can have been fitted to (no circle in a tree, no coefficient that is not a number, no size that the file does not
 * fill), and that the columns of one step are those the next was fitted on. A patient with the training means is then predicted.
 *
 * @param json the text (as `toJson` writes it), or the plain data.
 * @throws RAD-LEARN-MODEL-FILE with the path of what is wrong, RAD-PARAMETER-UNKNOWN for an unknown step
 * @example
 * const loaded = loadPipeline(JSON.stringify(fitted));
 * predictRecord(loaded, { a: 3, b: 0 }) === predictRecord(fitted, { a: 3, b: 0 }) // => true
 */
export function loadPipeline(json: string | object): FittedPipeline {
  const fitted = parse(json);
  const { success, error } = fittedSchema.safeParse(fitted);
  if (!success) refuse(error.issues[0]!.path, error.issues[0]!.message);
  const columns = fitted.branches.flatMap((branch, b) => columnsOf(branch, ['branches', b]));
  if (columns.length !== fitted.modelInputs.length)
    refuse(['modelInputs'], `the branches give ${columns.length} columns`);
  checkModel(fitted.model, ['model']);
  tryMeans(fitted);
  return Object.freeze(fitted);
}

function parse(json: string | object): FittedPipeline {
  if (typeof json !== 'string') return json as FittedPipeline;
  try {
    return fromJson(json) as FittedPipeline;
  } catch (cause) {
    return refuse([], cause instanceof Error ? cause.message : 'it is not JSON');
  }
}

type Path = readonly PropertyKey[];

/** The names of the columns that a branch gives, each step checked on the way. */
function columnsOf({ reads, steps, outputs, score }: FittedBranch, path: Path): readonly string[] {
  let names: readonly string[] = reads;
  steps.forEach((step, s) => {
    const at = [...path, 'steps', s];
    if (step.kind === 'take') {
      const beyond = step.columns.find((j) => j >= names.length);
      if (beyond !== undefined) refuse([...at, 'columns'], `there is no column ${beyond} of ${names.length}`);
      names = step.columns.map((j) => names[j]!);
      return;
    }
    const transform = transformByName(step.name);
    checkState(transform.state, step.state, [...at, 'state']);
    names = transform.outputNames(step.state, names);
  });
  if (names.length !== outputs.length) refuse([...path, 'outputs'], `the steps give ${names.length} columns`);
  if (score === undefined) return outputs;
  checkModel(score, [...path, 'score']);
  return [score.column];
}

function checkModel({ name, state }: FittedModel, path: Path): void {
  checkState(name === 'constant' ? constantState : predictorByName(name).state, state, [...path, 'state']);
}

function checkState(schema: z.ZodType, state: unknown, path: Path): void {
  const { error } = schema.safeParse(state);
  if (error) refuse([...path, ...error.issues[0]!.path], error.issues[0]!.message);
}

/** A pipeline whose parts do not fit each other fails here, not on a patient. */
function tryMeans(fitted: FittedPipeline): void {
  if (fitted.needsBatch) return;
  const means = recordRows(Object.fromEntries(fitted.inputs.map(({ name, mean }) => [name, mean ?? 0])));
  try {
    const problem = predictionProblem(predictRows(fitted, means)[0]!, fitted.outcome);
    if (problem !== undefined) refuse([], `the prediction of a patient with the training means ${problem}`);
  } catch (error) {
    if (!isRadError(error) || error.code === 'RAD-LEARN-MODEL-FILE') throw error;
    refuse([], error.message);
  }
}

/**
 * What is wrong with a prediction; undefined for a finite risk, or a probability from 0 to 1.
 * @example predictionProblem(1.2, 'binary') // => 'is not a probability'
 */
export function predictionProblem(value: number, outcome: FittedPipeline['outcome']): string | undefined {
  if (!Number.isFinite(value)) return 'is not a finite number';
  if (outcome === 'binary' && (value < -ROUNDING || value > 1 + ROUNDING)) return 'is not a probability';
  return undefined;
}

/** By which a mean of probabilities may pass 0 or 1. */
const ROUNDING = 1e-9;

function refuse(path: Path, problem: string): never {
  throw learnError('RAD-LEARN-MODEL-FILE', {
    problem: [...(path.length > 0 ? [path.join('.')] : []), problem].join(': '),
  });
}
