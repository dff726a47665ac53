import type { Plane } from './planes.js';

/** Where the pointer is on a slice: in voxels from the top left corner of the screen, between voxels too. */
export interface PanePoint {
  readonly plane: Plane;
  readonly slice: number;
  readonly x: number;
  readonly y: number;
}

/** What the left button does on a plane. */
export interface PaneTool {
  readonly down: (point: PanePoint) => void;
  readonly move?: (point: PanePoint) => void;
  readonly up?: (point: PanePoint) => void;
  /** The pointer moves without a button. */
  readonly hover?: (point: PanePoint) => void;
  /** Drawn above the outlines, in voxels of the screen. */
  readonly draw?: (context: CanvasRenderingContext2D, plane: Plane, slice: number, pixelsPerVoxel: number) => void;
}
