import { coreError } from '@radscore/core';
import { square } from '@radscore/elementary';
import { statsError } from '../errors.js';

import { requireAtLeast, requireFinite, requireSameLength } from '../guards.js';
import { column, type Matrix, zeros } from '../linalg/matrix.js';
import { nearTied } from './near-ties.js';
import { countUpTo } from './risk-table.js';
import { labelled, requireSurvival } from './survival-data.js';

export interface CoxOptions {
  /** How tied events share a risk set: `efron` (default) or `breslow`. */
  readonly ties?: 'efron' | 'breslow';
  /** Stratum of each row: each has its own baseline hazard. */
  readonly strata?: ArrayLike<string | number>;
  /** Time from which the row is at risk (left truncation, or a patient's history in several rows); 0 where absent. */
  readonly start?: ArrayLike<number>;
  /** Weight of each row, above 0; 1 where absent. */
  readonly weights?: ArrayLike<number>;
  /** Added to the linear predictor of each row with a coefficient of 1. */
  readonly offset?: ArrayLike<number>;
  /** Rows of one cluster (a patient, a site) may depend on each other: errors are robust, summed over clusters. */
  readonly cluster?: ArrayLike<string | number>;
  /**
   * Where the likelihood has no maximum because a coefficient runs off to infinity (a level without any event): an error, or `stop` where it
   * no longer grows by 1e-9 of itself, as R's `coxph` does with a warning; `infinite` of the fit then names the columns.
   */
  readonly monotone?: 'refuse' | 'stop';
  /** Robust errors (Lin and Wei 1989) with each row its own cluster. */
  readonly robust?: boolean;
}

/**
 * The rows of a Cox model sorted once, by stratum, time, and events before censorings, with the distinct event times and their
 * risk sets. Every index is a place in that order unless it says otherwise; `order` leads back to the rows given.
 */
export interface CoxDesign {
  readonly rows: number;
  readonly events: number;
  readonly order: Uint32Array;
  /** Columns centred on `centre` and divided by `scale`. */
  readonly x: Matrix;
  readonly centre: Float64Array;
  readonly scale: Float64Array;
  readonly time: Float64Array;
  readonly event: Uint8Array;
  readonly weight: Float64Array;
  readonly offset: Float64Array;
  readonly strata: readonly (string | number)[];
  /** Distinct event times of all strata, one after another. */
  readonly groupTime: Float64Array;
  readonly groupStratum: Uint32Array;
  /** The events of a group lie at `groupFirst` and the `groupDeaths - 1` places after it; the risk set ends with the stratum. */
  readonly groupFirst: Uint32Array;
  readonly groupDeaths: Uint32Array;
  readonly groupEnd: Uint32Array;
  /** For each row how many groups of all strata lie before its entry and up to its exit: it is at risk in those between. */
  readonly entryGroup: Uint32Array;
  readonly exitGroup: Uint32Array;
  /** Places in the order of entry within strata; absent where everybody enters at 0. */
  readonly byEntry?: Uint32Array;
  readonly start?: Float64Array;
  /** Risk sets as the ties method uses them: Efron's takes d of them for d tied events, without k / d of the events' own risk. */
  readonly stepGroup: Uint32Array;
  readonly stepFraction: Float64Array;
  readonly stepWeight: Float64Array;
  readonly ties: 'efron' | 'breslow';
}

/** Checks the input of a Cox model and sorts it. Throws as {@link requireSurvival}, and RAD-STATS-TOO-FEW (no event). */
export function coxDesign(
  x: Matrix,
  givenTime: ArrayLike<number>,
  event: ArrayLike<number>,
  { ties = 'efron', strata, start: givenStart, weights, offset }: CoxOptions = {},
): CoxDesign {
  const method = 'Cox regression';
  const events = requireSurvival(method, givenTime, event);
  const { time, start } = tiedTogether(givenTime, givenStart);
  const rows = time.length;
  const equal = [{ length: x.rows }, strata ?? time, start ?? time, weights ?? time, offset ?? time];
  requireSameLength(method, 'rows, times, strata, starts, weights and offsets', time, ...equal);
  requireAtLeast(method, 1, 'event', events);
  requireFinite(method, 'the predictors', x.data);
  if (offset) requireFinite(method, 'the offset', offset);
  requirePositive(method, rows, start, time, weights);

  const { levels, codes } = strata ? labelled(strata) : { levels: [''], codes: new Uint32Array(rows) };
  const order = Uint32Array.from({ length: rows }, (_, i) => i).sort(
    (a, b) => codes[a]! - codes[b]! || time[a]! - time[b]! || event[b]! - event[a]! || a - b,
  );
  const sorted = (values: ArrayLike<number>) => Float64Array.from(order, (i) => values[i]!);
  const sortedTime = sorted(time);
  const sortedCode = Uint32Array.from(order, (i) => codes[i]!);
  const sortedEvent = Uint8Array.from(order, (i) => event[i]!);
  const weight = weights ? sorted(weights) : new Float64Array(rows).fill(1);
  const groups = eventGroups(sortedTime, sortedEvent, sortedCode);
  const entry = start && sorted(start);
  return {
    ...standardise(x, order),
    ...groups,
    ...riskWindows(groups, sortedTime, sortedCode, levels.length, entry),
    ...tieSteps(groups, weight, ties),
    ...(entry && { start: entry, byEntry: entryOrder(entry, sortedCode) }),
    rows,
    events,
    order,
    time: sortedTime,
    event: sortedEvent,
    weight,
    offset: offset ? sorted(offset) : new Float64Array(rows),
    strata: levels,
    ties,
  };
}

