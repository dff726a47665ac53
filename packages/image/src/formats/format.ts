import type { ErrorData } from '@radscore/core';
import type { Volume } from '../volume/volume.js';
import type { Inflate } from './inflate.js';

/** A named region of a label image: the voxels of one label in one frame. */
export interface NamedLabel {
  readonly name: string;
  readonly label: number;
  /** Segments that overlap lie in frames of their own. */
  readonly frame: number;
}

/** Names of labels by their numbers. */
export type LabelNames = ReadonlyMap<number, string>;

/** What a reader may need to know beyond the bytes of the file. */
export interface ReadOptions {
  /** The file's own name without folders: a header in two files finds its data by it. */
  readonly name?: string;
  /** The bytes of another file of the same folder or of one below it, by its path from there; undefined where there is none, or it is larger than `most`. */
  readonly companion?: (name: string, most?: number) => Uint8Array | undefined;
  /** Which image of a series of frames to read, counted from 0. Without it a file of several frames is refused. */
  readonly frame?: number;
  /** Pixel spacing in mm, x and y (and z), for formats that do not carry one: PNG and JPEG. */
  readonly spacing?: readonly [number, number] | readonly [number, number, number];
  /** Told what did not stop the reading but is worth knowing: padding behind the voxels. */
  readonly note?: (note: ErrorData) => void;
  /** The most bytes that the voxels may take in memory; 4 GiB by default. */
  readonly maxBytes?: number;
  /** The formats that are tried, where they are not those of volumes alone. */
  readonly formats?: readonly FormatReader[];
  /** A faster unpacker than the built-in one, as Node has. */
  readonly inflate?: Inflate;
}

/**
 * A file format: one entry in the table of contents `formats`.
 * `read` keeps the voxel type of the file wherever no rescaling is asked for, returns LPS geometry in mm, checks the
 * sizes of the header against the file before allocating, and throws only `RadError`.
 */
export interface FormatReader {
  /** As people call it: "NIfTI". */
  readonly name: string;
  /** File name endings, lower case, with the dot. */
  readonly extensions: readonly string[];
  /** True when the file begins like this format; looks at the first bytes only. */
  readonly sniff: (bytes: Uint8Array) => boolean;
  readonly read: (bytes: Uint8Array, options?: ReadOptions) => Volume;
  /** The names of the files that hold the voxels, where they may lie in files of their own. */
  readonly dataFiles?: (bytes: Uint8Array) => readonly string[];
  /** The named segments of a label image, for the formats that can name them. */
  readonly segments?: (bytes: Uint8Array) => readonly NamedLabel[];
  /** The names of labels in the header, for the formats that may carry a table of them; undefined where there is none. */
  readonly labelNames?: (bytes: Uint8Array) => LabelNames | undefined;
}
