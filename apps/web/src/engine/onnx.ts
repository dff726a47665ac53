import type { OnnxRuntime } from '@radscore/image/segment';
import url from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import type * as Ort from 'onnxruntime-web/wasm';

/** ONNX Runtime in one thread, fetched from where the page came from when the first network is opened. */
export async function onnxRuntime(): Promise<OnnxRuntime<Ort.Tensor>> {
  const [runtime, response] = await Promise.all([import('onnxruntime-web/wasm'), fetch(url)]);
  const { wasm } = runtime.env;
  wasm.wasmBinary = await response.arrayBuffer();
  wasm.numThreads = 1;
  runtime.env.logLevel = 'error';
  return runtime;
}
