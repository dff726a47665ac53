import { type ErrorData, toRadError } from '@radscore/core';
import { imageError } from '../errors.js';

import type { FormatReader, ReadOptions } from '../formats/format.js';
import { requireFormat } from '../formats/index.js';
import { type LabelTable, labelTableBeside } from '../formats/label-tables.js';
import { maskFromLabel, union } from '../volume/mask.js';
import type { Mask, Volume } from '../volume/volume.js';
import { chooseLabel, listLabels, wholeLabels } from './labels.js';
import { matchNames } from './segment-names.js';

/** Which region of a file of outlines is meant; without a wish see `chooseLabel`. */
export interface MaskChoice {
  /** Number of the label. */
  readonly label?: number;
  /** Name of the segment, with `*` and `?` for several, which are united. */
  readonly segment?: string;
}

/** A segment of a file of outlines. */
export interface SegmentEntry {
  /** Its name; a label image that names nothing calls label 3 `label3`. */
  readonly name: string;
  /** Another name that means it where it is written in full: `label3`, where a table beside the voxels names label 3. */
  readonly alias?: string;
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
  /** The file beside it that names its labels, where they are not named in it. */
  readonly namesFrom?: string;
  /** What is worth knowing of the file as a whole. */
  readonly notes?: readonly ErrorData[];
  /** Where each voxel has one label: all of them, for who wants every segment at once (`packLabels`). */
  readonly labels?: Volume;
  maskOf(segment: SegmentEntry): SegmentMask;
}

/** The voxels of a segment, with what is worth knowing of them. */
export interface SegmentMask extends Mask {
  readonly notes?: readonly ErrorData[];
}

/**
 * The segments of a label image of any format: the named ones where the file names any, else one for each label, with the name that
 * a table of labels in its header or beside it has for it (`labelTableNames`).
 * Named segments may lie on a part of the image's grid, as 3D Slicer crops them. `maskOf` throws RAD-SEGMENT-SHARED for a segment
 * whose label is that of another.
 */
export function labelImageSegments(bytes: Uint8Array, options: ReadOptions = {}): SegmentFile {
  const format = requireFormat(bytes, options.formats);
  const notes: ErrorData[] = [];
  const reading = { ...options, note: (note: ErrorData) => notes.push(note) };
  const named = (format.segments?.(bytes) ?? []).filter(({ frame }) => frame === (options.frame ?? frame));
  if (named.length > 0) {
    // Segments of a frame are asked for one after another.
    let last: { readonly frame: number; readonly image: Volume } | undefined;
    const read = (frame: number) => {
      if (last?.frame !== frame) last = { frame, image: wholeLabels(format.read(bytes, { ...options, frame })) };
      return last.image;
    };
    const maskOf = (segment: SegmentEntry) => {
      const { frame } = named.find((entry) => entry === segment) ?? named.find(({ name }) => name === segment.name)!;
      const same = named.filter((entry) => entry.frame === frame && entry.label === segment.label);
      if (same.length > 1) {
        const names = same.map(({ name }) => `"${name}"`).join(', ');
        throw imageError('RAD-SEGMENT-SHARED', { names, label: segment.label });
      }
      return maskFromLabel(read(frame), segment.label);
    };
    return { segments: named, sparse: true, maskOf };
  }
  const image = wholeLabels(format.read(bytes, reading));
  const table = labelTable(format, bytes, reading);
  const segments = listLabels(image).map(({ label, voxels }) => namedSegment(label, voxels, table?.names.get(label)));
  const beside = table?.file === undefined ? {} : { namesFrom: table.file };
  return { segments, ...beside, notes, labels: image, maskOf: ({ label }) => maskFromLabel(image, label) };
}

/** The names of the labels, and the file they stand in where it is another one. A damaged table is noted: the voxels can be read even so. */
function labelTable(
  format: FormatReader,
  bytes: Uint8Array,
  options: ReadOptions,
): (Pick<LabelTable, 'names'> & Partial<LabelTable>) | undefined {
  try {
    const names = format.labelNames?.(bytes);
    return names === undefined ? labelTableBeside(options) : { names };
  } catch (error) {
    options.note?.(toRadError(error).toJSON());
    return undefined;
  }
}

function namedSegment(label: number, voxels: number, name = ''): SegmentEntry {
  const alias = `label${label}`;
  // A name that reads like the number of another label would mean two.
  return name === '' || /^label\d+$/i.test(name) ? { name: alias, label, voxels } : { name, alias, label, voxels };
}

/**
 * The segments that a choice means: by number; by name with wildcards; without a wish see `chooseLabel`.
 *
 * @throws RAD-LABEL-UNKNOWN, RAD-LABEL-AMBIGUOUS, RAD-SEGMENT-UNKNOWN, RAD-MASK-EMPTY.
 */
export function chooseSegments({ segments }: SegmentFile, { label, segment }: MaskChoice): SegmentEntry[] {
  if (segment !== undefined) {
    const names = segments.map(({ name }) => name);
    const byAlias = names.includes(segment) ? [] : segments.filter(({ alias }) => alias === segment);
    return byAlias.length > 0 ? byAlias : matchNames(segment, names).map((position) => segments[position]);
  }
  const counts = segments.map((entry) => ({ label: entry.label, voxels: entry.voxels ?? 0 }));
  const chosen = chooseLabel(counts, label);
  return segments.filter((entry) => entry.label === chosen);
}

/** The union of several segments of a file. Throws RAD-MASK-EMPTY for none. */
export function unionOf(file: SegmentFile, segments: readonly SegmentEntry[]): SegmentMask {
  const masks = segments.map((segment) => file.maskOf(segment));
  const [first, ...others] = masks;
  if (first === undefined) throw imageError('RAD-MASK-EMPTY', { label: 'any segment' });
  if (others.length === 0) return first;
  return { ...union(first, ...others), notes: [...masks.flatMap(({ notes = [] }) => notes), ...sameNames(segments)] };
}

/** A name that was meant for one segment and fits several is told; it may be one lesion a segment, or a slip. */
function sameNames(segments: readonly SegmentEntry[]): ErrorData[] {
  const counts = new Map<string, number>();
  for (const { name } of segments) counts.set(name, (counts.get(name) ?? 0) + 1);
  const several = [...counts].filter(([, count]) => count > 1);
  return several.map(([name, count]) => imageError('RAD-SEGMENT-SAME-NAME', { name, count }).toJSON());
}
