// Volumes, masks, geometry, resampling, morphology, region algebra, file formats.
export type { FormatReader, ReadOptions } from './formats/format.js';
export { detectFormat, formats, readVolumeBytes } from './formats/index.js';
export {
  type Geometry,
  identityDirection,
  type Mask,
  type Triple,
  type Volume,
  type VoxelArray,
  voxelCount,
  voxelVolume,
} from './volume/volume.js';
