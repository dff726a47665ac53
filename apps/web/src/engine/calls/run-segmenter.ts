import { coreError, sha256Hex } from '@radscore/core';
import { type GivenFile, readBytes, readText } from '@radscore/host-web';
import { maskFromLabel, packSegment, type Volume } from '@radscore/image';
import { networkDescription, onnxNetwork, segmentVolume } from '@radscore/image/segment';
import { type Call, handOver } from '../call.js';
import { onnxRuntime } from '../onnx.js';
import type { OpenedSegment } from '../opened-case.js';

export interface SegmenterToRun {
  readonly image: Volume;
  readonly model: { readonly name: string; readonly file: GivenFile };
  /** JSON files that describe it: of nnU-Net, of a MONAI bundle, or radscore's own form. */
  readonly descriptions: readonly { readonly name: string; readonly file: GivenFile }[];
}

export interface SegmenterFound {
  readonly name: string;
  /** Of the ONNX file. */
  readonly sha256: string;
  /** Each label but the background, without a number. */
  readonly segments: readonly Omit<OpenedSegment, 'id'>[];
}

/** Runs a segmentation network over an image, as `radscore segment` does. @throws RAD-NETWORK-MODEL, RAD-NETWORK-DESCRIPTION, RAD-NETWORK-OUTPUT. */
export const runSegmenter: Call<SegmenterToRun, SegmenterFound> = async (
  { image, model, descriptions },
  { onProgress },
) => {
  const documents = await Promise.all(descriptions.map(async ({ name, file }) => jsonOf(name, await readText(file))));
  const description = networkDescription(documents);
  const bytes = await readBytes(model.file);
  const network = await onnxNetwork(await onnxRuntime(), bytes, model.name);
  const labels = await segmentVolume(image, network, description, { onProgress });
  const segments = description.labels.slice(1).map((name, i) => {
    const { bits, box, voxels } = packSegment(maskFromLabel(labels, i + 1));
    return { name, bits, box, voxels };
  });
  return handOver(
    { name: description.name, sha256: sha256Hex(bytes), segments },
    segments.map(({ bits }) => bits.buffer),
  );
};

function jsonOf(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw coreError('RAD-PARAMETER-INVALID', { name, value: text.slice(0, 40), problem: 'it is no JSON' });
  }
}
