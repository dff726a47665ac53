import { caseError, type Encoder, encoderFile, networkEncoder, trainedNetwork } from '@radscore/cases';
import { sha256Hex } from '@radscore/core';
import { openOnnx } from '@radscore/image/segment';
import { webError } from '../errors.js';
import { bytesOf, type DroppedFiles, filesOf } from '../files/dropped-files.js';
import { onnxRuntime } from '../onnx-runtime.js';

/**
 * Opens encoders of deep features, each once: the trained one that comes with radscore, and ONNX files among the given ones, in
 * `onnxruntime-web` (WebAssembly, one thread), with the bits of Node.
 *
 * @param onnx address of `ort-wasm-simd-threaded.wasm`; without it they are refused
 * @throws opening: RAD-ENCODER-UNAVAILABLE, RAD-DROPPED-MISSING, RAD-DEEP-MODEL
 */
export function encoderOpener(
  files: DroppedFiles,
  onnx: string | undefined,
): (reference: string, outputs: number) => Promise<Encoder> {
  const opened = new Map<string, Promise<Encoder>>();
  const open = async (reference: string, outputs: number): Promise<Encoder> => {
    if (onnx === undefined) throw webError('RAD-ENCODER-UNAVAILABLE', { encoder: reference });
    const file = encoderFile(reference);
    const { name, bytes } = file === undefined ? await trainedNetwork() : await fromFile(files, file);
    const fail = (problem: string) => caseError('RAD-DEEP-MODEL', { problem }, { file: reference });
    return networkEncoder(name, outputs, await openOnnx(await onnxRuntime(onnx), bytes, fail), fail);
  };
  return (reference, outputs) => {
    const key = `${outputs} ${reference}`;
    const encoder = opened.get(key) ?? open(reference, outputs);
    opened.set(key, encoder);
    encoder.catch(() => opened.delete(key));
    return encoder;
  };
}

async function fromFile(files: DroppedFiles, path: string) {
  const { found } = filesOf(files, path);
  const bytes = await bytesOf(found[0]!);
  return { name: `${path.split('/').at(-1)} (ONNX, sha256 ${sha256Hex(bytes).slice(0, 16)})`, bytes };
}
