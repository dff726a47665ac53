import type { WorkControl } from '@radscore/core';
import { largest } from '../morphology/connected-components.js';
import { resample } from '../resample/resample.js';
import { type Box, boundingBox, boxSize, imageBox } from '../volume/box.js';
import { indexToPhysical } from '../volume/coordinates.js';
import { crop, paste } from '../volume/crop.js';
import { orientationCode, reorient } from '../volume/reorient.js';
import { type Geometry, type Triple, type Volume, voxelCount } from '../volume/volume.js';
import { labelSlices } from './label-slices.js';
import type { Network, NetworkDescription } from './network.js';
import { normaliseIntensities } from './normalise.js';
import { slideWindow } from './sliding-window.js';

/**
 * Segments an image by a network: oriented, cut to what is not 0, normalised, resampled to the network's spacing, tile by tile through the network, the scores resampled back to
 * the image's voxels (linearly), the best class taken, and of named labels the largest piece kept.
 *
 * Memory: beside image and result, four bytes a voxel for the normalised image (twelve more while it is resampled by splines), and the scores of one tile's depth of slices; at
 * most 2 GB for 512 x 512 x 300 voxels and two classes.
 *
 * @returns labels on the image's own grid: the number of each voxel's class, 0 for the background.
 * @param control `signal` is checked before every run of the network; `onProgress` reports tiles done.
 * @throws `RAD-NETWORK-OUTPUT`; `RAD-ORIENTATION-CODE`; `RAD-PARAMETER-INVALID` (image too large for the number of classes); `RAD-CANCELLED`; what the network throws.
 * @example
 * const labels = await segmentVolume(ct, network, networkDescription([plans, dataset]));
 * maskFromLabel(labels, 1);
 */
export async function segmentVolume(
  volume: Volume,
  network: Network,
  description: NetworkDescription,
  control?: WorkControl,
): Promise<Volume<Uint8Array>> {
  const { orientation } = description;
  const original = orientationCode(volume.geometry);
  const turned = orientation === undefined || orientation === original ? volume : reorient(volume, orientation);
  const box = description.cropToNonzero ? (nonzeroBox(turned) ?? imageBox(turned.geometry)) : imageBox(turned.geometry);
  const whole = boxSize(box).every((n, a) => n === turned.geometry.size[a]);
  const image = whole ? turned : crop(turned, box);
  const { values, grid, nearest } = toNetworkGrid(image, description);
  const labels = new Uint8Array(voxelCount(image.geometry));
  const visitor = labelSlices(grid.size, image.geometry.size, description.labels.length, nearest, labels);
  await slideWindow(values, grid.size, network, description, visitor, control);
  const kept = keepLargest({ geometry: image.geometry, data: labels }, description);
  const pasted = whole ? kept : pasteInto(kept, box, turned.geometry);
  const back = turned === volume ? pasted : reorient(pasted, original);
  return { geometry: volume.geometry, data: back.data };
}

function nonzeroBox({ geometry, data }: Volume): Box | undefined {
  const inside = new Uint8Array(data.length);
  for (let i = 0; i < data.length; i++) if (data[i] !== 0) inside[i] = 1;
  return boundingBox({ geometry, data: inside });
}

interface OnNetworkGrid {
  readonly values: Float32Array;
  readonly grid: Geometry;
  /** Axes along which the nearest voxel counts, on the way back too. */
  readonly nearest: readonly boolean[];
}

/** Normalised, then resampled to the grid of the network's spacing that has the same extent. */
function toNetworkGrid(image: Volume, description: NetworkDescription): OnNetworkGrid {
  const { geometry } = image;
  const { spacing = geometry.spacing, interpolator } = description;
  const values = normaliseIntensities(image, description.normalisation);
  const size = geometry.size.map((n, a) =>
    Math.max(1, Math.round((geometry.spacing[a] / spacing[a]) * n)),
  ) as unknown as Triple;
  const nearest = coarseAxis(description, geometry.spacing, spacing);
  if (size.every((n, a) => n === geometry.size[a])) return { values, grid: geometry, nearest };
  const normalised: Volume<Float32Array> = { geometry, data: values };
  const among = size.map((n, a) => (nearest[a] ? geometry.size[a] : n)) as unknown as Triple;
  const smooth = resample(normalised, resized(geometry, among), { interpolator, outside: 'edge' });
  if (!nearest.includes(true)) return { values: smooth.data, grid: smooth.geometry, nearest };
  const grid = resized(geometry, size);
  const { data } = resample(smooth, grid, { interpolator: 'sitkNearestNeighbor', outside: 'edge' });
  return { values: data, grid, nearest };
}

/** Other voxels over the same extent. */
function resized(geometry: Geometry, size: Triple): Geometry {
  const ratio = size.map((n, a) => geometry.size[a] / n);
  return {
    ...geometry,
    size,
    spacing: geometry.spacing.map((s, a) => s * ratio[a]) as unknown as Triple,
    origin: indexToPhysical(geometry, ratio.map((r) => 0.5 * r - 0.5) as unknown as Triple),
  };
}

/** The one axis more than three times as coarse as the finest, before or after, where the description says so. */
function coarseAxis({ separateCoarseAxis }: NetworkDescription, before: Triple, after: Triple): boolean[] {
  const none = [false, false, false];
  if (!separateCoarseAxis) return none;
  const anisotropic = [before, after].find((s) => Math.max(...s) / Math.min(...s) > 3);
  if (anisotropic === undefined) return none;
  const coarse = anisotropic.map((s) => s === Math.max(...anisotropic));
  return coarse.filter(Boolean).length === 1 ? coarse : none;
}

function keepLargest(
  volume: Volume<Uint8Array>,
  { labels, keepLargest: names }: NetworkDescription,
): Volume<Uint8Array> {
  const { geometry, data } = volume;
  for (const name of names) {
    const label = labels.indexOf(name);
    const kept = largest({ geometry, data: data.map((v) => (v === label ? 1 : 0)) }).data;
    for (let i = 0; i < data.length; i++) if (data[i] === label && kept[i] === 0) data[i] = 0;
  }
  return volume;
}

function pasteInto({ data }: Volume<Uint8Array>, box: Box, geometry: Geometry): Volume<Uint8Array> {
  const out = new Uint8Array(voxelCount(geometry));
  paste(data, box, geometry, out);
  return { geometry, data: out };
}
