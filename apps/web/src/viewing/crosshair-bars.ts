import { type Geometry, indexToPhysical, type Triple } from '@radscore/image';

/** Half the thickness of a bar, mm. */
const half = 0.5;
/** The faces of a box as triangles, by its corners: bit 0 along the bar, bits 1 and 2 across. */
const faces = [
  [0, 2, 1, 1, 2, 3],
  [4, 5, 6, 5, 7, 6],
  [0, 1, 4, 1, 5, 4],
  [2, 6, 3, 3, 6, 7],
  [0, 4, 2, 2, 4, 6],
  [1, 3, 5, 3, 7, 5],
].flat();

/** The crosshair as three thin bars along the axes of an image, crossing in a voxel; mm, LPS. */
export function crosshairBars(geometry: Geometry, cursor: Triple): { points: Float32Array; triangles: Uint32Array } {
  const { size, spacing } = geometry;
  const points: number[] = [];
  const triangles: number[] = [];
  for (const axis of [0, 1, 2] as const) {
    const first = points.length / 3;
    for (let corner = 0; corner < 8; corner++) {
      const place = [...cursor] as [number, number, number];
      place[axis] = corner & 1 ? size[axis] - 0.5 : -0.5;
      [(axis + 1) % 3, (axis + 2) % 3].forEach((across, k) => {
        place[across] += (corner & (2 << k) ? half : -half) / spacing[across];
      });
      points.push(...indexToPhysical(geometry, place));
    }
    triangles.push(...faces.map((corner) => first + corner));
  }
  return { points: Float32Array.from(points), triangles: Uint32Array.from(triangles) };
}
