import type { Box } from '@radscore/image';
import { createStore } from './store.js';

/** An outline of the open case. Outlines are kept one bit a voxel, so that dozens of them fit in a tab, and may overlap. */
export interface Segment {
  readonly id: number;
  readonly name: string;
  /** `#rrggbb`. */
  readonly colour: string;
  readonly visible: boolean;
  /** As `PackedMask` has it, on the grid of the image. */
  readonly bits: Uint8Array;
  /** Holds all voxels inside; undefined where there are none. */
  readonly box: Box | undefined;
  readonly voxels: number;
  /** Grows with every change of the bits. */
  readonly revision: number;
}

export interface Segments {
  readonly list: readonly Segment[];
  /** The one that is worked on. */
  readonly active: number | undefined;
}

export const segments = createStore<Segments>({ list: [], active: undefined });

/** Changes some properties of a segment. */
export function changeSegment(id: number, change: Partial<Omit<Segment, 'id'>>): void {
  segments.set(({ list }) => ({ list: list.map((each) => (each.id === id ? { ...each, ...change } : each)) }));
}

/** The active segment, if there is one. */
export const activeOf = ({ list, active }: Segments): Segment | undefined => list.find(({ id }) => id === active);

/** Told apart by people of any colour vision (Okabe and Ito). */
const palette = ['#e69f00', '#56b4e9', '#009e73', '#cc79a7', '#f0e442', '#d55e00', '#0072b2'];

/** The colour of the n-th segment. */
export const colourOf = (n: number): string => palette[n % palette.length];
