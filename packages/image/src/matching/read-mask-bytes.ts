import { imageError } from '../errors.js';
import type { ReadOptions } from '../formats/format.js';
import { countVoxels } from '../volume/mask.js';
import type { Mask } from '../volume/volume.js';
import type { MaskChoice } from './segment-file.js';
import { chooseSegments, labelImageSegments, type SegmentFile, unionOf } from './segment-file.js';

/** A region and what it was chosen by. */
export interface ChosenMask extends Mask {
  /** The labels that were united, mostly one. */
  readonly labels: readonly number[];
  /** The names of the segments, in the same order. */
  readonly segments: readonly string[];
}

/**
 * Reads one region out of a label image of any format.
 * Throws what the format's reader and `chosenMask` throw.
 */
export function readMaskBytes(bytes: Uint8Array, options: ReadOptions & MaskChoice = {}): ChosenMask {
  return chosenMask(labelImageSegments(bytes, options), options);
}

/**
 * One region of a file of outlines.
 * Throws what `chooseSegments` throws, RAD-SEGMENT-AMBIGUOUS when a number is that of several segments (as in files of
 * overlapping layers), and RAD-MASK-EMPTY when what was chosen has no voxel.
 */
export function chosenMask(file: SegmentFile, choice: MaskChoice): ChosenMask {
  const chosen = chooseSegments(file, choice);
  const names = chosen.map(({ name }) => name);
  const wanted = choice.segment ?? chosen[0].label;
  if (choice.segment === undefined && chosen.length > 1) {
    throw imageError('RAD-SEGMENT-AMBIGUOUS', { label: wanted, names: names.join(', ') });
  }
  const region = unionOf(file, chosen);
  if (countVoxels(region) === 0) throw imageError('RAD-MASK-EMPTY', { label: wanted });
  return { ...region, labels: chosen.map(({ label }) => label), segments: names };
}
