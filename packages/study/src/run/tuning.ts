import {
  type FitOptions,
  type FittedPipeline,
  fitPipeline,
  type PipelineInput,
  parsePipeline,
  type TrainingRows,
  type Tuned,
  type Tuning,
  tunePipeline,
} from '@radscore/learn';
import type { Protocol } from '@radscore/protocol';
import type { Candidate } from './candidates.js';

/** What the model of a candidate tunes, by paths of its pipeline; undefined where its variant has none of it. */
export function tuningOf(
  { models, variants, endpoint }: Protocol,
  { variant, model }: Pick<Candidate, 'variant' | 'model'>,
): Tuning | undefined {
  const { tune } = models[model]!;
  if (tune === undefined) return undefined;
  const { radiomics } = variants[variant]!;
  const space = Object.entries(tune.space).flatMap(([key, values]) => {
    const [place, ...rest] = key.split('.');
    if (rest.length === 0) return [[`model.${key}`, values] as const];
    if (place === 'balance') return [[`sampler.${rest.join('.')}`, values] as const];
    if (radiomics === 'none' || (place === 'score' && radiomics !== 'score')) return [];
    return [[place === 'score' ? `radiomics.${key}` : `radiomics.${rest.join('.')}`, values] as const];
  });
  if (space.length === 0) return undefined;
  const { search, draws, folds, metric = endpoint.kind === 'binary' ? 'auc' : 'c-index' } = tune;
  return { space: Object.fromEntries(space), search, draws, folds, metric: { name: metric } };
}

/** A path of a pipeline as the protocol names it: `model.C` is `C`, `radiomics.mrmr.k` is `selection.mrmr.k`. */
export function tunedName(path: string): string {
  const [place, ...rest] = path.split('.');
  if (place === 'model') return rest.join('.');
  if (place === 'sampler') return `balance.${rest.join('.')}`;
  return rest[0] === 'score' ? rest.join('.') : `selection.${rest.join('.')}`;
}

/**
 * Tunes where the protocol has it, on these training rows and no others, then fits.
 *
 * @throws as `fitPipeline` and `tunePipeline`.
 */
export function fitCandidate(
  rows: TrainingRows,
  pipeline: PipelineInput,
  tuning: Tuning | undefined,
  options: FitOptions,
): { readonly fitted: FittedPipeline; readonly tuned?: Tuned } {
  if (tuning === undefined) return { fitted: fitPipeline(rows, pipeline, options) };
  const tuned = tunePipeline(rows, parsePipeline(pipeline), tuning, options);
  return { fitted: fitPipeline(rows, tuned.pipeline, options), tuned };
}
