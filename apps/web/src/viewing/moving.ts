import type { Triple } from '@radscore/image';
import { type Plane, type PlaneName, toScreen, toVoxel } from './planes.js';
import { view } from './view-state.js';

const within = (value: number, size: number) => Math.min(size - 1, Math.max(0, value));

/** Goes some slices on. */
export function scroll(plane: Plane, by: number): void {
  view.set(({ cursor }) => {
    const moved = [...cursor] as [number, number, number];
    moved[plane.normal] = within(moved[plane.normal] + by, plane.slices);
    return { cursor: moved };
  });
}

/** Moves the crosshair on its slice, in voxels of the screen. */
export function moveCursor(plane: Plane, across: number, down: number): void {
  view.set(({ cursor }) => {
    const { x, y, slice } = toScreen(plane, cursor);
    return {
      cursor: toVoxel(plane, within(x + across, plane.size[0]), within(y + down, plane.size[1]), slice) as Triple,
    };
  });
}

/** Magnifies a plane by a factor, between a half and 20. */
export function zoomBy(name: PlaneName, factor: number): void {
  view.set(({ zooms }) => {
    const scale = Math.min(20, Math.max(0.5, zooms[name].scale * factor));
    return { zooms: { ...zooms, [name]: { ...zooms[name], scale } } };
  });
}

/** Widens the window by moving right, raises its level by moving up; a pixel is a 300th of the width. */
export function windowBy(dx: number, dy: number): void {
  view.set(({ window: { width, level } }) => {
    const step = Math.max(width, 1e-3) / 300;
    return { window: { width: Math.max(width + dx * step, step), level: level - dy * step } };
  });
}

/** Shows a plane alone, or all of them again. */
export function toggleAlone(name: PlaneName | '3d'): void {
  view.set(({ alone }) => ({ alone: alone === name ? undefined : name }));
}
