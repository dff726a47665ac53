import type { Triple } from '@radscore/image';
import * as z from 'zod';
import { keptStore } from '../state/kept.js';
import { createStore } from '../state/store.js';
import type { Measurement } from './measurements.js';
import type { PlaneName } from './planes.js';
import type { GreyWindow } from './slice-pixels.js';

/** How a plane is shown: magnification beyond the fit, and how far it is moved, mm. */
export interface Zoom {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export const noZoom: Zoom = { scale: 1, x: 0, y: 0 };

export type Tool = 'crosshair' | 'window' | 'distance' | 'ellipse';

export interface ViewState {
  /** The voxel that all planes show. */
  readonly cursor: Triple;
  readonly window: GreyWindow;
  readonly tool: Tool;
  /** The plane that is shown alone. */
  readonly alone: PlaneName | '3d' | undefined;
  readonly zooms: Readonly<Record<PlaneName, Zoom>>;
  readonly measurements: readonly Measurement[];
}

const fresh = {
  tool: 'crosshair',
  alone: undefined,
  zooms: { axial: noZoom, sagittal: noZoom, coronal: noZoom },
  measurements: [],
} as const;

/** What is looked at, and how. */
export const view = createStore<ViewState>({ ...fresh, cursor: [0, 0, 0], window: { width: 400, level: 40 } });

/** The voxel under the pointer, if it is over a plane; apart from the view, as planes need not be redrawn for it. */
export const pointer = createStore<{ readonly voxel: Triple | undefined }>({ voxel: undefined });

/** Begins to look at another image. */
export function resetView(cursor: Triple, window: GreyWindow): void {
  view.set({ ...fresh, cursor, window });
}

const schema = z.object({
  mode: z.enum(['outline', 'fill', 'both']),
  opacity: z.number().min(0).max(1),
  crosshair: z.boolean(),
});

/** How outlines are drawn on the image. */
export const overlay = keptStore('overlay', schema, { mode: 'both', opacity: 0.15, crosshair: true });
