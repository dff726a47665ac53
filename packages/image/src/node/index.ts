// Adapters between the file system of Node and the pure readers and writers.
export { listDicomSource, type ReadDicomOptions, readDicomVolume } from './dicom.js';
export { isDicomSource } from './dicom-source.js';
export { type OpenSegmentsOptions, openSegments } from './open-segments.js';
export { type ReadMaskOptions, readMask } from './read-mask.js';
export { type ReadVolumeOptions, readVolume } from './read-volume.js';
export { writeFileAtomic } from './write-file-atomic.js';
export { writeMask, writeVolume } from './write-volume.js';
