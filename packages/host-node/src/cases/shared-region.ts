import type { Mask, Volume } from '@radscore/image';
import type { PreparedRegion } from '@radscore/radiomics';

const copies = new WeakMap<Volume['data'], Volume['data']>();

/** The same region with its voxels in memory that threads share; voxels that lie there already are not copied again. */
export function shareRegion({ volume, mask, shapeMask, box }: PreparedRegion): PreparedRegion {
  return { volume: shared(volume), mask: shared(mask), shapeMask: shared(shapeMask), box };
}

function shared<T extends Volume | Mask>(grid: T): T {
  if (grid.data.buffer instanceof SharedArrayBuffer) return grid;
  const { data, geometry } = grid;
  const copy = copies.get(data) ?? sharedCopy(data);
  copies.set(data, copy);
  return { data: copy, geometry } as T;
}

function sharedCopy<T extends Volume['data']>(data: T): T {
  const ofSameKind = data.constructor as new (buffer: SharedArrayBuffer) => T;
  const copy = new ofSameKind(new SharedArrayBuffer(data.byteLength));
  copy.set(data);
  return copy;
}
