import { type SurfaceMesh, surfaceNets, unpackMask } from '@radscore/image';
import { type Call, handOver } from '../call.js';

/** The surface of an outline, for looking at in 3D. */
export const segmentSurface: Call<{ readonly id: number }, SurfaceMesh> = (
  { id },
  { session: { image, segments } },
) => {
  const own = segments.get(id);
  if (image === undefined || own === undefined) return { points: new Float32Array(0), triangles: new Uint32Array(0) };
  const mesh = surfaceNets(unpackMask({ geometry: image.geometry, bits: own.bits }), 80);
  return handOver(mesh, [mesh.points.buffer, mesh.triangles.buffer]);
};
