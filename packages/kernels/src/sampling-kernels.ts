import { wasm } from './generated/sampling.js';
import { loadKernels } from './load-kernels.js';

/** The kernels that sample an image between its voxels, by their exported names. */
export const kernel = /* @__PURE__ */ loadKernels(wasm);
