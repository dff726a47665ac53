import { parseParameters } from '../contract/parameters.js';
import { learnError } from '../errors.js';
import { columnStepByName, modelByName, samplerByName } from './registry.js';
import { type Pipeline, type PipelineInput, pipelineSchema } from './schema.js';

/**
 * A pipeline checked before any data is seen: structure, names of steps, their parameters, no name twice.
 *
 * @throws RAD-PARAMETER-UNKNOWN, RAD-PARAMETER-INVALID, RAD-LEARN-STEP-KIND, RAD-LEARN-REPEATED
 * @example
 * ```ts
 * import { parsePipeline } from '@radscore/learn';
 *
 * parsePipeline({ branches: [{ name: 'all', columns: '*' }], model: { name: 'logistic' } }).branches[0]!.steps; // => []
 * ```
 */
export function parsePipeline(input: PipelineInput): Pipeline {
  const pipeline = parseParameters({ name: 'pipeline', parameters: pipelineSchema }, input);
  refuseRepeats(
    'branch',
    pipeline.branches.map(({ name }) => name),
  );
  refuseRepeats(
    'score',
    pipeline.branches.flatMap(({ score }) => (score === undefined ? [] : [score.column])),
  );
  for (const branch of pipeline.branches) {
    if (branch.columns !== '*') refuseRepeats('column', branch.columns);
    for (const step of branch.steps) parseParameters(columnStepByName(step.name), step.parameters);
    if (branch.score !== undefined) checkModel(branch.score.model);
  }
  if (pipeline.sampler !== undefined)
    parseParameters(samplerByName(pipeline.sampler.name), pipeline.sampler.parameters);
  checkModel(pipeline.model);
  return pipeline;
}

/**
 * The same pipeline with every step fitted on training rows: the honest twin of a published order.
 * @example
 * const step = { name: 't-test', fittedOn: 'all' } as const;
 * const asPrinted = parsePipeline({ ...input, branches: [{ name: 'radiomics', columns: '*', steps: [step] }] });
 * publishedSteps(honestTwin(asPrinted)) // => []
 */
export function honestTwin(pipeline: Pipeline): Pipeline {
  const honest = <S extends { fittedOn: 'training' | 'all' }>(step: S): S => ({ ...step, fittedOn: 'training' });
  return {
    ...pipeline,
    branches: pipeline.branches.map((branch) => ({ ...branch, steps: branch.steps.map(honest) })),
    ...(pipeline.sampler === undefined ? {} : { sampler: honest(pipeline.sampler) }),
  };
}

/**
 * The steps that are to see all rows, as `branch/step`.
 * @example
 * const step = { name: 't-test', fittedOn: 'all' } as const;
 * publishedSteps(parsePipeline({ ...input, branches: [{ name: 'radiomics', columns: '*', steps: [step] }] })) // => ['radiomics/t-test']
 */
export function publishedSteps(pipeline: Pipeline): string[] {
  const inBranches = pipeline.branches.flatMap((branch) =>
    branch.steps.filter(({ fittedOn }) => fittedOn === 'all').map(({ name }) => `${branch.name}/${name}`),
  );
  return pipeline.sampler?.fittedOn === 'all' ? [...inBranches, pipeline.sampler.name] : inBranches;
}

function checkModel({ name, parameters }: { name: string; parameters: Record<string, unknown> }): void {
  parseParameters(modelByName(name), parameters);
}

function refuseRepeats(what: string, names: readonly string[]): void {
  const repeated = names.find((name, k) => names.indexOf(name) !== k);
  if (repeated !== undefined) throw learnError('RAD-LEARN-REPEATED', { what, name: repeated });
}
