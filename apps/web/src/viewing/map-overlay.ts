import { type Geometry, indexToPhysical, physicalToIndex, type Triple } from '@radscore/image';
import type { MappedFeature } from '../engine/calls/map-feature.js';
import type { Segment } from '../state/segments.js';
import type { PaneTool } from './pane-tool.js';
import { type Plane, type PlaneName, toVoxel } from './planes.js';
import { maskOnSlice } from './slice-pixels.js';
import { viridis } from './viridis.js';

/** The part of a map on a slice, in colours. */
interface MapOnSlice {
  readonly slice: number;
  readonly left: number;
  readonly top: number;
  readonly canvas: HTMLCanvasElement | undefined;
}

/**
 * Draws a map in the voxels of its region: each voxel of the image has the colour of the voxel of the map that is nearest. Voxels without a value
 * stay grey.
 */
export function mapOverlay(
  geometry: Geometry,
  region: Pick<Segment, 'bits' | 'box'>,
  map: MappedFeature,
): NonNullable<PaneTool['draw']> {
  const valueAt = nearestValue(geometry, map);
  const range = map.high - map.low || 1;
  const known = new Map<PlaneName, MapOnSlice>();
  const paint = (plane: Plane, slice: number): MapOnSlice => {
    const mask = maskOnSlice(region.bits, region.box, geometry, plane, slice);
    if (mask === undefined) return { slice, left: 0, top: 0, canvas: undefined };
    const { left, top, columns, rows, inside } = mask;
    const pixels = new ImageData(columns, rows);
    const colours = new Uint32Array(pixels.data.buffer);
    for (let i = 0; i < inside.length; i++) {
      if (inside[i] === 0) continue;
      const value = valueAt(toVoxel(plane, left + (i % columns), top + Math.floor(i / columns), slice));
      if (Number.isFinite(value)) colours[i] = viridis((value - map.low) / range);
    }
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [columns, rows];
    canvas.getContext('2d')!.putImageData(pixels, 0, 0);
    return { slice, left, top, canvas };
  };
  return (context, plane, slice) => {
    const before = known.get(plane.name);
    const shown = before?.slice === slice ? before : paint(plane, slice);
    known.set(plane.name, shown);
    if (shown.canvas === undefined) return;
    context.imageSmoothingEnabled = false;
    context.drawImage(shown.canvas, shown.left, shown.top);
    context.imageSmoothingEnabled = true;
  };
}

/** The value of a map at a voxel of the image; NaN beyond the map. */
export function nearestValue(image: Geometry, { geometry, values }: Pick<MappedFeature, 'geometry' | 'values'>) {
  const at = (voxel: Triple) => physicalToIndex(geometry, indexToPhysical(image, voxel));
  const origin = at([0, 0, 0]);
  const steps = [at([1, 0, 0]), at([0, 1, 0]), at([0, 0, 1])].map((end) => end.map((value, a) => value - origin[a]));
  const { size } = geometry;
  return ([x, y, z]: Triple): number => {
    const [i, j, k] = origin.map((first, a) => Math.round(first + x * steps[0][a] + y * steps[1][a] + z * steps[2][a]));
    if (i < 0 || j < 0 || k < 0 || i >= size[0] || j >= size[1] || k >= size[2]) return Number.NaN;
    return values[i + size[0] * (j + size[1] * k)];
  };
}
