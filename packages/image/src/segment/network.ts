import type { Triple } from '../volume/volume.js';

/**
 * A segmentation network, however it is run: ONNX in Node or a browser, a function in a test.
 */
export interface Network {
  /**
   * The scores (logits) of all classes for one tile.
   *
   * @param tile normalised values, the network's last axis fastest. It is reused for the next tile: copy what must stay.
   * @param size number of values along the network's axes, the fastest first.
   * @returns for each class in turn, a value for each of the tile's.
   */
  run(tile: Float32Array, size: Triple): Promise<Float32Array>;
}

/** Intensity normalisation that the network was trained with, before resampling. */
export type Normalisation =
  /** Cut to a range, minus a mean, over a standard deviation, all of the training set (nnU-Net's CTNormalization). */
  | {
      readonly kind: 'ct';
      readonly lower: number;
      readonly upper: number;
      readonly mean: number;
      readonly sd: number;
    }
  /** Minus the image's mean, over its standard deviation; of all voxels, or of those that are not 0 (the others stay). */
  | { readonly kind: 'z-score'; readonly within: 'image' | 'nonzero' }
  /** One range onto another, linearly; with `clip`, values beyond it stop at its ends. */
  | {
      readonly kind: 'range';
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
      readonly clip: boolean;
    }
  /** The image's own range onto 0 to 1. */
  | { readonly kind: 'unit' }
  | { readonly kind: 'none' };

/** What must be known of a network beside its weights. Axes are those of the image: x, y, z. */
export interface NetworkDescription {
  readonly name: string;
  /** Voxel spacing that the network wants, mm; that of the image by default. */
  readonly spacing?: Triple;
  /** Size of a tile, voxels. */
  readonly patch: Triple;
  /** Which image axis each axis of the network is, the slowest first: [2, 1, 0] for z, y, x. */
  readonly axes: Triple;
  /** The orientation the image is given first, three letters that say where each axis points (`RAS`); unchanged by default. */
  readonly orientation?: string;
  readonly normalisation: Normalisation;
  /** Names of the classes, in the order of the network's output; the first is the background. */
  readonly labels: readonly string[];
  /** Share of a tile that the next one covers again, 0 to below 1. */
  readonly overlap: number;
  /** Axes along which the image is also shown mirrored; the mean of the scores counts. */
  readonly mirror: readonly (0 | 1 | 2)[];
  /** How the image is resampled to the spacing. */
  readonly interpolator: 'sitkBSpline' | 'sitkLinear';
  /** Whether an axis more than three times as coarse as another is resampled by nearest neighbour (nnU-Net). */
  readonly separateCoarseAxis: boolean;
  /** Whether the image is cut to the box of its voxels that are not 0 before all else (nnU-Net). */
  readonly cropToNonzero: boolean;
  /** Names of the labels of which the largest piece only is kept. */
  readonly keepLargest: readonly string[];
}
