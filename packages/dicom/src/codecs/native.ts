import type { Compression } from '../transfer-syntax.js';

/** What a decoder must know of a frame beside its bytes. */
export interface FrameShape {
  readonly rows: number;
  readonly columns: number;
  readonly samples: number;
  readonly bitsAllocated: number;
  readonly bitsStored: number;
  readonly signed: boolean;
}

/**
 * Decodes one compressed frame to raw samples, little endian, the samples of a pixel side by side.
 * Throws an ordinary error with what the decoder complains about.
 */
export type FrameDecoder = (packed: Uint8Array, compression: Compression, shape: FrameShape) => Uint8Array;

/** A compiled WebAssembly module, as `WebAssembly.compile` or `new WebAssembly.Module` gives it. */
export type WasmModule = object;

/**
 * A decoder of JPEG (8 to 16 bits, lossy and lossless) and JPEG 2000 frames from the WebAssembly module of the
 * package dcmjs-codecs (libjpeg, OpenJPEG), file `build/dcmjs-native-codecs.wasm`.
 * The module is given compiled, because how a file is loaded differs between Node and browsers. A frame that the module
 * cannot decode leaves it in an unknown state, so it is then instantiated again.
 *
 * @example
 * const decode = createCodecs(await WebAssembly.compileStreaming(fetch(url)));
 */
export function createCodecs(module: WasmModule): FrameDecoder {
  let codecs: Exports | undefined;
  return (packed, compression, shape) => {
    codecs ??= instantiate(module);
    try {
      return decode(codecs, packed, compression, shape);
    } catch (error) {
      codecs = undefined;
      throw error;
    }
  };
}

type Call = (...args: number[]) => number;
type Exports = { readonly memory: { readonly buffer: ArrayBuffer } } & Readonly<Record<string, Call>>;

declare const WebAssembly: {
  readonly Instance: new (module: WasmModule, imports: object) => { readonly exports: unknown };
};

const entryPoints: Partial<Record<Compression, string>> = {
  jpeg: 'DecodeJpeg',
  'jpeg-2000': 'DecodeJpeg2000',
};

/**
 * Remarks of libjpeg and OpenJPEG that mean lost pixels: both would carry on and fill the rest of the image with something. Bytes too many
 * between markers do no harm.
 */
const lostPixels =
  /premature end|corrupt(?!.*extraneous)|truncat|not enough|fail|invalid|inconsisten|expected|missing|exceed/i;

function instantiate(module: WasmModule): Exports {
  const text = (at: number, length: number) =>
    new TextDecoder().decode(new Uint8Array(exports.memory.buffer, at, length));
  const nothing = () => 0;
  const imports = {
    env: {
      onCodecsException: (at: number, length: number) => {
        throw new Error(text(at, length));
      },
      onCodecsInfo: (at: number, length: number) => {
        const remark = text(at, length);
        if (lostPixels.test(remark)) throw new Error(remark.replace(/^(\w+::)+/, '').trim());
      },
      onCodecsTrace: nothing,
      emscripten_notify_memory_growth: nothing,
    },
    wasi_snapshot_preview1: {
      proc_exit: (status: number) => {
        throw new Error(`the decoder stopped with status ${status}`);
      },
      environ_sizes_get: (count: number, size: number) => {
        const view = new DataView(exports.memory.buffer);
        view.setUint32(count, 0, true);
        view.setUint32(size, 0, true);
        return 0;
      },
      clock_time_get: nothing,
      environ_get: nothing,
      fd_close: nothing,
      fd_seek: nothing,
      fd_write: nothing,
    },
  };
  const exports = new WebAssembly.Instance(module, imports).exports as Exports;
  exports._initialize();
  return exports;
}

function decode(wasm: Exports, packed: Uint8Array, compression: Compression, shape: FrameShape): Uint8Array {
  const entry = entryPoints[compression];
  if (entry === undefined) throw new Error(`${compression} is not decoded here`);
  const context = wasm.CreateCodecsContext();
  wasm.SetColumns(context, shape.columns);
  wasm.SetRows(context, shape.rows);
  wasm.SetBitsAllocated(context, shape.bitsAllocated);
  wasm.SetBitsStored(context, shape.bitsStored);
  wasm.SetSamplesPerPixel(context, shape.samples);
  wasm.SetPixelRepresentation(context, shape.signed ? 1 : 0);
  wasm.SetEncodedBufferSize(context, packed.length);
  new Uint8Array(wasm.memory.buffer).set(packed, wasm.GetEncodedBuffer(context));
  const parameters = wasm.CreateDecoderParameters();
  wasm.SetConvertColorspaceToRgb(parameters, 0);
  wasm[entry](context, parameters);
  const start = wasm.GetDecodedBuffer(context);
  const decoded = new Uint8Array(wasm.memory.buffer).slice(start, start + wasm.GetDecodedBufferSize(context));
  wasm.ReleaseDecoderParameters(parameters);
  wasm.ReleaseCodecsContext(context);
  return decoded;
}
