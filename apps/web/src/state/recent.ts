import * as z from 'zod';
import { keptStore } from './kept.js';
import { createStore } from './store.js';

const base = { id: z.string(), at: z.number() };
const work = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('phantom'), seed: z.string() }),
  z.object({
    ...base,
    kind: z.literal('images'),
    size: z.tuple([z.int(), z.int(), z.int()]),
    /** Whether the images are kept too, which the user has asked for. */
    kept: z.boolean(),
  }),
]);
const schema = z.object({ list: z.array(work) });

/** Something that was opened before, under a name that says nothing of patients or files. */
export type RecentWork = z.infer<typeof work>;

const most = 12;

/** What was opened before, latest first. */
export const recent = keptStore('recent', schema, { list: [] });

/** Puts what was just opened at the head of the list. @returns what has fallen off its end. */
export function remember(opened: RecentWork): readonly RecentWork[] {
  const list = [opened, ...recent.get().list.filter(({ id }) => id !== opened.id)];
  // Images that the user has asked to keep go when the user says so.
  const isLate = (each: RecentWork, at: number) => at >= most && !(each.kind === 'images' && each.kept);
  recent.set({ list: list.filter((each, at) => !isLate(each, at)) });
  want(opened.id);
  return list.filter(isLate);
}

const key = 'radscore/open';

/** What this tab has open or asks for the files of; a reload of the tab leaves it. */
export const wanted = createStore<{ readonly id: string | undefined }>({ id: beforeReload() });

function beforeReload(): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    // A browser that keeps nothing has nothing to open again.
    return undefined;
  }
}

/** Says what this tab has open or asks for. */
export function want(id: string | undefined): void {
  wanted.set({ id });
  try {
    if (id === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, id);
  } catch {
    // Then a reload does not know of it.
  }
}

/** What was opened before under a name. */
export const recentWork = (id: string | undefined): RecentWork | undefined =>
  recent.get().list.find((each) => each.id === id);
