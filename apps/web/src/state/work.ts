import type { DroppedFiles } from '@radscore/host-web';
import * as z from 'zod';
import { ask } from '../engine/engine.js';
import { type KeptLooks, keptLooksSchema, keptObjects, keysOf } from '../engine/kept-objects.js';
import { view } from '../viewing/view-state.js';
import { edits } from './edits.js';
import { measured } from './features.js';
import { isKeeper, keep, keeping, keepNow } from './kept.js';
import { rowsOfKept, rowsToKeep } from './kept-rows.js';
import { beforeLeaving, type OpenCase, openCase, openListed, openPhantom, takeFiles } from './open-case.js';
import { type RecentWork, recent, recentWork, remember, want, wanted } from './recent.js';
import { segments } from './segments.js';
import { createStore } from './store.js';

/** What is kept of the case that is open. */
export interface WorkState {
  /** Its name among what is kept; undefined until the image was recognised. */
  readonly id: string | undefined;
  /** Whether its images are kept. */
  readonly images: boolean;
  /** When the outlines were kept that have come back. */
  readonly broughtBack: number | undefined;
  /** The images that were asked for, where these are others. */
  readonly expected: RecentWork | undefined;
}

const unnamed: WorkState = { id: undefined, images: false, broughtBack: undefined, expected: undefined };

export const work = createStore<WorkState>(unnamed);

/** Milliseconds after which a change is kept. */
const pause = 10_000;

/** What has changed since it was kept. */
const changed = { outlines: false, view: false, measured: false };
let timer: ReturnType<typeof setTimeout> | undefined;
let last: OpenCase | undefined;
/** When the outlines were kept that this tab has kept or brought back last; others are of another tab. */
let keptAt: number | undefined;
/** Whether the files of what is wanted were asked for; so it is after a reload. */
let isAsked = wanted.get().id !== undefined;
let entering: Promise<void> = Promise.resolve();

/** Keeps what has changed of the case that is open. */
async function keepWork(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  await entering;
  const { id } = work.get();
  if (id === undefined || !Object.values(changed).includes(true) || !isKeeper()) return;
  const now = { ...changed };
  Object.assign(changed, { outlines: false, view: false, measured: false });
  const isKept = await keep(async () => {
    // All of it as it is now: another case may be open when the outlines are kept.
    const [keys, looks, { rows }] = [keysOf(id), looksNow(), measured.get()];
    const kept = rowsToKeep(rows, openCase.get().opened!.names);
    const { cursor, window, alone, measurements } = view.get();
    const objects = await keptObjects();
    if (now.outlines) {
      await ask('keepOutlines', { work: id, looks });
      if (work.get().id === id) keptAt = looks.at;
    }
    if (now.view) await objects.put([[keys.view, { cursor, window, alone, measurements }]]);
    if (now.measured) await objects.put([[keys.measured, kept]]);
  });
  if (isKept) return;
  for (const key of Object.keys(now) as (keyof typeof now)[]) changed[key] ||= now[key];
  later();
}

function looksNow(): KeptLooks {
  const { list, active } = segments.get();
  return {
    at: Date.now(),
    unsaved: edits.get().unsaved,
    ...(active !== undefined && { active }),
    list: list.map(({ id, colour, visible }) => ({ id, colour, visible })),
  };
}

function later(): void {
  timer ??= setTimeout(() => void keepWork(), pause);
}

const note = (key: keyof typeof changed) => () => {
  if (work.get().id === undefined) return;
  changed[key] = true;
  later();
};

/** Begins to keep the case that is open from now on, and brings back what was kept of it. */
export function watchWork(): void {
  segments.subscribe(note('outlines'));
  edits.subscribe(note('outlines'));
  view.subscribe(note('view'));
  measured.subscribe(note('measured'));
  beforeLeaving(keepWork);
  addEventListener('pagehide', () => void keepWork());
  addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && void keepWork());
  const look = () => {
    const { opened } = openCase.get();
    if (opened === last) return;
    last = opened;
    work.set(unnamed);
    keptAt = undefined;
    Object.assign(changed, { outlines: false, view: false, measured: false });
    // Where nothing can be kept there is nothing to bring back; the page says so.
    if (opened !== undefined) entering = enter(opened).catch(() => {});
  };
  openCase.subscribe(look);
  look();
  // A tab that takes over shows what the other one has kept.
  let before = keeping.get().state;
  keeping.subscribe(() => {
    const { state } = keeping.get();
    const { opened } = openCase.get();
    if (before === 'other-tab' && state === 'kept' && opened !== undefined) entering = enter(opened).catch(() => {});
    before = state;
  });
}

async function enter(opened: OpenCase): Promise<void> {
  if (keeping.get().state === 'unavailable') return;
  const id = await ask('nameImage', undefined);
  const isOpen = () => openCase.get().opened === opened;
  if (!isOpen()) return;
  const expected = isAsked && wanted.get().id !== id ? recentWork(wanted.get().id) : undefined;
  isAsked = false;
  const before = recentWork(id);
  const images = before?.kind === 'images' && before.kept;
  const { size } = opened.image.geometry;
  const [x, y, z] = size;
  const late = remember(
    'seed' in opened.from
      ? { kind: 'phantom', id, at: Date.now(), seed: opened.from.seed }
      : { kind: 'images', id, at: Date.now(), size: [x, y, z], kept: images },
  );
  if (isKeeper()) for (const each of late) await removeKept(each.id);
  const broughtBack = opened.asGiven ? undefined : await bringBack(id, opened);
  if (!isOpen()) return;
  work.set({ id, images, broughtBack, expected });
  if (edits.get().unsaved) note('outlines')();
}

