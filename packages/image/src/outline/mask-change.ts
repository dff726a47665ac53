import { imageError } from '../errors.js';

/**
 * What an edit changed in a mask, as runs of voxels: pairs of the first linear index of a run and the one behind its last, ascending.
 * Enough to do the edit, to undo it, and to keep a history of hundreds of edits in little memory.
 */
export interface MaskChange {
  /** Number of voxels of the masks it belongs to. */
  readonly length: number;
  /** Runs that were outside and are inside. */
  readonly added: Int32Array;
  /** Runs that were inside and are outside. */
  readonly removed: Int32Array;
}

/**
 * The run-length difference of two masks on one grid.
 *
 * @throws `RAD-MASK-CHANGE` for masks of different length.
 * @example
 * const change = maskChange(before.data, after.data);
 * applyChange(after.data, invertChange(change)); // after is as before again
 */
export function maskChange(before: Uint8Array, after: Uint8Array): MaskChange {
  requireLength(before.length, after.length);
  const added: number[] = [];
  const removed: number[] = [];
  for (let i = 0; i < before.length; ) {
    const was = before[i] !== 0;
    if (was === (after[i] !== 0)) {
      i++;
      continue;
    }
    const runs = was ? removed : added;
    runs.push(i);
    while (i < before.length && (before[i] !== 0) === was && (after[i] !== 0) !== was) i++;
    runs.push(i);
  }
  return { length: before.length, added: Int32Array.from(added), removed: Int32Array.from(removed) };
}

/**
 * The change that setting runs of voxels to inside (1) or outside (0) makes: voxels that have the value already are not part of it.
 *
 * @param runs pairs of first index and the one behind the last, in any order; they may overlap and are cut to the mask.
 * @param allow where given, only voxels for which it is true change: a threshold brush, or painting within another segment.
 * @example
 * const change = changeOfRuns(mask.data, brushRuns(mask.geometry, [centre], 5), 1);
 * applyChange(mask.data, change);
 */
export function changeOfRuns(
  data: Uint8Array,
  runs: ArrayLike<number>,
  value: 0 | 1,
  allow?: (index: number) => boolean,
): MaskChange {
  const differs = (i: number) => (data[i] !== 0) !== (value === 1) && allow?.(i) !== false;
  return changeWhere(data.length, runs, value, differs);
}

/** The voxels of runs that `differs` names, as a change to `value`. */
export function changeWhere(
  length: number,
  runs: ArrayLike<number>,
  value: 0 | 1,
  differs: (index: number) => boolean,
): MaskChange {
  const found: number[] = [];
  for (const [first, end] of disjoint(runs, length)) {
    for (let i = first; i < end; i++) {
      if (!differs(i)) continue;
      if (found.at(-1) === i) found[found.length - 1] = i + 1;
      else found.push(i, i + 1);
    }
  }
  const changed = Int32Array.from(found);
  const none = new Int32Array(0);
  return { length, added: value === 1 ? changed : none, removed: value === 1 ? none : changed };
}

/**
 * Makes a change in a mask, in place.
 *
 * @throws `RAD-MASK-CHANGE` where the mask has another length or is not in the state that the change starts from; the mask then stays as it is.
 */
export function applyChange(data: Uint8Array, { length, added, removed }: MaskChange): void {
  requireLength(length, data.length);
  eachVoxel(added, (i) => requireState(data[i] === 0));
  eachVoxel(removed, (i) => requireState(data[i] !== 0));
  for (let r = 0; r < added.length; r += 2) data.fill(1, added[r], added[r + 1]);
  for (let r = 0; r < removed.length; r += 2) data.fill(0, removed[r], removed[r + 1]);
}

/** The change that undoes a change. */
export function invertChange({ length, added, removed }: MaskChange): MaskChange {
  return { length, added: removed, removed: added };
}

/** Number of voxels that a change adds and removes. */
export function changedVoxels({ added, removed }: MaskChange): { added: number; removed: number } {
  const count = (runs: Int32Array): number => runs.reduce((sum, at, i) => sum + (i % 2 === 0 ? -at : at), 0);
  return { added: count(added), removed: count(removed) };
}

function disjoint(runs: ArrayLike<number>, length: number): [number, number][] {
  const sorted: [number, number][] = [];
  for (let r = 0; r + 1 < runs.length; r += 2) {
    const run: [number, number] = [Math.max(0, runs[r]), Math.min(length, runs[r + 1])];
    if (run[0] < run[1]) sorted.push(run);
  }
  sorted.sort((a, b) => a[0] - b[0]);
  const out: [number, number][] = [];
  for (const run of sorted) {
    const last = out.at(-1);
    if (last !== undefined && run[0] <= last[1]) last[1] = Math.max(last[1], run[1]);
    else out.push(run);
  }
  return out;
}

function eachVoxel(runs: Int32Array, visit: (index: number) => void): void {
  for (let r = 0; r < runs.length; r += 2) for (let i = runs[r]; i < runs[r + 1]; i++) visit(i);
}

function requireLength(expected: number, found: number): void {
  if (expected !== found) {
    throw imageError('RAD-MASK-CHANGE', { problem: `it is for ${expected} voxels, the mask has ${found}` });
  }
}

function requireState(asExpected: boolean): void {
  if (!asExpected) throw imageError('RAD-MASK-CHANGE', { problem: 'the mask has been changed in the meantime' });
}
