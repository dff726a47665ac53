import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCodecs, type FrameDecoder, type WasmModule } from '../codecs/native.js';

let decoder: FrameDecoder | undefined;

/** The decoder of compressed frames, for tests under Node. */
export function testCodecs(): FrameDecoder {
  const file = createRequire(import.meta.url).resolve('dcmjs-codecs/build/dcmjs-native-codecs.wasm');
  const { WebAssembly } = globalThis as unknown as { WebAssembly: { Module: new (bytes: Uint8Array) => WasmModule } };
  decoder ??= createCodecs(new WebAssembly.Module(readFileSync(file)));
  return decoder;
}
