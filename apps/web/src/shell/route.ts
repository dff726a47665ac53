import { useSyncExternalStore } from 'react';

/** Where the page stands, as the part of its address behind `#/`: any static server can serve it. */
export const routeOf = (hash: string): string => hash.replace(/^#\/?/, '').split('?')[0];

/** The address of a screen, for links. */
export const addressOf = (route: string): string => `#/${route}`;

/** Goes to a screen. */
export const goTo = (route: string): void => {
  location.hash = addressOf(route);
};

/** What stands behind `?` in the address of a screen. */
export const queryOf = (hash: string): URLSearchParams => new URLSearchParams(hash.split('?')[1] ?? '');

const subscribe = (listener: () => void): (() => void) => {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
};

/** The route that the page is at; a component that asks is redrawn when it changes. */
export const useRoute = (): string => useSyncExternalStore(subscribe, () => routeOf(location.hash));

/** A value of the address of a screen: `#/review?key=...`; empty where it is not there. */
export const useQuery = (name: string): string =>
  useSyncExternalStore(subscribe, () => queryOf(location.hash).get(name) ?? '');
