import type * as Ort from 'onnxruntime-web';

/** ONNX Runtime: `onnxruntime-node` where the user has installed it, else the one that comes with radscore. */
export async function onnxRuntime(): Promise<typeof Ort> {
  const native = 'onnxruntime-node';
  try {
    return (await import(native)) as typeof Ort;
  } catch {
    return webRuntime();
  }
}

/** `onnxruntime-web` (WebAssembly, one thread): the same bits as in a browser. */
export async function webRuntime(): Promise<typeof Ort> {
  const web = await import('onnxruntime-web');
  web.env.wasm.numThreads = 1;
  web.env.logLevel = 'error';
  return web;
}

/** An ONNX file may be large, but not without end: bytes. */
export const largestOnnx = 2 ** 31;
