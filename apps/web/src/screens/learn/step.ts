import type { ComponentType } from 'react';

/** A step of the tour: its name, what is to be remembered, and what is to be seen and tried. */
export interface Step {
  readonly title: string;
  readonly take: string;
  readonly Component: ComponentType;
}
