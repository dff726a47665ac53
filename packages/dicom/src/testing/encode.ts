import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

type Call = (...args: number[]) => number;
type Exports = { readonly memory: { readonly buffer: ArrayBuffer } } & Readonly<Record<string, Call>>;

/** What to encode: the encoder of the WebAssembly module, its settings, and the samples. */
export interface EncodeRequest {
  readonly encoder: 'EncodeJpeg' | 'EncodeJpegLs' | 'EncodeJpeg2000';
  readonly columns: number;
  readonly rows: number;
  readonly samples?: number;
  readonly bits: 8 | 12 | 16;
  readonly signed?: boolean;
  readonly lossy?: boolean;
  readonly quality?: number;
  /** Index of the photometric interpretation in the enumeration of the module: 1 MONOCHROME2, 3 RGB. */
  readonly photometric?: number;
  readonly pixels: Uint8Array;
}

/** Compresses a frame, to have frames to decompress in tests. */
export function encodeFrame(request: EncodeRequest): Uint8Array {
  const { encoder, columns, rows, samples = 1, bits, signed = false, lossy = false, quality = 90, pixels } = request;
  const wasm = instantiate();
  const context = wasm.CreateCodecsContext();
  wasm.SetColumns(context, columns);
  wasm.SetRows(context, rows);
  wasm.SetBitsAllocated(context, bits === 8 ? 8 : 16);
  wasm.SetBitsStored(context, bits);
  wasm.SetSamplesPerPixel(context, samples);
  wasm.SetPixelRepresentation(context, signed ? 1 : 0);
  wasm.SetPlanarConfiguration(context, 0);
  wasm.SetPhotometricInterpretation(context, request.photometric ?? 1);
  wasm.SetDecodedBufferSize(context, pixels.length);
  new Uint8Array(wasm.memory.buffer).set(pixels, wasm.GetDecodedBuffer(context));
  const parameters = wasm.CreateEncoderParameters();
  wasm.SetLossy(parameters, lossy ? 1 : 0);
  wasm.SetQuality(parameters, quality);
  wasm.SetPredictor(parameters, 1);
  wasm.SetAllowedLossyError(parameters, lossy ? 2 : 0);
  wasm.SetRate(parameters, 4);
  wasm[encoder](context, parameters);
  const start = wasm.GetEncodedBuffer(context);
  return new Uint8Array(wasm.memory.buffer).slice(start, start + wasm.GetEncodedBufferSize(context));
}

function instantiate(): Exports {
  const file = createRequire(import.meta.url).resolve('dcmjs-codecs/build/dcmjs-native-codecs.wasm');
  const host = globalThis as unknown as {
    WebAssembly: {
      Module: new (bytes: Uint8Array) => object;
      Instance: new (module: object, imports: object) => { exports: Exports };
    };
  };
  const nothing = () => 0;
  const text = (at: number, length: number) =>
    new TextDecoder().decode(new Uint8Array(exports.memory.buffer, at, length));
  const env = {
    onCodecsException: (at: number, length: number) => {
      throw new Error(text(at, length));
    },
    onCodecsInfo: nothing,
    onCodecsTrace: nothing,
    emscripten_notify_memory_growth: nothing,
  };
  const names = ['proc_exit', 'clock_time_get', 'environ_get', 'environ_sizes_get', 'fd_close', 'fd_seek', 'fd_write'];
  const wasi = Object.fromEntries(names.map((name) => [name, nothing]));
  const module = new host.WebAssembly.Module(readFileSync(file));
  const { exports } = new host.WebAssembly.Instance(module, { env, wasi_snapshot_preview1: wasi });
  exports._initialize();
  return exports;
}
