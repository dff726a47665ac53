import { innerMask, type SurfaceMesh, surfaceNets } from '@radscore/image';
import { type Call, handOver } from '../call.js';

/** The surface of an outline, for looking at in 3D, with at most so many cells along each axis. */
export const segmentSurface: Call<{ readonly id: number; readonly cells: number }, SurfaceMesh> = (
  { id, cells },
  { session: { segments } },
) => {
  const own = segments.get(id);
  const mask = own && innerMask(own);
  if (mask === undefined) return { points: new Float32Array(0), triangles: new Uint32Array(0) };
  const mesh = surfaceNets(mask, cells);
  return handOver(mesh, [mesh.points.buffer, mesh.triangles.buffer]);
};