const triple = z.tuple([z.int(), z.int(), z.int()]);
const pair = z.tuple([z.number(), z.number()]).readonly();
const planeName = z.enum(['axial', 'sagittal', 'coronal']);
const viewSchema = z.object({
  cursor: triple,
  window: z.object({ width: z.number(), level: z.number() }),
  alone: z.union([planeName, z.literal('3d')]).optional(),
  measurements: z.array(
    z.object({ kind: z.enum(['distance', 'ellipse']), plane: planeName, slice: z.int(), from: pair, to: pair }),
  ),
});

/**
 * Brings back outlines, view and results of an earlier sitting, unless something was drawn meanwhile, or those that another tab has kept
 * since this one did.
 *
 * @returns when they were kept.
 */
async function bringBack(id: string, opened: OpenCase): Promise<number | undefined> {
  const isOpen = () => openCase.get().opened === opened;
  const objects = await keptObjects();
  const keys = keysOf(id);
  const [seen, rows] = [viewSchema.safeParse(await objects.get(keys.view)), await objects.get(keys.measured)];
  const stored = keptLooksSchema.safeParse(await objects.get(keys.looks)).data?.at;
  const before = edits.get();
  const isNews = keptAt !== undefined && stored !== undefined && stored !== keptAt;
  if (!isOpen() || (before.unsaved && !isNews)) return undefined;
  const outlines = await ask('openKeptOutlines', { work: id });
  if (!isOpen()) return undefined;
  if (outlines !== undefined) {
    const { looks } = outlines;
    if (edits.get() !== before) {
      await putBack(looks);
      return undefined;
    }
    keptAt = looks.at;
    const list = outlines.segments.map((each, i) => ({ ...each, ...looks.list[i], revision: 0 }));
    segments.set({ list, active: looks.active });
    edits.set({ done: [], undone: [], unsaved: looks.unsaved });
  }
  if (seen.success) view.set({ ...seen.data, alone: seen.data.alone });
  const found = rowsOfKept(rows, opened.names);
  if (found) measured.set({ rows: found });
  return outlines?.looks.at;
}

/** Gives the engine the outlines of the page again in place of those that were kept. */
async function putBack({ list: kept }: KeptLooks): Promise<void> {
  const { list } = segments.get();
  for (const { id } of kept) if (!list.some((each) => each.id === id)) void ask('removeSegment', { id });
  await Promise.all(list.map(({ id, name, bits }) => ask('putSegment', { id, name, bits })));
}

/** Opens the case again with the outlines that its files have. @throws the engine's coded errors. */
export async function openAsGiven(): Promise<void> {
  const { opened, listing } = openCase.get();
  if (opened === undefined) return;
  const { from } = opened;
  if ('seed' in from) return openPhantom(from.seed, undefined, true);
  const image = listing!.images.findIndex(
    ({ path, series }) => path === from.image.path && series === from.image.series,
  );
  const outlines = listing!.outlines.flatMap(({ path }, at) => (from.outlines.includes(path) ? [at] : []));
  await openListed(image, outlines, { ...(from.spacing && { spacing: from.spacing }), asGiven: true });
}

/**
 * Opens something that was opened before.
 *
 * @returns false where its images were not kept: their files are asked for, and recognised when they come.
 * @throws the engine's coded errors.
 */
export async function reopen(before: RecentWork, onProgress?: Parameters<typeof takeFiles>[1]): Promise<boolean> {
  if (before.kind === 'phantom') {
    await openPhantom(before.seed, onProgress);
    return true;
  }
  want(before.id);
  isAsked = true;
  openCase.set({ opened: undefined, listing: undefined, files: new Map() });
  if (!before.kept) return false;
  const files = (await (await keptObjects()).all(keysOf(before.id).file)) as DroppedFiles;
  await takeFiles(files, onProgress);
  return true;
}

/** Keeps the images of the case that is open in this browser, or takes them away. @throws RAD-STORE-*. */
export async function keepImages(kept: boolean): Promise<void> {
  const { id } = work.get();
  const from = openCase.get().opened?.from;
  if (id === undefined || from === undefined || 'seed' in from) return;
  const objects = await keptObjects();
  if (kept) {
    await navigator.storage?.persist?.();
    await ask('keepFiles', { work: id, references: [from.image.path, ...from.outlines] });
  } else await objects.remove(keysOf(id).file);
  recent.set(({ list }) => ({ list: list.map((each) => (each.id === id ? { ...each, kept } : each)) }));
  await keepNow();
  work.set({ images: kept });
}

/** Forgets one piece of work. */
export async function forgetWork(id: string): Promise<void> {
  if (work.get().id === id) work.set(unnamed);
  if (wanted.get().id === id) want(undefined);
  recent.set(({ list }) => ({ list: list.filter((each) => each.id !== id) }));
  await removeKept(id);
}

const removeKept = async (id: string) => (await keptObjects()).remove(keysOf(id).all);
