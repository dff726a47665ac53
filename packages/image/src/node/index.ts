// Adapters between the file system of Node and the pure readers and writers.
export { type ReadVolumeOptions, readVolume } from './read-volume.js';
