import { learnError } from '../errors.js';

import type { FittedPipeline } from './fitted.js';
import { columnStepByName, modelByName } from './registry.js';

/**
 * A fitted pipeline from its JSON: format and version are checked, and that every step is known here.
 *
 * @throws RAD-LEARN-MODEL-FILE, RAD-PARAMETER-UNKNOWN
 */
export function loadPipeline(json: string | object): FittedPipeline {
  const fitted = parse(json);
  if (fitted.format !== 'radscore-pipeline') refuse('it does not say format "radscore-pipeline"');
  if (fitted.version !== 1) refuse(`its version is ${String(fitted.version)}, known is 1`);
  if (!Array.isArray(fitted.branches) || !Array.isArray(fitted.inputs) || typeof fitted.model?.name !== 'string') {
    refuse('branches, inputs or model are absent');
  }
  for (const branch of fitted.branches) {
    if (!Array.isArray(branch.reads) || !Array.isArray(branch.steps))
      refuse('a branch has no list of columns or steps');
    for (const step of branch.steps) if (step.kind === 'transform') columnStepByName(step.name);
    if (branch.score !== undefined && branch.score.name !== 'constant') modelByName(branch.score.name);
  }
  if (fitted.model.name !== 'constant') modelByName(fitted.model.name);
  return Object.freeze(fitted);
}

function parse(json: string | object): FittedPipeline {
  try {
    const value: unknown = typeof json === 'string' ? JSON.parse(json) : json;
    if (typeof value === 'object' && value !== null) return value as FittedPipeline;
  } catch (cause) {
    refuse(cause instanceof Error ? cause.message : 'it is not JSON');
  }
  return refuse('it is not an object');
}

function refuse(problem: string): never {
  throw learnError('RAD-LEARN-MODEL-FILE', { problem });
}
