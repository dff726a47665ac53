import {
  applyToPacked,
  type Box,
  changedVoxels,
  invertChange,
  type MaskChange,
  packedChangeOfRuns,
} from '@radscore/image';
import type { Operation } from '../engine/calls/edit-segment.js';
import { ask } from '../engine/engine.js';
import { openCase } from './open-case.js';
import { changeSegment, colourOf, type Segment, segments } from './segments.js';
import { createStore } from './store.js';

/** What one step changed in an outline: as run-length differences, in the order in which they were made. */
interface Edit {
  readonly segment: number;
  readonly changes: readonly MaskChange[];
}

/** The steps that can be undone, and those that were. */
export const edits = createStore<{
  readonly done: readonly Edit[];
  readonly undone: readonly Edit[];
  readonly unsaved: boolean;
}>({
  done: [],
  undone: [],
  unsaved: false,
});

// The steps of a case end with it.
let last = openCase.get().opened;
openCase.subscribe(() => {
  const { opened } = openCase.get();
  if (opened !== last) edits.set({ done: [], undone: [], unsaved: false });
  last = opened;
});

const segmentOf = (id: number): Segment | undefined => segments.get().list.find((each) => each.id === id);

/** A stroke of a brush: painted bit by bit, undone as one. */
export interface Stroke {
  paint(runs: ArrayLike<number>, value: 0 | 1, allow?: (index: number) => boolean): void;
  end(): void;
}

export function beginStroke(id: number): Stroke {
  const changes: MaskChange[] = [];
  return {
    paint(runs, value, allow) {
      const segment = segmentOf(id);
      const { geometry } = openCase.get().opened!.image;
      if (segment === undefined) return;
      const change = packedChangeOfRuns({ geometry, bits: segment.bits }, runs, value, allow);
      if (change.added.length + change.removed.length === 0) return;
      changes.push(change);
      make(segment, change);
    },
    end: () => finish(id, changes),
  };
}

/** Changes the active outline as a whole. @throws the engine's coded errors. */
export async function operate(id: number, operation: Operation): Promise<void> {
  const segment = segmentOf(id);
  if (segment === undefined) return;
  const change = await ask('editSegment', { bits: segment.bits, operation });
  if (change.added.length + change.removed.length === 0) return;
  make(segment, change);
  finish(id, [change]);
}

export function undo(): void {
  const edit = edits.get().done.at(-1);
  if (edit === undefined) return;
  repeat(edit.segment, edit.changes.toReversed().map(invertChange));
  edits.set(({ done, undone }) => ({ done: done.slice(0, -1), undone: [...undone, edit], unsaved: true }));
}

export function redo(): void {
  const edit = edits.get().undone.at(-1);
  if (edit === undefined) return;
  repeat(edit.segment, edit.changes);
  edits.set(({ done, undone }) => ({ done: [...done, edit], undone: undone.slice(0, -1), unsaved: true }));
}

/** Adds an empty outline, or one with the voxels of another, and makes it the active one. */
export function addSegment(name: string, from?: Pick<Segment, 'bits' | 'box' | 'voxels'>): void {
  const { list } = segments.get();
  const { size } = openCase.get().opened!.image.geometry;
  const bits = from?.bits.slice() ?? new Uint8Array((size[0] * size[1] * size[2] + 7) >> 3);
  const id = Math.max(-1, ...list.map((each) => each.id)) + 1;
  const { box, voxels } = from ?? { box: undefined, voxels: 0 };
  const added: Segment = { id, name, colour: colourOf(id), visible: true, bits, box, voxels, revision: 0 };
  segments.set({ list: [...list, added], active: id });
  edits.set({ unsaved: true });
  void ask('putSegment', { id, name, bits });
}

export function renameSegment(id: number, name: string): void {
  changeSegment(id, { name });
  edits.set({ unsaved: true });
  void ask('putSegment', { id, name, bits: segmentOf(id)!.bits });
}

/** Takes an outline away, with its steps. */
export function removeSegment(id: number): void {
  segments.set(({ list, active }) => ({
    list: list.filter((each) => each.id !== id),
    active: active === id ? list.find((each) => each.id !== id)?.id : active,
  }));
  edits.set(({ done, undone }) => ({
    done: done.filter((edit) => edit.segment !== id),
    undone: undone.filter((edit) => edit.segment !== id),
    unsaved: true,
  }));
  void ask('removeSegment', { id });
}

function repeat(id: number, changes: readonly MaskChange[]): void {
  for (const change of changes) make(segmentOf(id)!, change);
  publish(id);
}

function finish(id: number, changes: readonly MaskChange[]): void {
  if (changes.length === 0) return;
  publish(id);
  edits.set(({ done }) => ({ done: [...done, { segment: id, changes }], undone: [], unsaved: true }));
}

/** Makes a change in place, so that a stroke is seen while it is drawn. */
function make(segment: Segment, change: MaskChange): void {
  const { geometry } = openCase.get().opened!.image;
  applyToPacked({ geometry, bits: segment.bits }, change);
  const { added, removed } = changedVoxels(change);
  changeSegment(segment.id, {
    revision: segment.revision + 1,
    voxels: segment.voxels + added - removed,
    box: added > 0 ? grown(segment.box, change.added, geometry.size) : segment.box,
  });
}

/** Gives an outline memory of its own after a step, by which others see that it is another one, and tells the engine. */
function publish(id: number): void {
  const segment = segmentOf(id);
  if (segment === undefined) return;
  const bits = segment.bits.slice();
  changeSegment(id, { bits });
  void ask('putSegment', { id, name: segment.name, bits });
}

/** A box that holds runs of voxels too. */
function grown(box: Box | undefined, runs: Int32Array, [columns, rows]: readonly number[]): Box {
  const lower = [...(box?.lower ?? [Infinity, Infinity, Infinity])];
  const upper = [...(box?.upper ?? [-Infinity, -Infinity, -Infinity])];
  const take = (index: number) => {
    const place = [index % columns, Math.floor(index / columns) % rows, Math.floor(index / (columns * rows))];
    place.forEach((at, a) => {
      lower[a] = Math.min(lower[a], at);
      upper[a] = Math.max(upper[a], at);
    });
  };
  for (let r = 0; r < runs.length; r += 2) {
    take(runs[r]);
    take(runs[r + 1] - 1);
    // A run over the end of a row holds the first column and the last.
    if (Math.floor(runs[r] / columns) !== Math.floor((runs[r + 1] - 1) / columns)) {
      [lower[0], upper[0]] = [0, columns - 1];
      [lower[1], upper[1]] = [0, rows - 1];
    }
  }
  return { lower, upper } as unknown as Box;
}
