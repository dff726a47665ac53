import { square } from '@radscore/elementary';
import {
  column,
  type Matrix,
  mean,
  solveSymmetric,
  standardDeviation,
  takeColumns,
  takeRows,
  zeros,
} from '@radscore/stats';
import * as z from 'zod';
import { checkFinite } from '../contract/check.js';
import { defineTransformer } from '../contract/define.js';
import type { FittedTransformer } from '../contract/estimator.js';
import { asLong, numbers, place, places } from '../contract/state.js';
import { learnError } from '../errors.js';
import { nonParametricPosterior, parametricPosterior, type SiteEffects } from './combat-bayes.js';
import { requireColumns } from './scaling.js';

const parameters = z.strictObject({
  /** How the effects of a site are drawn towards their mean over all columns: empirical Bayes, or not at all. */
  bayes: z.enum(['parametric', 'non-parametric', 'none']).default('parametric'),
  /** Corrects location only, not spread. */
  meanOnly: z.boolean().default(false),
  /** Columns whose effect is kept (age, tumour volume); they pass through unchanged. */
  covariates: z.array(z.string()).default([]),
  /** Site whose means and spreads all others are adjusted to; it stays unchanged itself. Absent: the mean of all sites. */
  reference: z.string().optional(),
  /**
   * What to do with rows of a site without training rows: `harmonise` them by location and spread of their own rows (at least 20, no
   * outcomes; reported with the model, for it uses the features of the whole set), an error, or leave them as those of an average site.
   */
  unseen: z.enum(['harmonise', 'error', 'reference']).default('harmonise'),
});

interface CombatState {
  readonly columns: number;
  /** The columns that come out. */
  readonly outputs: readonly number[];
  /** Places of the covariates among the columns. */
  readonly covariates: readonly number[];
  /** Of each column that is harmonised. */
  readonly harmonised: readonly number[];
  readonly grandMean: readonly number[];
  /** Pooled standard deviation of the residuals; 0 = the column does not vary and is left alone. */
  readonly deviation: readonly number[];
  /** Per harmonised column, the coefficient of each covariate. */
  readonly slopes: readonly (readonly number[])[];
  readonly sites: readonly {
    readonly name: string;
    readonly shift: readonly number[];
    readonly spread: readonly number[];
  }[];
  readonly meanOnly: boolean;
  readonly unseen: 'harmonise' | 'error' | 'reference';
}

const state: z.ZodType<CombatState> = z
  .strictObject({
    columns: place,
    outputs: places,
    covariates: places,
    harmonised: places,
    grandMean: numbers,
    deviation: z.array(z.number().min(0)),
    slopes: z.array(numbers),
    sites: z.array(z.strictObject({ name: z.string(), shift: numbers, spread: z.array(z.number().positive()) })),
    meanOnly: z.boolean(),
    unseen: z.enum(['harmonise', 'error', 'reference']),
  })
  .refine(...asLong<CombatState>('harmonised', 'grandMean', 'deviation', 'slopes'))
  .refine(
    ({ columns, outputs, covariates, harmonised }) =>
      [...outputs, ...covariates, ...harmonised].every((j) => j < columns),
    { path: ['outputs'], message: 'this column does not exist' },
  )
  .refine(
    ({ harmonised, sites }) =>
      sites.every(({ shift, spread }) => [shift, spread].every(({ length }) => length === harmonised.length)),
    { path: ['sites'], message: 'expected a shift and a spread of every harmonised column' },
  );

