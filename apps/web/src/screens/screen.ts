import { type ComponentType, lazy } from 'react';

/** A screen: its place in the address, its name in the navigation, and the component, loaded when it is first shown. */
export interface Screen {
  readonly route: string;
  readonly title: string;
  readonly Component: ComponentType;
}

/** A line of the table of screens. The file of a screen has the component as its default export. */
export function screen(route: string, title: string, load: () => Promise<{ default: ComponentType }>): Screen {
  return { route, title, Component: lazy(load) };
}
