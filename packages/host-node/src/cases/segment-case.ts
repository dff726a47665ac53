import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { sha256Hex, type WorkControl } from '@radscore/core';
import { writeSegmentation } from '@radscore/dicom';
import { countVoxels, maskFromLabel, voxelVolume } from '@radscore/image';
import { type NetworkDescription, networkDescription, onnxNetwork, segmentVolume } from '@radscore/image/segment';
import { hostError } from '../errors.js';
import { readDicomInputs } from '../files/dicom-source.js';
import { isDicomSource } from '../files/is-dicom-source.js';
import { readRegular, readRegularText } from '../files/read-regular.js';
import { type ReadVolumeOptions, readVolume } from '../files/read-volume.js';
import { writeFileAtomic } from '../files/write-file-atomic.js';
import { writeVolume } from '../files/write-volume.js';
import { largestOnnx, onnxRuntime } from './onnx-session.js';

export interface SegmentCase extends ReadVolumeOptions {
  /** The ONNX file: one input of 1 x 1 x the tile, one output of 1 x classes x the tile. */
  readonly model: string;
  /** JSON files that describe it, or folders that hold `plans.json`, `dataset.json`, `metadata.json`, `inference.json`. */
  readonly descriptions: readonly string[];
  /** Of nnU-Net's plans, where they hold several. */
  readonly configuration?: string;
  /** A file of any format radscore reads, or a folder or zip of DICOM. */
  readonly image: string;
  /** .dcm for a DICOM SEG that refers to the image's slices, or .nii, .nii.gz, .nrrd for labels by number. */
  readonly out: string;
}

/** What was found, and by what. */
export interface SegmentedCase {
  readonly name: string;
  /** Of the ONNX file. */
  readonly sha256: string;
  /** Each label but the background; mm^3. */
  readonly labels: readonly { readonly label: string; readonly voxels: number; readonly volume: number }[];
}

/**
 * Segments one image by an ONNX network and writes the outlines.
 *
 * @throws RAD-FILE-UNREADABLE, RAD-NETWORK-MODEL, RAD-NETWORK-DESCRIPTION, RAD-NETWORK-OUTPUT, RAD-NETWORK-EMPTY (a DICOM SEG needs a segment), RAD-FORMAT-UNWRITABLE,
 * RAD-CANCELLED, and what reading the image throws.
 * @example
 * await segmentCase({ model: 'liver.onnx', descriptions: ['plans.json', 'dataset.json'], image: 'ct/', out: 'liver.dcm' });
 */
export async function segmentCase(request: SegmentCase, control?: WorkControl): Promise<SegmentedCase> {
  const { model, descriptions, configuration, image, out, ...reading } = request;
  const description = await readDescription(descriptions, configuration);
  const onnx = await readRegular(model, largestOnnx);
  const network = await onnxNetwork(await onnxRuntime(), onnx, model);
  const volume = await readVolume(image, reading);
  const labels = await segmentVolume(volume, network, description, control);
  const found = description.labels.map((label, n) => ({ label, mask: () => maskFromLabel(labels, n) })).slice(1);
  const voxelMm3 = voxelVolume(labels.geometry);
  const counted = found.map(({ label, mask }) => ({ label, voxels: countVoxels(mask()) }));
  if (out.toLowerCase().endsWith('.dcm')) {
    const segments = found.filter((_, n) => counted[n]!.voxels > 0);
    if (segments.length === 0) throw hostError('RAD-NETWORK-EMPTY', {}, { file: image });
    const source = (await isDicomSource(image)) ? await readDicomInputs(image, reading.series) : [];
    const bytes = await writeSegmentation(
      segments.map(({ label, mask }) => ({ label: label.slice(0, 64), mask: mask(), algorithm: 'AUTOMATIC' })),
      source.length > 0 ? { source } : {},
    );
    await writeFileAtomic(out, bytes);
  } else {
    await writeVolume(out, labels);
  }
  return {
    name: description.name,
    sha256: sha256Hex(onnx),
    labels: counted.map(({ label, voxels }) => ({ label, voxels, volume: voxels * voxelMm3 })),
  };
}

const knownFiles = ['plans.json', 'dataset.json', 'metadata.json', 'inference.json', 'description.json'];

async function readDescription(paths: readonly string[], configuration?: string): Promise<NetworkDescription> {
  const files: string[] = [];
  for (const path of paths) {
    const directory = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!directory) files.push(path);
    else for (const name of knownFiles) if (await exists(join(path, name))) files.push(join(path, name));
  }
  return networkDescription(await Promise.all(files.map(readJson)), configuration);
}

async function readJson(file: string): Promise<unknown> {
  const text = await readRegularText(file);
  try {
    return JSON.parse(text);
  } catch {
    throw hostError('RAD-FILE-UNREADABLE', { detail: `${basename(file)} is no JSON` }, { file });
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
