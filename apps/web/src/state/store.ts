import { useSyncExternalStore } from 'react';

/** State that several components share; every change is a new object. */
export interface Store<T extends object> {
  get(): T;
  set(change: Partial<T> | ((before: T) => Partial<T>)): void;
  /** @returns ends the subscription. */
  subscribe(listener: () => void): () => void;
}

/** @example const cursor = createStore({ slice: 0 }); cursor.set({ slice: 3 }); */
export function createStore<T extends object>(initial: T): Store<T> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...(typeof change === 'function' ? change(state) : change) };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * A part of a store; the component is redrawn when it changes.
 *
 * @param select gives the same value for the same state: a field, not a new object.
 */
export function useStore<T extends object, S>(store: Store<T>, select: (state: T) => S): S {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
