import { type Geometry, indexToPhysical } from '@radscore/image';

const letters = [
  ['L', 'R'],
  ['P', 'A'],
  ['S', 'I'],
] as const;

/** A place in mm as radiologists write it: `R 42.1 A 18.6 S 103.8 mm`. */
export function positionText(geometry: Geometry, voxel: readonly [number, number, number]): string {
  const place = indexToPhysical(geometry, voxel);
  return `${place.map((mm, a) => `${letters[a][mm < 0 ? 1 : 0]} ${Math.abs(mm).toFixed(1)}`).join(' ')} mm`;
}