/** What a fitted {@link combat} does to new rows. */
export const combatTransform: FittedTransformer<CombatState> = {
  kind: 'transformer',
  name: 'combat',
  state,
  transform(state, x, context) {
    requireColumns(x, state.columns);
    checkFinite(x);
    const batch = context?.batch;
    if (batch === undefined) throw learnError('RAD-LEARN-NO-CONTEXT', { step: 'combat', what: 'the site of each row' });
    const out: Matrix = { ...x, data: x.data.slice() };
    const sites = sitesOf(state, x, batch);
    state.harmonised.forEach((j, k) => {
      const deviation = state.deviation[k]!;
      if (deviation === 0) return;
      const to = column(out, j);
      for (let i = 0; i < x.rows; i++) {
        const site = sites[i];
        if (site === undefined) continue;
        const expected = expectedValue(state, k, (c) => x.data[i + x.rows * state.covariates[c]!]!);
        const residual = (to[i]! - expected) / deviation;
        to[i] = ((residual - site.shift[k]!) / site.spread[k]!) * deviation + expected;
      }
    });
    return takeColumns(out, state.outputs);
  },
  unseenSites: ({ sites, unseen }, batch) =>
    unseen === 'harmonise' ? [...new Set(batch)].filter((name) => !sites.some((site) => site.name === name)) : [],
  knownSites: ({ sites }) => sites.map(({ name }) => name),

  addSite(state, name, x) {
    const others = state.sites.filter((site) => site.name !== name);
    if (x === undefined) return { ...state, sites: [...others, { name, ...noEffects(state.harmonised.length) }] };
    requireColumns(x, state.columns);
    checkFinite(x);
    return { ...state, sites: [...others, siteFromRows(state, x, [...Array(x.rows).keys()], name)] };
  },
  outputNames: ({ outputs }, names) => outputs.map((j) => names[j]!),
};

/**
 * ComBat: a column is grand mean + covariate effects + shift of the site + spread of the site x error; shift and spread are
 * estimated for each site and column on standardised data, drawn towards the site's mean over columns by empirical Bayes, and
 * taken out. Fitted on training rows; new rows of the same sites are corrected with what was found there, so no row's outcome
 * or neighbours matter. Rows of another site are adjusted to the same reference by the plain mean and standard deviation of what the grand
 * mean and the covariates leave of them (no Bayes: which columns a pipeline kept must not matter), all rows of the site together. With a single column there is nothing to draw towards, and the plain estimates are used. The
 * iteration runs to convergence (neuroCombat stops at a relative change of 1e-4 and differs by about that).
 *
 * Throws RAD-LEARN-NO-CONTEXT without sites, RAD-LEARN-TOO-FEW for a site of one row (unless `meanOnly`),
 * RAD-LEARN-CONFOUNDED, RAD-LEARN-UNSEEN-BATCH, RAD-LEARN-UNSEEN-TOO-FEW (a site without training rows of fewer than 20),
 * RAD-LEARN-MISSING, RAD-LEARN-NO-COLUMN.
 */
export const combat = /* @__PURE__ */ defineTransformer(combatTransform, {
  needsOutcome: false,
  needsBatch: true,
  summary:
    'Takes site and scanner effects out of every column, fitted on training sites; repeated visits of a patient are not modelled.',
  source: 'Johnson, Li and Rabinovic 2007; Fortin et al. 2018 (neuroCombat)',
  parameters,
  fit(x, _y, p, { batch, names }) {
    if (batch === undefined) throw learnError('RAD-LEARN-NO-CONTEXT', { step: 'combat', what: 'the site of each row' });
    checkFinite(x);
    const covariates = placesOf(p.covariates, names);
    const harmonised = [...Array(x.cols).keys()].filter((j) => !covariates.includes(j));
    const sites = [...new Set(batch)].sort();
    const rowsOf = sites.map((site) => [...batch.keys()].filter((i) => batch[i] === site));
    const fewest = Math.min(...rowsOf.map((rows) => rows.length));
    if (fewest < 2 && !p.meanOnly) {
      throw learnError('RAD-LEARN-TOO-FEW', { what: 'ComBat (of each site)', needed: 2, got: fewest });
    }
    const reference = p.reference === undefined ? undefined : sites.indexOf(p.reference);
    if (reference === -1) {
      throw learnError('RAD-LEARN-UNSEEN-BATCH', { batch: p.reference!, known: sites.join(', ') });
    }
    const model = fitMeans(x, harmonised, covariates, rowsOf, reference);
    const effects = rowsOf.map((rows, s) =>
      s === reference ? noEffects(harmonised.length) : siteEffects(takeRows(model.standardised, rows), rows.length, p),
    );
    return {
      columns: x.cols,
      outputs: [...Array(x.cols).keys()],
      covariates,
      harmonised,
      grandMean: model.grandMean,
      deviation: model.deviation,
      slopes: model.slopes,
      sites: sites.map((name, s) => ({ name, ...effects[s]! })),
      meanOnly: p.meanOnly,
      unseen: p.unseen,
    };
  },
  restrict(state, outputs) {
    const wanted = outputs.map((k) => state.outputs[k]!);
    const inputs = [...new Set([...wanted, ...state.covariates])].sort((a, b) => a - b);
    const place = new Map(inputs.map((j, k) => [j, k]));
    const kept = [...state.harmonised.keys()].filter((k) => place.has(state.harmonised[k]!));
    const take = <T>(values: readonly T[]) => kept.map((k) => values[k]!);
    return {
      state: {
        ...state,
        columns: inputs.length,
        outputs: wanted.map((j) => place.get(j)!),
        covariates: state.covariates.map((j) => place.get(j)!),
        harmonised: take(state.harmonised).map((j) => place.get(j)!),
        grandMean: take(state.grandMean),
        deviation: take(state.deviation),
        slopes: take(state.slopes),
        sites: state.sites.map(({ name, shift, spread }) => ({ name, shift: take(shift), spread: take(spread) })),
      },
      inputs,
    };
  },
});

