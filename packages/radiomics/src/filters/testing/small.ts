import { identityDirection, type Triple, type Volume, type VoxelArray } from '@radscore/image';
import type { DerivedImage, Filter } from '../filter.js';
import { noContext } from './samples.js';

/** A volume at the origin of a grid along the patient's axes. */
export function volumeOf(data: VoxelArray, size: Triple, spacing: Triple = [1, 1, 1]): Volume {
  return { geometry: { size, spacing, origin: [0, 0, 0], direction: identityDirection }, data };
}

/** The voxels of the first image that a filter makes, with the whole image as region. */
export function filteredVoxels(filter: Filter, input: Volume, parameters: object = {}): number[] {
  const mask = { geometry: input.geometry, data: new Uint8Array(input.data.length).fill(1) };
  const [made] = filter.apply(input, filter.parameters.parse(parameters), { ...noContext, mask });
  return Array.from<number>(made.volume.data);
}

/** All images that a filter makes, each copied before the next one may take its place. */
export function copied(images: Iterable<DerivedImage>): DerivedImage[] {
  return Array.from(images, ({ name, volume }) => ({ name, volume: { ...volume, data: volume.data.slice() } }));
}
