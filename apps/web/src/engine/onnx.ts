import { onnxRuntime as runtimeAt } from '@radscore/host-web';
import url from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';

/** Where the runtime of networks lies: it came with the page. */
export const onnxAddress = new URL(url, import.meta.url).href;

/** ONNX Runtime, fetched when the first network is opened. */
export const onnxRuntime = () => runtimeAt(onnxAddress);
