import { addSites, knownSites, predictRows, type Rows, unknownSites, withAverageSites } from '@radscore/learn';
import { type ModelFile, type ModelUpdate, pipelineOf, withHash } from '@radscore/prediction';
import { brierScore, logLoss, takeRows } from '@radscore/stats';
import { studyError } from '../errors.js';
import { dealtFolds, type Gain, slopeOf } from './gain.js';
import type { Recalibrated } from './recalibrate-model.js';

/** Fewest patients from which the effects of a site are learnt. */
const fewestPatients = 20;
const folds = 5;

/**
 * Adds the sites of a cohort to the harmonisation (ComBat) of a model: location and spread of their features, without an outcome. What the
 * model says of patients of the sites it knew stays as it was. Each site needs 20 patients. The gain, of a binary outcome, compares the
 * patients as of an average site with the patients harmonised by the others of their site.
 *
 * @throws RAD-RECALIBRATE-MODEL for a model without ComBat, or where it knows all sites; RAD-RECALIBRATE-SITE for a site of fewer than 20.
 * @example
 * const west = { ...rows, batch: data.ids.map(() => 'west') };
 * learnSites(harmonised, west, eventsOf(data.outcome)).model.updates!.length // => 1
 */
export function learnSites(model: ModelFile, rows: Rows, event?: readonly (0 | 1)[]): Recalibrated {
  const refuse = (reason: string): never => {
    throw studyError('RAD-RECALIBRATE-MODEL', { method: 'combat', reason });
  };
  const fitted = pipelineOf(model);
  if (knownSites(fitted).length === 0) refuse('no step of it harmonises sites (combat)');
  const { batch } = rows;
  if (batch === undefined) return refuse('the cohort does not say the site of every patient');
  const sites = unknownSites(fitted, rows);
  if (sites.length === 0) refuse(`it knows every site of the cohort (${[...new Set(batch)].join(', ')})`);
  for (const site of sites) {
    const patients = batch.filter((each) => each === site).length;
    if (patients < fewestPatients) throw studyError('RAD-RECALIBRATE-SITE', { site, patients, needed: fewestPatients });
  }
  const learnt = addSites(fitted, rows, sites);
  const update: ModelUpdate = {
    method: 'combat',
    intercept: 0,
    slope: 1,
    sites: [...sites],
    parent: model.hash,
    patients: batch.filter((site) => sites.includes(site)).length,
    events: (event ?? []).reduce<number>((sum, value) => sum + value, 0),
  };
  const { hash: _, ...rest } = model;
  const updated = withHash({ ...rest, pipeline: { ...learnt }, updates: [...(model.updates ?? []), update] });
  const gain = model.endpoint.kind === 'binary' && event !== undefined ? gainOf(fitted, rows, sites, event) : undefined;
  return { model: updated, method: 'combat', update, ...(gain && { gain }) };
}

type Fitted = ReturnType<typeof pipelineOf>;

function gainOf(fitted: Fitted, rows: Rows, sites: readonly string[], event: readonly (0 | 1)[]): Gain {
  const before = Array.from(predictRows(withAverageSites(fitted, sites), rows));
  const after = new Array<number>(before.length);
  const place = dealtFolds(event, folds);
  const part = (places: readonly number[]): Rows => ({
    names: rows.names,
    x: takeRows(rows.x, places),
    batch: places.map((i) => rows.batch![i]!),
  });
  for (let k = 0; k < folds; k++) {
    const inside = before.flatMap((_, i) => (place[i] === k ? [] : [i]));
    const outside = before.flatMap((_, i) => (place[i] === k ? [i] : []));
    const values = predictRows(addSites(fitted, part(inside), sites, 2), part(outside));
    outside.forEach((i, at) => {
      after[i] = values[at]!;
    });
  }
  const both = (score: (p: readonly number[], y: readonly number[]) => number) => ({
    before: score(before, event),
    after: score(after, event),
  });
  return {
    folds,
    logLoss: both(logLoss),
    brier: both(brierScore),
    slope: { before: slopeOf(before, event), after: slopeOf(after, event) },
  };
}
