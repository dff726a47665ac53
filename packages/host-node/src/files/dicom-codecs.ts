import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type CodecSource, createCodecs, type FrameDecoder, type WasmModule } from '@radscore/dicom';

/** The part of WebAssembly that is needed; the types of Node leave it to those of the browser. */
interface WasmHost {
  readonly WebAssembly: { readonly Module: new (bytes: Uint8Array) => WasmModule };
}

let decoder: FrameDecoder | undefined;

/** The decoder of JPEG and JPEG 2000 frames, loaded from the installed package when the first such frame comes. */
export const nodeCodecs: CodecSource = () => {
  const { Module } = (globalThis as unknown as WasmHost).WebAssembly;
  decoder ??= createCodecs(new Module(readFileSync(modulePath())));
  return decoder;
};

function modulePath(): string {
  return createRequire(import.meta.url).resolve('dcmjs-codecs/build/dcmjs-native-codecs.wasm');
}
