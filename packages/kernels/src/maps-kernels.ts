import { wasm } from './generated/maps.js';
import { loadKernels } from './load-kernels.js';

/** The kernels of feature maps, by their exported names. */
export const kernel = /* @__PURE__ */ loadKernels(wasm);
