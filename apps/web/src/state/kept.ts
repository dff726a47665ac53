// First, so that schemas of every part of the page are made after it, however the page is cut into files.
import '../strict.js';
import { isRadError } from '@radscore/core';
import { forgetIndexed, indexedStore, lockLeases, type WebStore } from '@radscore/host-web';
import type { Lease } from '@radscore/jobs';
import type { ZodType } from 'zod';
import { createStore, type Store } from './store.js';

/** How far this tab keeps things: another tab may be the one that does, and the browser may have no room left or keep nothing. */
export type Keeping = 'kept' | 'other-tab' | 'full' | 'unavailable';

export const keeping = createStore<{ state: Keeping }>({ state: 'unavailable' });

const record = 'state';
const pause = 500;
const askAgain = 3000;
let store: WebStore | undefined;
let all: Record<string, unknown> = {};
let timer: ReturnType<typeof setTimeout> | undefined;

let lease: Lease | undefined;
let asking: ReturnType<typeof setTimeout> | undefined;

/** Fills the stores that exist already from what was kept. */
const fillings: (() => void)[] = [];

/** Reads what was kept before; called once, before anything is drawn. It does not fail: `keeping` says what is so. */
export async function openKept(): Promise<void> {
  try {
    store = await indexedStore('workbench');
    await read();
    addEventListener('pagehide', () => void keepNow());
    await becomeKeeper();
  } catch {
    keeping.set({ state: 'unavailable' });
  }
}

/** One tab keeps things; another takes over some seconds after it is closed, with what it has kept. */
async function becomeKeeper(takeOver = false): Promise<void> {
  // Who holds the lease already would not be given it again.
  clearTimeout(asking);
  try {
    lease = await lockLeases(store!).take('workbench', { takeOver });
  } catch (error) {
    const isFull = isRadError(error, 'RAD-STORE-FULL');
    if (!isFull && !isRadError(error, 'RAD-LEASE-HELD')) throw error;
    keeping.set({ state: isFull ? 'full' : 'other-tab' });
    asking = setTimeout(() => void becomeKeeperAgain(), askAgain);
    return;
  }
  if (keeping.get().state === 'other-tab') await read();
  keeping.set({ state: 'kept' });
  void watchLease(lease);
}

const becomeKeeperAgain = () => becomeKeeper().catch(() => keeping.set({ state: 'unavailable' }));

/** Another tab may have been told to take over. */
async function watchLease(own: Lease): Promise<void> {
  while (await own.held()) await new Promise((resolve) => setTimeout(resolve, pause));
  if (lease !== own) return;
  keeping.set({ state: 'other-tab' });
  await becomeKeeperAgain();
}

/** Makes this tab the one that keeps things, also where another one is. */
export const takeOver = (): Promise<void> => becomeKeeper(true);

/** Whether this tab is the one that keeps things; it also tries where there was no room before. */
export const isKeeper = (): boolean => ['kept', 'full'].includes(keeping.get().state);

/** Keeps something and says in `keeping` how the store took it. @returns whether it is kept; otherwise it is worth another try. */
export async function keep(work: () => Promise<void>): Promise<boolean> {
  if (!isKeeper()) return false;
  try {
    await work();
    keeping.set(({ state }) => ({ state: state === 'full' ? 'kept' : state }));
    return true;
  } catch (error) {
    if (isRadError(error, 'RAD-STORE-FULL')) keeping.set({ state: 'full' });
    // A database that was closed or deleted fails with an exception of the browser's own.
    else if (isRadError(error, 'RAD-STORE-UNAVAILABLE') || error instanceof DOMException)
      keeping.set({ state: 'unavailable' });
    return false;
  }
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
    timer = setTimeout(() => void keepNow(), pause);
  });
  return state;
}

/** Forgets everything that was kept in this browser, also of studies, and reloads the page. */
export async function forgetAll(): Promise<void> {
  clearTimeout(timer);
  all = {};
  await forgetIndexed();
  sessionStorage.clear();
  location.reload();
}

/** Keeps now what would be kept in a moment. */
export async function keepNow(): Promise<void> {
  clearTimeout(timer);
  await keep(() => store!.put(record, all));
}
