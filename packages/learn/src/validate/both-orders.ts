import type { Dataset } from '../pipeline/dataset.js';
import { honestTwin, parsePipeline, publishedSteps } from '../pipeline/parse-pipeline.js';
import type { Pipeline, PipelineInput } from '../pipeline/schema.js';
import { type CrossValidation, type CrossValidationOptions, crossValidate } from './cross-validate.js';

/** One pipeline in the order of its paper and in the honest one, on the same splits. */
export interface BothOrders {
  readonly published: CrossValidation;
  readonly honest: CrossValidation;
  /** The steps that differ, as `branch/step`; where there are none, both are the same evaluation. */
  readonly differing: readonly string[];
}

/**
 * Evaluates each pipeline twice on the same splits: with the steps marked `fittedOn: 'all'` seeing all rows, as published, and
 * with every step fitted on the training side. What the published order gains over the honest one, it gains by leaking.
 *
 * @param options `asPublished` is the reason shown beside each leak. Throws as {@link crossValidate}.
 * @example
 * const steps = [{ name: 't-test', parameters: { best: 1, threshold: null }, fittedOn: 'all' }] as const;
 * const asPrinted = { ...input, branches: [{ name: 'radiomics', columns: '*', steps }] } as const;
 * const splits = kFoldSplits(data, { folds: 5, seed: 1 });
 * const orders = await evaluateBothOrders(data, { asPrinted }, { splits, seed: 1, asPublished: 'to see what it gains' });
 * orders.asPrinted.differing // => ['radiomics/t-test']
 */
export async function evaluateBothOrders<Name extends string>(
  data: Dataset,
  pipelines: Readonly<Record<Name, PipelineInput>>,
  options: CrossValidationOptions & { readonly asPublished: string },
): Promise<Record<Name, BothOrders>> {
  const names = Object.keys(pipelines) as Name[];
  const parsed = names.map((name) => parsePipeline(pipelines[name]));
  const all = Object.fromEntries(
    parsed.flatMap((pipeline, k) => [
      [`published ${k}`, pipeline],
      [`honest ${k}`, honestTwin(pipeline)],
    ]),
  );
  const found = await crossValidate(data, all, options);
  const both = (pipeline: Pipeline, k: number): BothOrders => ({
    published: found[`published ${k}`]!,
    honest: found[`honest ${k}`]!,
    differing: publishedSteps(pipeline),
  });
  return Object.fromEntries(names.map((name, k) => [name, both(parsed[k]!, k)])) as Record<Name, BothOrders>;
}