function placesOf(wanted: readonly string[], names: readonly string[] | undefined): number[] {
  return wanted.map((name) => {
    const place = names?.indexOf(name) ?? -1;
    if (place < 0) throw learnError('RAD-LEARN-NO-COLUMN', { name, suggestion: '' }, { column: name });
    return place;
  });
}

type Site = CombatState['sites'][number];

/** Fewest rows from which a site without training rows is harmonised. */
const FEWEST = 20;

/** The site of each row: known from training, or estimated from the rows of the table; undefined = an average site. */
function sitesOf(state: CombatState, x: Matrix, batch: readonly string[]): (Site | undefined)[] {
  const found = new Map([...new Set(batch)].map((name) => [name, findSite(state, name)]));
  if (state.unseen === 'harmonise') {
    for (const [name, site] of found) if (site === undefined) found.set(name, ownSite(state, x, batch, name));
  }
  return batch.map((name) => found.get(name));
}

/** Location and spread of a site from its own rows. */
function ownSite(state: CombatState, x: Matrix, batch: readonly string[], name: string): Site {
  const rows = [...batch.keys()].filter((i) => batch[i] === name);
  if (rows.length < FEWEST) {
    throw learnError('RAD-LEARN-UNSEEN-TOO-FEW', { batch: name, rows: rows.length, needed: FEWEST });
  }
  return siteFromRows(state, x, rows, name);
}

function siteFromRows(state: CombatState, x: Matrix, rows: readonly number[], name: string): Site {
  const effects = state.harmonised.map((j, k) => {
    const deviation = state.deviation[k]!;
    if (deviation === 0) return { shift: 0, spread: 1 };
    const residuals = rows.map((i) => {
      const expected = expectedValue(state, k, (c) => x.data[i + x.rows * state.covariates[c]!]!);
      return (x.data[i + x.rows * j]! - expected) / deviation;
    });
    const spread = state.meanOnly ? 1 : standardDeviation(residuals);
    return { shift: mean(residuals), spread: spread > 0 ? spread : 1 };
  });
  return { name, shift: effects.map(({ shift }) => shift), spread: effects.map(({ spread }) => spread) };
}

function noEffects(columns: number): SiteEffects {
  return { shift: new Array(columns).fill(0), spread: new Array(columns).fill(1) };
}

function findSite(state: CombatState, name: string): Site | undefined {
  const site = state.sites.find((known) => known.name === name);
  if (site === undefined && state.unseen === 'error') {
    const known = state.sites.map((other) => other.name).join(', ');
    throw learnError('RAD-LEARN-UNSEEN-BATCH', { batch: name, known });
  }
  return site;
}

function expectedValue(
  { grandMean, slopes }: Pick<CombatState, 'grandMean' | 'slopes'>,
  k: number,
  covariate: (c: number) => number,
): number {
  return slopes[k]!.reduce((sum, slope, c) => sum + slope * covariate(c), grandMean[k]!);
}

