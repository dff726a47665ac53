// First, so that schemas of every part of the page are made after it, however the page is cut into files.
import '../strict.js';
import { isRadError } from '@radscore/core';
import { indexedStore, lockLeases, type WebStore } from '@radscore/host-web';
import type { ZodType } from 'zod';
import { createStore, type Store } from './store.js';

/** How far this tab keeps things: another tab may be the one that does, or the browser may keep nothing. */
export type Keeping = 'kept' | 'other-tab' | 'unavailable';

export const keeping = createStore<{ state: Keeping }>({ state: 'unavailable' });

const record = 'state';
const pause = 500;
const askAgain = 3000;
let store: WebStore | undefined;
let all: Record<string, unknown> = {};
let timer: ReturnType<typeof setTimeout> | undefined;

/** Fills the stores that exist already from what was kept. */
const fillings: (() => void)[] = [];

/** Reads what was kept before; called once, before anything is drawn. It does not fail: `keeping` says what is so. */
export async function openKept(): Promise<void> {
  try {
    store = await indexedStore('workbench');
    await read();
    addEventListener('pagehide', () => void write());
    await becomeKeeper();
  } catch {
    keeping.set({ state: 'unavailable' });
  }
}

/** One tab keeps things; another takes over some seconds after it is closed, with what it has kept. */
async function becomeKeeper(): Promise<void> {
  try {
    await lockLeases(store!).take('workbench');
  } catch (error) {
    if (!isRadError(error, 'RAD-LEASE-HELD')) throw error;
    keeping.set({ state: 'other-tab' });
    setTimeout(() => void becomeKeeper().catch(() => keeping.set({ state: 'unavailable' })), askAgain);
    return;
  }
  if (keeping.get().state === 'other-tab') await read();
  keeping.set({ state: 'kept' });
}

async function read(): Promise<void> {
  all = (await store!.get<Record<string, unknown>>(record)) ?? {};
  for (const fill of fillings) fill();
}

/**
 * State that outlives the tab: written half a second after a change. No names of patients or files belong into it.
 *
 * @param schema guards what is read; what does not fit it (an older version) gives way to `initial`.
 */
export function keptStore<T extends object>(key: string, schema: ZodType<T>, initial: NoInfer<T>): Store<T> {
  const state = createStore<T>(initial);
  let isFilling = false;
  const fill = () => {
    const before = schema.safeParse(all[key]);
    isFilling = true;
    if (before.success) state.set(before.data);
    isFilling = false;
  };
  fillings.push(fill);
  fill();
  state.subscribe(() => {
    if (isFilling) return;
    all = { ...all, [key]: state.get() };
    clearTimeout(timer);
    timer = setTimeout(() => void write(), pause);
  });
  return state;
}

/** Large things that outlive the tab, such as outlines, each under a key of its own; undefined where the browser keeps nothing. */
export function keptData(): WebStore | undefined {
  return keeping.get().state === 'unavailable' ? undefined : store;
}

/** Forgets everything that was kept and reloads the page. */
export async function forgetAll(): Promise<void> {
  clearTimeout(timer);
  all = {};
  await store?.clear();
  location.reload();
}

async function write(): Promise<void> {
  if (keeping.get().state !== 'kept') return;
  try {
    await store!.put(record, all);
  } catch {
    keeping.set({ state: 'unavailable' });
  }
}
