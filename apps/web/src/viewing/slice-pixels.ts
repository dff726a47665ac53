import type { Box, Geometry, Volume } from '@radscore/image';
import { type Plane, stepsOf } from './planes.js';

/** Which values are shown from black to white. */
export interface GreyWindow {
  readonly width: number;
  readonly level: number;
}

/** Writes a slice as opaque grey pixels (RGBA, little endian), row by row as it lies on the screen. */
export function paintSlice(
  { geometry, data }: Volume,
  plane: Plane,
  slice: number,
  { width, level }: GreyWindow,
  pixels: Uint32Array,
): void {
  const { first, across, down } = stepsOf(geometry, plane, slice);
  const [columns, rows] = plane.size;
  const scale = 255 / Math.max(width, 1e-12);
  const lowest = level - width / 2;
  for (let y = 0, to = 0; y < rows; y++) {
    for (let x = 0, from = first + y * down; x < columns; x++, from += across) {
      const scaled = (data[from] - lowest) * scale;
      const grey = scaled > 0 ? (scaled < 255 ? (scaled + 0.5) | 0 : 255) : 0;
      pixels[to++] = 0xff000000 | (grey * 0x010101);
    }
  }
}

/** The part of a slice that a mask may reach, with 1 inside and 0 outside, row by row as on the screen. */
export interface SliceMask {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
  readonly inside: Uint8Array;
}

/**
 * Which pixels of a slice lie inside a bit-packed mask.
 *
 * @param box holds all voxels of the mask; nothing outside it is read.
 * @returns undefined where the box does not reach the slice.
 */
export function maskOnSlice(
  bits: Uint8Array,
  box: Box | undefined,
  geometry: Geometry,
  plane: Plane,
  slice: number,
): SliceMask | undefined {
  if (box === undefined || slice < box.lower[plane.normal] || slice > box.upper[plane.normal]) return undefined;
  const { first, across, down } = stepsOf(geometry, plane, slice);
  const range = ({ axis, flipped }: Plane['across'], size: number) =>
    flipped ? [size - 1 - box.upper[axis], size - 1 - box.lower[axis]] : [box.lower[axis], box.upper[axis]];
  const [left, right] = range(plane.across, plane.size[0]);
  const [top, bottom] = range(plane.down, plane.size[1]);
  const [columns, rows] = [right - left + 1, bottom - top + 1];
  const inside = new Uint8Array(columns * rows);
  for (let y = 0, to = 0; y < rows; y++) {
    for (let x = 0, from = first + (top + y) * down + left * across; x < columns; x++, from += across) {
      inside[to++] = (bits[from >> 3] >> (from & 7)) & 1;
    }
  }
  return { left, top, columns, rows, inside };
}

/**
 * The border of a region along the edges of its pixels: lines as x0, y0, x1, y1, in pixels from the top left corner of the slice. Edges in a
 * row are one line.
 */
export function outlineOf({ left, top, columns, rows, inside }: SliceMask): number[] {
  const lines: number[] = [];
  const at = (x: number, y: number) => (x < 0 || y < 0 || x >= columns || y >= rows ? 0 : inside[y * columns + x]);
  for (let y = 0; y <= rows; y++) {
    for (let x = 0; x < columns; x++) {
      if (at(x, y) === at(x, y - 1)) continue;
      const from = x;
      while (x + 1 < columns && at(x + 1, y) !== at(x + 1, y - 1)) x++;
      lines.push(left + from, top + y, left + x + 1, top + y);
    }
  }
  for (let x = 0; x <= columns; x++) {
    for (let y = 0; y < rows; y++) {
      if (at(x, y) === at(x - 1, y)) continue;
      const from = y;
      while (y + 1 < rows && at(x, y + 1) !== at(x - 1, y + 1)) y++;
      lines.push(left + x, top + from, left + x, top + y + 1);
    }
  }
  return lines;
}
