import { expect } from 'vitest';
import { indexToPhysical } from '../coordinates.js';
import type { Geometry, Triple } from '../volume.js';

export const c = Math.cos(0.3);

export const s = Math.sin(0.3);

export const oblique: Geometry = {
  size: [4, 3, 2],
  spacing: [0.8, 1.1, 2.5],
  origin: [-12, 7, 30],
  direction: [c, 0, s, 0, 1, 0, -s, 0, c],
};
export const numbered = { geometry: oblique, data: Int16Array.from({ length: 24 }, (_, i) => i) };

/** The position in mm of every voxel, by its value. */
export function places({ geometry, data }: { geometry: Geometry; data: ArrayLike<number> }): Map<number, Triple> {
  const [nx, ny] = geometry.size;
  const at = (i: number): Triple => [i % nx, Math.floor(i / nx) % ny, Math.floor(i / (nx * ny))];
  return new Map(Array.from(data, (value, i) => [value, indexToPhysical(geometry, at(i))]));
}

export function expectSamePlaces(before: Map<number, Triple>, after: Map<number, Triple>): void {
  for (const [value, place] of after) {
    for (let a = 0; a < 3; a++) expect(place[a]).toBeCloseTo(before.get(value)![a], 10);
  }
}
