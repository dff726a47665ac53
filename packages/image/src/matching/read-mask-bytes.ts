import { RadError } from '@radscore/core';
import type { ReadOptions } from '../formats/format.js';
import { requireFormat } from '../formats/index.js';
import type { NamedLabel } from '../formats/nrrd-segments.js';
import { countVoxels, maskFromLabel, union } from '../volume/mask.js';
import type { Mask, Volume } from '../volume/volume.js';
import { chooseLabel, listLabels, wholeLabels } from './labels.js';
import { matchNames } from './segment-names.js';

/** Which region of a file of masks is meant; without a wish see `chooseLabel`. */
export interface MaskChoice {
  /** Number of the label. */
  readonly label?: number;
  /** Name of the segment, with `*` and `?` for several, which are united. */
  readonly segment?: string;
}

/** A region and what it was chosen by. */
export interface ChosenMask extends Mask {
  /** The labels that were united, mostly one. */
  readonly labels: readonly number[];
  /** The names of the segments, where the file names them. */
  readonly segments: readonly string[];
}

/**
 * Reads one region out of a label image of any format.
 * Throws what the format's reader, `listLabels`, `chooseLabel` and `matchNames` throw; RAD-MASK-EMPTY.
 */
export function readMaskBytes(bytes: Uint8Array, options: ReadOptions & MaskChoice = {}): ChosenMask {
  const format = requireFormat(bytes);
  const named = format.segments?.(bytes) ?? [];
  if (options.segment !== undefined) {
    const names = named.map(({ name }) => name);
    const chosen = matchNames(options.segment, names).map((position) => named[position]);
    return unite(chosen, options.segment, (frame) => format.read(bytes, { ...options, frame }));
  }
  const image = wholeLabels(format.read(bytes, options));
  const label = chooseLabel(listLabels(image), options.label);
  const segments = named.filter((n) => n.label === label && n.frame === (options.frame ?? 0));
  return { ...maskFromLabel(image, label), labels: [label], segments: segments.map(({ name }) => name) };
}

function unite(chosen: readonly NamedLabel[], wanted: string, read: (frame: number) => Volume): ChosenMask {
  const masks = chosen.map(({ label, frame }) => maskFromLabel(wholeLabels(read(frame)), label));
  const region = union(masks[0], ...masks.slice(1));
  if (countVoxels(region) === 0) throw new RadError('RAD-MASK-EMPTY', { label: `"${wanted}"` });
  return { ...region, labels: chosen.map(({ label }) => label), segments: chosen.map(({ name }) => name) };
}
