// Segmentation by a network that a host runs: an entry of its own.
export { networkDescription } from './description.js';
export type { Network, NetworkDescription, Normalisation } from './network.js';
export { type OnnxModel, type OnnxRuntime, onnxNetwork, openOnnx } from './onnx.js';
export { segmentVolume } from './segment-volume.js';