/**
 * Least squares on site indicators and covariates: what an average site (or the reference) would have, and the residuals standardised by
 * their standard deviation (in the reference).
 */
function fitMeans(
  x: Matrix,
  harmonised: number[],
  covariates: number[],
  rowsOf: number[][],
  reference: number | undefined,
) {
  const n = x.rows;
  const design = zeros(n, rowsOf.length + covariates.length);
  rowsOf.forEach((rows, s) => {
    for (const i of rows) design.data[i + n * s] = 1;
  });
  covariates.forEach((j, c) => {
    design.data.set(column(x, j), n * (rowsOf.length + c));
  });
  const normal = gram(design);
  const model = { grandMean: [] as number[], deviation: [] as number[], slopes: [] as number[][] };
  const standardised = zeros(n, harmonised.length);
  harmonised.forEach((j, k) => {
    const y = column(x, j);
    const right = Float64Array.from({ length: design.cols }, (_, c) => product(column(design, c), y));
    const beta = solve(normal, right);
    const standardisedOn = reference === undefined ? [...y.keys()] : rowsOf[reference]!;
    let squares = 0;
    for (const i of standardisedOn) {
      let fitted = 0;
      for (let c = 0; c < design.cols; c++) fitted += design.data[i + n * c]! * beta[c]!;
      squares += square(y[i]! - fitted);
    }
    model.grandMean.push(
      reference === undefined
        ? rowsOf.reduce((sum, rows, s) => sum + (rows.length / n) * beta[s]!, 0)
        : beta[reference]!,
    );
    model.slopes.push(Array.from(beta.slice(rowsOf.length)));
    const deviation = Math.sqrt(squares / standardisedOn.length);
    // Residuals at the level of rounding count as zero: the column is constant within each site.
    const size = Math.sqrt(product(y, y) / n);
    model.deviation.push(deviation > 1e-12 * size ? deviation : 0);
    for (let i = 0; i < n && model.deviation[k]! > 0; i++) {
      const expected = expectedValue(model, k, (c) => x.data[i + n * covariates[c]!]!);
      standardised.data[i + n * k] = (y[i]! - expected) / deviation;
    }
  });
  return { ...model, standardised };
}

function siteEffects(z: Matrix, rows: number, { bayes, meanOnly }: z.infer<typeof parameters>): SiteEffects {
  const shift = Array.from({ length: z.cols }, (_, k) => column(z, k).reduce((a, b) => a + b, 0) / rows);
  const variance = Array.from({ length: z.cols }, (_, k) =>
    meanOnly ? 1 : column(z, k).reduce((sum, value) => sum + square(value - shift[k]!), 0) / (rows - 1),
  );
  // Columns that do not vary have no effects to learn from; they are left alone anyway.
  const usable = [...shift.keys()].filter((k) => column(z, k).some((value) => value !== 0) && variance[k]! > 0);
  const out = { shift: shift.slice(), spread: variance.map((v) => (v > 0 ? Math.sqrt(v) : 1)) };
  if (bayes === 'none' || usable.length < 2) return out;
  const drawn = (bayes === 'parametric' ? parametricPosterior : nonParametricPosterior)(
    usable.map((k) => column(z, k)),
    usable.map((k) => shift[k]!),
    usable.map((k) => variance[k]!),
    meanOnly,
  );
  usable.forEach((k, place) => {
    out.shift[k] = drawn.shift[place]!;
    out.spread[k] = meanOnly ? 1 : drawn.spread[place]!;
  });
  return out;
}

function gram(design: Matrix): Matrix {
  const out = zeros(design.cols, design.cols);
  for (let a = 0; a < design.cols; a++) {
    for (let b = 0; b < design.cols; b++) out.data[a + design.cols * b] = product(column(design, a), column(design, b));
  }
  return out;
}

function solve(normal: Matrix, right: Float64Array): Float64Array {
  try {
    return solveSymmetric(normal, right);
  } catch (cause) {
    throw learnError('RAD-LEARN-CONFOUNDED', {}, {}, { cause });
  }
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
