import { chooseThreshold } from './choose-threshold.js';
import { type FitOptions, fitStages } from './fit-stages.js';
import type { FittedPipeline } from './fitted.js';
import type { TrainingRows } from './fold.js';
import { patientsSeen, rememberPatients } from './patients-seen.js';
import type { PipelineInput } from './schema.js';

/**
 * Fits a pipeline on the training rows of a fold: every branch with its steps, the join, the sampler, the model, the cut-off.
 * Every step draws from its own random stream, named by the seed, its branch and its place.
 *
 * @throws RAD-LEAK-TEST-ROWS, RAD-LEAK-NO-FOLD for rows that are not training rows, RAD-LEAK-AS-PUBLISHED for a step marked
 * `all` without the escape, RAD-CANCELLED, and what the steps throw.
 * @example
 * ```ts
 * import { createRng } from '@radscore/core';
 * import { fromRows } from '@radscore/stats';
 * import { fitPipeline, makeFold } from '@radscore/learn';
 *
 * const rng = createRng('example');
 * const event = Array.from({ length: 40 }, (_, i) => i % 2);
 * const x = fromRows(event.map((each) => [2 * each + rng.normal(), rng.normal()]));
 * const data = { ids: event.map((_, i) => 'P' + i), names: ['a', 'b'], x, outcome: { kind: 'binary', event: Uint8Array.from(event) } } as const;
 * const [training, test] = [event.map((_, i) => i).filter((i) => i < 30), event.map((_, i) => i).filter((i) => i >= 30)];
 * const fold = makeFold(data, { training, test });
 * const fitted = fitPipeline(
 *   fold.training,
 *   { branches: [{ name: 'radiomics', columns: '*', steps: [{ name: 'standardise' }] }], model: { name: 'logistic' } },
 *   { seed: 1 },
 * );
 * fitted.inputs.map(({ name }) => name); // => ['a', 'b']
 * ```
 */
export function fitPipeline(rows: TrainingRows, pipeline: PipelineInput, options: FitOptions): FittedPipeline {
  const stages = fitStages(rows, pipeline, options);
  const threshold = chooseThreshold(stages, rows, options);
  const fitted = Object.freeze(threshold === undefined ? stages : { ...stages, threshold });
  rememberPatients(fitted, [...(patientsSeen(stages) ?? [])]);
  return fitted;
}
