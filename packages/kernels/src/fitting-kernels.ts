import { wasm } from './generated/fitting.js';
import { loadKernels } from './load-kernels.js';

/** The kernels that fit models, by their exported names. */
export const kernel = /* @__PURE__ */ loadKernels(wasm);
