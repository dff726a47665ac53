import { wasm } from './generated/features.js';
import { loadKernels } from './load-kernels.js';

/** The kernels of filters and features, by their exported names. */
export const kernel = /* @__PURE__ */ loadKernels(wasm);
