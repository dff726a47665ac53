import { imageError } from '../errors.js';

import type { ReadOptions } from '../formats/format.js';
import { requireFormat } from '../formats/index.js';
import { maskFromLabel, union } from '../volume/mask.js';
import type { Mask } from '../volume/volume.js';
import { chooseLabel, listLabels, wholeLabels } from './labels.js';
import type { MaskChoice } from './read-mask-bytes.js';
import { matchNames } from './segment-names.js';

/** A segment of a file of outlines. */
export interface SegmentEntry {
  /** Its name; a label image that names nothing calls label 3 `label3`. */
  readonly name: string;
  /** Its number in the file. */
  readonly label: number;
  /** Voxels inside, where the file had to be counted through anyway. */
  readonly voxels?: number;
}

/** All segments of a file of outlines, on the file's own grid; each is made when it is asked for. */
export interface SegmentFile {
  readonly segments: readonly SegmentEntry[];
  /** True where the file leaves out empty slices, so that its grid may be but a part of the image's. */
  readonly sparse?: boolean;
  maskOf(segment: SegmentEntry): Mask;
}

/** The segments of a label image of any format: the named ones where the file names any, else one for each label. */
export function labelImageSegments(bytes: Uint8Array, options: ReadOptions = {}): SegmentFile {
  const format = requireFormat(bytes);
  const named = (format.segments?.(bytes) ?? []).filter(({ frame }) => frame === (options.frame ?? frame));
  if (named.length > 0) {
    const read = (frame: number) => wholeLabels(format.read(bytes, { ...options, frame }));
    const frameOf = new Map(named.map((entry) => [entry as SegmentEntry, entry.frame]));
    return { segments: named, maskOf: (segment) => maskFromLabel(read(frameOf.get(segment) ?? 0), segment.label) };
  }
  const image = wholeLabels(format.read(bytes, options));
  const segments = listLabels(image).map(({ label, voxels }) => ({ name: `label${label}`, label, voxels }));
  return { segments, maskOf: ({ label }) => maskFromLabel(image, label) };
}

/**
 * The segments that a choice means: by number; by name with wildcards; without a wish see `chooseLabel`.
 *
 * @throws RAD-LABEL-UNKNOWN, RAD-LABEL-AMBIGUOUS, RAD-SEGMENT-UNKNOWN, RAD-MASK-EMPTY.
 */
export function chooseSegments({ segments }: SegmentFile, { label, segment }: MaskChoice): SegmentEntry[] {
  if (segment !== undefined) {
    return matchNames(
      segment,
      segments.map(({ name }) => name),
    ).map((position) => segments[position]!);
  }
  const counts = segments.map((entry) => ({ label: entry.label, voxels: entry.voxels ?? 0 }));
  const chosen = chooseLabel(counts, label);
  return segments.filter((entry) => entry.label === chosen);
}

/** The union of several segments of a file. Throws RAD-MASK-EMPTY for none. */
export function unionOf(file: SegmentFile, segments: readonly SegmentEntry[]): Mask {
  const [first, ...others] = segments.map((segment) => file.maskOf(segment));
  if (first === undefined) throw imageError('RAD-MASK-EMPTY', { label: 'any segment' });
  return others.length === 0 ? first : union(first, ...others);
}
