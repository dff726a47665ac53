import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type CodecSource, createCodecs, type FrameDecoder } from '../dicom/index.js';

let decoder: FrameDecoder | undefined;

/** The decoder of JPEG, JPEG-LS and JPEG 2000 frames, loaded from the installed package when the first such frame comes. */
export const nodeCodecs: CodecSource = () => {
  decoder ??= createCodecs(new WebAssembly.Module(readFileSync(modulePath())));
  return decoder;
};

function modulePath(): string {
  return createRequire(import.meta.url).resolve('dcmjs-codecs/build/dcmjs-native-codecs.wasm');
}
