import type { OnnxRuntime } from '@radscore/image/segment';
import type * as Ort from 'onnxruntime-web/wasm';

/**
 * ONNX Runtime in one thread, with the bits of Node; it is fetched when the first network is opened.
 *
 * @param address of `ort-wasm-simd-threaded.wasm` of `onnxruntime-web`, from where the page came
 */
export async function onnxRuntime(address: string): Promise<OnnxRuntime<Ort.Tensor>> {
  const [runtime, response] = await Promise.all([import('onnxruntime-web/wasm'), fetch(address)]);
  const { wasm } = runtime.env;
  wasm.wasmBinary = await response.arrayBuffer();
  wasm.numThreads = 1;
  runtime.env.logLevel = 'error';
  return runtime;
}
