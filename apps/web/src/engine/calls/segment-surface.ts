import { innerMask, type SurfaceMesh, surfaceNets, surfaceNormals } from '@radscore/image';
import { type Call, handOver } from '../call.js';

/** A surface with the way that it faces at each point. */
export interface LitSurface extends SurfaceMesh {
  readonly normals: Float32Array;
}

/** The surface of an outline, for looking at in 3D, with at most so many cells along each axis. */
export const segmentSurface: Call<{ readonly id: number; readonly cells: number }, LitSurface> = (
  { id, cells },
  { session: { segments } },
) => {
  const own = segments.get(id);
  const mask = own && innerMask(own);
  const mesh = mask ? surfaceNets(mask, cells) : { points: new Float32Array(0), triangles: new Uint32Array(0) };
  const normals = surfaceNormals(mesh);
  return handOver({ ...mesh, normals }, [mesh.points.buffer, mesh.triangles.buffer, normals.buffer]);
};
