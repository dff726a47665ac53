import { coreError, didYouMean } from '@radscore/core';
import * as z from 'zod';
import { samplers } from '../balance/index.js';
import { classifiers } from '../classify/index.js';
import type {
  ClassifierDefinition,
  Json,
  SamplerDefinition,
  SelectorDefinition,
  SurvivalModelDefinition,
  TransformerDefinition,
} from '../contract/estimator.js';
import { learnError } from '../errors.js';
import { filters, transformers } from '../preprocess/index.js';
import { selectors } from '../select/index.js';
import { survivalModels } from '../survival/index.js';

export type AnyStep =
  | TransformerDefinition<unknown, object>
  | SelectorDefinition<unknown>
  | SamplerDefinition<unknown>
  | AnyModel;
export type AnyModel = ClassifierDefinition<unknown, object> | SurvivalModelDefinition<unknown, object>;

/** Every registered step, in the order of documentation. */
export function steps(): readonly AnyStep[] {
  return [...transformers(), ...filters(), ...selectors(), ...samplers(), ...classifiers(), ...survivalModels()];
}

let byName: ReadonlyMap<string, AnyStep> | undefined;

/**
 * The step of this name. @throws RAD-PARAMETER-UNKNOWN with the nearest known name.
 *
 * @example
 * ```ts
 * import { stepByName } from '@radscore/learn';
 *
 * stepByName('standardise').name; // => 'standardise'
 * ```
 */
export function stepByName(name: string): AnyStep {
  byName ??= new Map(steps().map((step) => [step.name, step]));
  const found = byName.get(name);
  if (found !== undefined) return found;
  const known = [...byName.keys()];
  throw coreError('RAD-PARAMETER-UNKNOWN', {
    kind: 'step',
    name,
    suggestion: didYouMean(name, known),
    known: known.join(', '),
  });
}

/** The transformer or selector of this name. @throws RAD-PARAMETER-UNKNOWN, RAD-LEARN-STEP-KIND */
export function columnStepByName(name: string): TransformerDefinition<unknown, object> | SelectorDefinition<unknown> {
  const step = stepByName(name);
  if (step.kind === 'transformer' || step.kind === 'selector') return step;
  throw learnError('RAD-LEARN-STEP-KIND', { name, kind: step.kind, expected: 'transformer or selector' });
}

/** The sampler of this name. @throws as {@link columnStepByName} */
export function samplerByName(name: string): SamplerDefinition<unknown> {
  const step = stepByName(name);
  if (step.kind === 'sampler') return step;
  throw learnError('RAD-LEARN-STEP-KIND', { name, kind: step.kind, expected: 'sampler' });
}

/** The classifier or survival model of this name. @throws as {@link columnStepByName} */
export function modelByName(name: string): AnyModel {
  const step = stepByName(name);
  if (step.kind === 'classifier' || step.kind === 'survival') return step;
  throw learnError('RAD-LEARN-STEP-KIND', { name, kind: step.kind, expected: 'classifier or survival model' });
}

/** What documentation and forms show of a step. */
export interface StepDescription {
  readonly name: string;
  readonly kind: AnyStep['kind'];
  readonly summary: string;
  readonly source: string;
  /** Fitted inside folds only, because it reads the outcome. */
  readonly needsOutcome: boolean;
  /** JSON Schema of its parameters, with their defaults. */
  readonly parameters: Json;
}

/**
 * All steps a pipeline can be made of, with their parameters as JSON Schema.
 * @example describeSteps().filter(({ kind }) => kind === 'sampler').map(({ name }) => name) // => ['random-over', 'random-under', 'smote', 'borderline-smote', 'adasyn', 'class-weights']
 */
export function describeSteps(): StepDescription[] {
  return steps().map((step) => ({
    name: step.name,
    kind: step.kind,
    summary: step.summary,
    source: step.source,
    needsOutcome: 'needsOutcome' in step ? step.needsOutcome : true,
    parameters: z.toJSONSchema(step.parameters, { io: 'input' }) as unknown as Json,
  }));
}
