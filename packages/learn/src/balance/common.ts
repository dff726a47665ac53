import type { Rng } from '@radscore/core';
import { square } from '@radscore/elementary';
import { column, type Matrix, zeros } from '@radscore/stats';
import * as z from 'zod';
import { checkTrainingSet } from '../contract/check.js';
import type { BinaryOutcome } from '../contract/estimator.js';
import { learnError } from '../errors.js';
import { type Nominal, nominalParameters, vote } from './nominal.js';

/** What all samplers that add or take rows share. */
export const ratioParameters = {
  /** Rows of the smaller class over those of the larger one afterwards; 1 = as many of both. */
  ratio: z.number().gt(0).max(1).default(1),
};

/** What the samplers that interpolate between neighbours share. */
export const neighbourParameters = {
  ...ratioParameters,
  ...nominalParameters,
  neighbours: z.number().int().min(1).default(5),
  /** With fewer rows of the smaller class than that: an error, or as many neighbours as there are. */
  fewNeighbours: z.enum(['error', 'reduce']).default('error'),
};

/** The rows of the smaller and of the larger class; equal classes count the events as the smaller. */
export interface Classes {
  readonly minority: number[];
  readonly majority: number[];
  /** The outcome of the smaller class. */
  readonly event: 0 | 1;
}

/** @throws RAD-LEARN-SINGLE-CLASS, RAD-LEARN-MISSING, RAD-LEARN-INFINITE, RAD-LEARN-SHAPE */
export function classesOf(x: Matrix, y: BinaryOutcome): Classes {
  const { events, others } = checkTrainingSet(x, y);
  const event = events <= others ? 1 : 0;
  const rows = [...y.event.keys()];
  return {
    minority: rows.filter((i) => y.event[i] === event),
    majority: rows.filter((i) => y.event[i] !== event),
    event,
  };
}

/** Rows of the smaller class to be added to reach the ratio; none where it is reached already. */
export function rowsToAdd({ minority, majority }: Classes, ratio: number): number {
  return Math.max(0, Math.floor(ratio * majority.length) - minority.length);
}

/**
 * The number of neighbours to look at among `available` others. @throws RAD-LEARN-NO-NEIGHBOURS where there are too few, or
 * none at all.
 */
export function neighbourCount(
  step: string,
  { neighbours, fewNeighbours }: { readonly neighbours: number; readonly fewNeighbours: 'error' | 'reduce' },
  available: number,
): number {
  if (available >= neighbours) return neighbours;
  if (fewNeighbours === 'reduce' && available >= 1) return available;
  throw learnError('RAD-LEARN-NO-NEIGHBOURS', { step, needed: neighbours, got: available + 1 });
}

/**
 * The `count` rows among `candidates` nearest to `row` (Euclidean; a difference in a nominal column counts as `nominal` says), itself left
 * out, nearest first; ties by row order.
 */
export function nearest(
  x: Matrix,
  row: number,
  candidates: readonly number[],
  count: number,
  nominal: Nominal,
): number[] {
  const squared = new Float64Array(x.rows);
  for (let j = 0; j < x.cols; j++) {
    const values = column(x, j);
    if (nominal.columns.includes(j)) {
      for (const i of candidates) if (values[i] !== values[row]) squared[i]! += nominal.squared;
    } else for (const i of candidates) squared[i]! += square(values[i]! - values[row]!);
  }
  return candidates
    .filter((i) => i !== row)
    .sort((a, b) => squared[a]! - squared[b]! || a - b)
    .slice(0, count);
}

/** A new row between two: base + gap x (towards - base); in nominal columns what most of `near` have. */
export interface Synthetic {
  readonly base: number;
  readonly towards: number;
  readonly gap: number;
  readonly near: readonly number[];
}

/** New rows between the bases, drawn at random, and one of each one's neighbours. */
export function interpolate(
  bases: readonly number[],
  neighboursOf: readonly (readonly number[])[],
  count: number,
  rng: Rng,
): Synthetic[] {
  return Array.from({ length: count }, () => {
    const k = rng.below(bases.length);
    const near = neighboursOf[k]!;
    return { base: bases[k]!, towards: near[rng.below(near.length)]!, gap: rng.uniform(), near };
  });
}

/** The given rows, then the synthetic ones with the outcome of the smaller class. */
export function append(
  x: Matrix,
  y: BinaryOutcome,
  event: 0 | 1,
  made: readonly Synthetic[],
  nominal: readonly number[] = [],
): { x: Matrix; y: BinaryOutcome; from: number[] } {
  const out = zeros(x.rows + made.length, x.cols);
  for (let j = 0; j < x.cols; j++) {
    const from = column(x, j);
    const to = column(out, j);
    to.set(from);
    const voted = nominal.includes(j);
    made.forEach(({ base, towards, gap, near }, k) => {
      to[x.rows + k] = voted
        ? vote(
            near.map((row) => from[row]!),
            from[base]!,
          )
        : from[base]! + gap * (from[towards]! - from[base]!);
    });
  }
  return {
    x: out,
    y: { kind: 'binary', event: Uint8Array.from([...y.event, ...made.map(() => event)]) },
    from: [...y.event.keys(), ...made.map(({ base }) => base)],
  };
}
