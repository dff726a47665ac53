import type { Geometry, Triple } from '../volume/volume.js';

/** The axis across the slices that are drawn on: 0 sagittal, 1 coronal, 2 axial for an image in patient orientation. */
export type Axis = 0 | 1 | 2;

/** The slices of a volume across one axis: pixel (u, v) of slice s is voxel `start + s * across + u * stepU + v * stepV`. */
export interface Plane {
  /** Axes of the volume along u and v; u is the faster in memory. */
  readonly u: Axis;
  readonly v: Axis;
  readonly columns: number;
  readonly rows: number;
  readonly slices: number;
  readonly stepU: number;
  readonly stepV: number;
  readonly across: number;
}

/** How the slices across an axis lie in the voxels of a grid. */
export function planeAcross({ size }: { readonly size: Triple }, axis: Axis): Plane {
  const steps = [1, size[0], size[0] * size[1]] as const;
  const [u, v] = ([0, 1, 2] as const).filter((a) => a !== axis) as [Axis, Axis];
  return {
    u,
    v,
    columns: size[u],
    rows: size[v],
    slices: size[axis],
    stepU: steps[u],
    stepV: steps[v],
    across: steps[axis],
  };
}

/** One slice as pixels of its own, u fastest. */
export function takeSlice(data: Uint8Array, plane: Plane, slice: number): Uint8Array {
  const { columns, rows, stepU, stepV, across } = plane;
  const out = new Uint8Array(columns * rows);
  for (let v = 0, to = 0; v < rows; v++) {
    for (let u = 0, from = slice * across + v * stepV; u < columns; u++, from += stepU) out[to++] = data[from];
  }
  return out;
}

/** Writes a slice back to where `takeSlice` took it from. */
export function putSlice(pixels: Uint8Array, data: Uint8Array, plane: Plane, slice: number): void {
  const { columns, rows, stepU, stepV, across } = plane;
  for (let v = 0, from = 0; v < rows; v++) {
    for (let u = 0, to = slice * across + v * stepV; u < columns; u++, to += stepU) data[to] = pixels[from++];
  }
}

/** Spacing of the pixels of a slice, mm. */
export function pixelSpacing({ spacing }: Geometry, { u, v }: Plane): [number, number] {
  return [spacing[u], spacing[v]];
}
