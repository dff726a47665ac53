import { type Matrix, takeColumns, takeRows } from '@radscore/stats';
import { learnError } from '../errors.js';
import type { Rows } from './apply-branch.js';
import { namedColumns } from './dataset.js';
import type { FittedBranch, FittedPipeline } from './fitted.js';
import { transformByName } from './fitted-steps.js';

/** Fewest rows from which the effects of a site are learnt after training. */
const fewestRows = 20;

/**
 * The sites whose effects a fitted pipeline knows how to take out; none where no step of it does such a thing.
 * @example knownSites(harmonised) // => ['north', 'south']
 */
export function knownSites({ branches }: Pick<FittedPipeline, 'branches'>): readonly string[] {
  const found = branches.flatMap(({ steps }) =>
    steps.flatMap((step) => {
      if (step.kind === 'take') return [];
      return transformByName(step.name).knownSites?.(step.state) ?? [];
    }),
  );
  return [...new Set(found)];
}

/**
 * The pipeline with the effects of further sites, learnt from features of patients of these sites (no outcome is read): what it predicts
 * for the sites it knew stays as it was.
 *
 * @param sites all of `rows.batch` that it does not know by default.
 * @param fewest rows a site must have; 20.
 * @throws RAD-LEARN-NO-CONTEXT for rows without sites, RAD-LEARN-UNSEEN-TOO-FEW, and what the steps throw.
 * @example
 * const west = { names: data.names, x: data.x, batch: data.ids.map(() => 'west') };
 * knownSites(addSites(harmonised, west)) // => ['north', 'south', 'west']
 */
export function addSites(
  fitted: FittedPipeline,
  rows: Rows,
  sites: readonly string[] = unknownSites(fitted, rows),
  fewest = fewestRows,
): FittedPipeline {
  const batch = batchOf(rows);
  let pipeline = fitted;
  for (const name of sites) {
    const places = batch.flatMap((site, i) => (site === name ? [i] : []));
    if (places.length < fewest)
      throw learnError('RAD-LEARN-UNSEEN-TOO-FEW', { batch: name, rows: places.length, needed: fewest });
    const own = { names: rows.names, x: takeRows(rows.x, places) };
    pipeline = { ...pipeline, branches: pipeline.branches.map((branch) => withSite(branch, name, own)) };
  }
  return pipeline;
}

/**
 * The pipeline in which further sites count as average ones: as if it had no harmonisation for them.
 * @example unknownSites(withAverageSites(harmonised, ['west']), rows) // => []
 */
export function withAverageSites(fitted: FittedPipeline, sites: readonly string[]): FittedPipeline {
  let pipeline = fitted;
  for (const name of sites)
    pipeline = { ...pipeline, branches: pipeline.branches.map((branch) => withSite(branch, name)) };
  return pipeline;
}

/**
 * The sites of these rows that the pipeline does not know.
 * @example unknownSites(harmonised, rows) // => ['west']
 */
export function unknownSites(fitted: FittedPipeline, rows: Rows): readonly string[] {
  const known = new Set(knownSites(fitted));
  return [...new Set(batchOf(rows))].filter((site) => !known.has(site));
}

function withSite(branch: FittedBranch, name: string, rows?: Rows): FittedBranch {
  let x: Matrix | undefined = rows && namedColumns(rows.x, rows.names, branch.reads);
  const steps = branch.steps.map((step) => {
    if (step.kind === 'take') {
      x = x && takeColumns(x, step.columns);
      return step;
    }
    const transformer = transformByName(step.name);
    const state = transformer.addSite?.(step.state, name, x) ?? step.state;
    x = x && transformer.transform(state, x, { batch: new Array<string>(x.rows).fill(name) });
    return { ...step, state };
  });
  return { ...branch, steps };
}

function batchOf({ batch }: Rows): readonly string[] {
  if (batch === undefined) throw learnError('RAD-LEARN-NO-CONTEXT', { step: 'combat', what: 'the site of each row' });
  return batch;
}
