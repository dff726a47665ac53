/** Three numbers in the order x, y, z. */
export type Triple = readonly [number, number, number];

/** The voxel types radscore keeps as they are; a reader never widens without need. */
export type VoxelArray =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;

/**
 * Where the voxels lie in the patient: the convention of DICOM and ITK (LPS, millimetres).
 * The centre of voxel (i, j, k) is at `origin + direction * (spacing * (i, j, k))`.
 */
export interface Geometry {
  /** Number of voxels along x, y, z. */
  readonly size: Triple;
  /** Distance between voxel centres along x, y, z, mm; always positive. */
  readonly spacing: Triple;
  /** Position of the centre of the first voxel, mm, LPS. */
  readonly origin: Triple;
  /** 3x3 orthonormal matrix, row-major; column a is the unit vector of image axis a. */
  readonly direction: readonly [number, number, number, number, number, number, number, number, number];
}

/** An image: voxels with x fastest, `index = i + nx * (j + ny * k)`, in the unit of the file (HU, SUV, grey). */
export interface Volume<A extends VoxelArray = VoxelArray> {
  readonly geometry: Geometry;
  readonly data: A;
}

/** A region: 1 inside, 0 outside, in the voxel order of `Volume`. */
export interface Mask {
  readonly geometry: Geometry;
  readonly data: Uint8Array;
}

/** The direction of an image whose axes run along the patient's. */
export const identityDirection: Geometry['direction'] = [1, 0, 0, 0, 1, 0, 0, 0, 1];

/**
 * Number of voxels of a grid.
 *
 * @example
 * ```ts
 * import { identityDirection, voxelCount } from '@radscore/image';
 *
 * const geometry = { size: [6, 5, 4], spacing: [1, 1, 2], origin: [10, 0, -4], direction: identityDirection } as const;
 * voxelCount(geometry); // => 120
 * ```
 */
export function voxelCount({ size }: Geometry): number {
  return size[0] * size[1] * size[2];
}

/**
 * Volume of one voxel, mm^3.
 *
 * @example
 * ```ts
 * import { identityDirection, voxelVolume } from '@radscore/image';
 *
 * voxelVolume({ size: [2, 2, 2], spacing: [0.5, 0.5, 2], origin: [0, 0, 0], direction: identityDirection }); // => 0.5
 * ```
 */
export function voxelVolume({ spacing }: Geometry): number {
  return spacing[0] * spacing[1] * spacing[2];
}
