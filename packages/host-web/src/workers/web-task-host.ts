import type { MeasuringHost } from '@radscore/cases';
import { type CodecSource, createCodecs } from '@radscore/dicom';
import type { ResultStore } from '@radscore/jobs';
import type { DroppedFiles } from '../files/dropped-files.js';
import { fileSource } from '../files/file-source.js';
import { encoderOpener } from './encoder-opener.js';

/** What a worker receives when it starts; plain data. */
export interface WebTaskSetting {
  /** The files of the cases; none where features were measured before. */
  readonly files?: DroppedFiles;
  /** Name of the store of results and of inputs that tasks share. */
  readonly store: string;
  /** The compiled `dcmjs-native-codecs.wasm`; without it compressed DICOM is refused by name. */
  readonly codecs?: WebAssembly.Module;
  /** Address of `ort-wasm-simd-threaded.wasm` of `onnxruntime-web`; without it encoders other than the built-in one are refused by name. */
  readonly onnx?: string;
}

/** What tasks find in a browser: dropped files and the store. */
export function webTaskHost({ files = new Map(), codecs, onnx }: WebTaskSetting, store: ResultStore): MeasuringHost {
  return { cases: fileSource(files, codecSource(codecs)), store, openEncoder: encoderOpener(files, onnx) };
}

/** The decoder of compressed frames, made when the first such frame comes. */
export function codecSource(module: WebAssembly.Module | undefined): CodecSource | undefined {
  if (module === undefined) return undefined;
  let decoder: ReturnType<typeof createCodecs> | undefined;
  return () => {
    decoder ??= createCodecs(module);
    return decoder;
  };
}