/** Times and starts of rows, tied with each other where they differ by rounding only. */
function tiedTogether(time: ArrayLike<number>, start: ArrayLike<number> | undefined) {
  if (start === undefined) return { time: nearTied(time), start: undefined };
  const both = nearTied([...Array.from(time), ...Array.from(start)]);
  return { time: both.slice(0, time.length), start: both.slice(time.length) };
}

type Groups = Pick<CoxDesign, 'groupTime' | 'groupStratum' | 'groupFirst' | 'groupDeaths' | 'groupEnd'>;

function eventGroups(time: Float64Array, event: Uint8Array, code: Uint32Array): Groups {
  const first: number[] = [];
  const deaths: number[] = [];
  const stratumEnd = new Map<number, number>();
  for (let i = 0; i < time.length; i++) {
    stratumEnd.set(code[i]!, i + 1);
    if (event[i] === 0) continue;
    const last = first.length - 1;
    const tied = last >= 0 && code[first[last]!] === code[i] && time[first[last]!] === time[i];
    if (tied) deaths[last]!++;
    else {
      first.push(i);
      deaths.push(1);
    }
  }
  return {
    groupTime: Float64Array.from(first, (i) => time[i]!),
    groupStratum: Uint32Array.from(first, (i) => code[i]!),
    groupFirst: Uint32Array.from(first),
    groupDeaths: Uint32Array.from(deaths),
    groupEnd: Uint32Array.from(first, (i) => stratumEnd.get(code[i]!)!),
  };
}

function riskWindows(
  { groupTime, groupStratum }: Groups,
  time: Float64Array,
  code: Uint32Array,
  strata: number,
  start: Float64Array | undefined,
): Pick<CoxDesign, 'entryGroup' | 'exitGroup'> {
  const base = Array.from({ length: strata }, (_, s) => countUpTo(groupStratum, s - 1));
  const timesOf = base.map((from, s) => groupTime.subarray(from, base[s + 1] ?? groupTime.length));
  const upTo = (i: number, t: number) => base[code[i]!]! + countUpTo(timesOf[code[i]!]!, t);
  return {
    entryGroup: Uint32Array.from(time, (_, i) => (start ? upTo(i, start[i]!) : base[code[i]!]!)),
    exitGroup: Uint32Array.from(time, (t, i) => upTo(i, t)),
  };
}

function tieSteps(
  { groupFirst, groupDeaths }: Groups,
  weight: Float64Array,
  ties: 'efron' | 'breslow',
): Pick<CoxDesign, 'stepGroup' | 'stepFraction' | 'stepWeight'> {
  const steps: { group: number; fraction: number; weight: number }[] = [];
  groupFirst.forEach((first, group) => {
    const d = groupDeaths[group]!;
    const total = weight.subarray(first, first + d).reduce((sum, w) => sum + w, 0);
    const count = ties === 'efron' ? d : 1;
    for (let k = 0; k < count; k++) steps.push({ group, fraction: k / d, weight: total / count });
  });
  return {
    stepGroup: Uint32Array.from(steps, ({ group }) => group),
    stepFraction: Float64Array.from(steps, ({ fraction }) => fraction),
    stepWeight: Float64Array.from(steps, (step) => step.weight),
  };
}

/** Centring and scaling keep the sums of products exact whatever the units; the likelihood does not change. */
function standardise(x: Matrix, order: Uint32Array): Pick<CoxDesign, 'x' | 'centre' | 'scale'> {
  const out = zeros(x.rows, x.cols);
  const centre = new Float64Array(x.cols);
  const scale = new Float64Array(x.cols);
  for (let j = 0; j < x.cols; j++) {
    const from = column(x, j);
    const to = column(out, j);
    centre[j] = from.reduce((sum, value) => sum + value, 0) / x.rows;
    const spread = Math.sqrt(from.reduce((sum, value) => sum + square(value - centre[j]!), 0) / x.rows);
    const constant = from.every((value) => value === from[0]);
    if (constant) {
      const what = `predictor ${j + 1} is constant`;
      throw statsError('RAD-STATS-SINGULAR', { method: 'Cox regression', what });
    }
    scale[j] = spread;
    for (let i = 0; i < x.rows; i++) to[i] = (from[order[i]!]! - centre[j]!) / spread;
  }
  return { x: out, centre, scale };
}

function entryOrder(start: Float64Array, code: Uint32Array): Uint32Array {
  const places = Uint32Array.from(start, (_, i) => i);
  return places.sort((a, b) => code[a]! - code[b]! || start[a]! - start[b]! || a - b);
}

function requirePositive(
  method: string,
  rows: number,
  start: ArrayLike<number> | undefined,
  time: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
): void {
  if (start) requireFinite(method, 'the starts', start);
  if (weights) requireFinite(method, 'the weights', weights);
  for (let i = 0; i < rows; i++) {
    if (start && !(start[i]! < time[i]!)) {
      throw coreError('RAD-PARAMETER-INVALID', {
        name: 'start',
        value: start[i]!,
        problem: 'it must lie before the time',
      });
    }
    if (weights && !(weights[i]! > 0)) {
      throw coreError('RAD-PARAMETER-INVALID', {
        name: 'weights',
        value: weights[i]!,
        problem: 'a weight is above 0',
      });
    }
  }
}
