import { wasm } from './generated/sampling.js';
import { loadKernels } from './load-kernels.js';

/** The kernels that go through images and sample them, by their exported names. */
export const kernel = /* @__PURE__ */ loadKernels(wasm);
