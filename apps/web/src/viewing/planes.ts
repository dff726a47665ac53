import { type Geometry, orientationCode } from '@radscore/image';

export type PlaneName = 'axial' | 'sagittal' | 'coronal';

/** An axis of the screen: which axis of the image runs along it, and whether backwards. */
interface ScreenAxis {
  readonly axis: 0 | 1 | 2;
  readonly flipped: boolean;
}

/** How slices of an image lie on the screen. */
export interface Plane {
  readonly name: PlaneName;
  /** The axis of the image that slices are counted along. */
  readonly normal: 0 | 1 | 2;
  readonly across: ScreenAxis;
  readonly down: ScreenAxis;
  /** Voxels across and down the screen, and mm between them. */
  readonly size: readonly [number, number];
  readonly spacing: readonly [number, number];
  readonly slices: number;
  /** Where the patient lies at the edges: left, right, top, bottom. */
  readonly letters: readonly [string, string, string, string];
}

const opposite: Readonly<Record<string, string>> = { L: 'R', R: 'L', A: 'P', P: 'A', S: 'I', I: 'S' };

/** What lies to the right and at the bottom of the screen, as radiologists look at a patient: from the feet, from the front, from the left. */
const radiological: Readonly<Record<PlaneName, readonly [string, string]>> = {
  axial: ['L', 'P'],
  sagittal: ['P', 'I'],
  coronal: ['L', 'I'],
};

/**
 * The three planes of an image in radiological convention: the patient's right is on the left of the screen. An oblique image is shown by its own
 * slices, named by the patient's axes nearest to them.
 */
export function planesOf(geometry: Geometry): Readonly<Record<PlaneName, Plane>> {
  const code = orientationCode(geometry);
  const axisOf = (letter: string): ScreenAxis => {
    const axis = [...code].findIndex((each) => each === letter || each === opposite[letter]) as 0 | 1 | 2;
    return { axis, flipped: code[axis] !== letter };
  };
  const plane = (name: PlaneName): Plane => {
    const [right, bottom] = radiological[name];
    const [across, down] = [axisOf(right), axisOf(bottom)];
    const normal = (3 - across.axis - down.axis) as 0 | 1 | 2;
    return {
      name,
      normal,
      across,
      down,
      size: [geometry.size[across.axis], geometry.size[down.axis]],
      spacing: [geometry.spacing[across.axis], geometry.spacing[down.axis]],
      slices: geometry.size[normal],
      letters: [opposite[right], right, opposite[bottom], bottom],
    };
  };
  return { axial: plane('axial'), sagittal: plane('sagittal'), coronal: plane('coronal') };
}

/** Where the voxels of a slice lie in the image: the index of the first on the screen, and the steps to the next across and down. */
export function stepsOf({ size }: Geometry, { normal, across, down }: Plane, slice: number) {
  const strides = [1, size[0], size[0] * size[1]];
  const start = ({ axis, flipped }: ScreenAxis) => (flipped ? (size[axis] - 1) * strides[axis] : 0);
  const step = ({ axis, flipped }: ScreenAxis) => (flipped ? -strides[axis] : strides[axis]);
  return {
    first: start(across) + start(down) + slice * strides[normal],
    across: step(across),
    down: step(down),
  };
}

/** Where a voxel lies on the screen, in voxels from the top left corner, and on which slice. */
export function toScreen(plane: Plane, voxel: readonly number[]): { x: number; y: number; slice: number } {
  const along = ({ axis, flipped }: ScreenAxis, size: number) => (flipped ? size - 1 - voxel[axis] : voxel[axis]);
  return {
    x: along(plane.across, plane.size[0]),
    y: along(plane.down, plane.size[1]),
    slice: voxel[plane.normal],
  };
}

/** The voxel at a place of the screen: the inverse of `toScreen`. */
export function toVoxel(plane: Plane, x: number, y: number, slice: number): [number, number, number] {
  const voxel: [number, number, number] = [0, 0, 0];
  voxel[plane.across.axis] = plane.across.flipped ? plane.size[0] - 1 - x : x;
  voxel[plane.down.axis] = plane.down.flipped ? plane.size[1] - 1 - y : y;
  voxel[plane.normal] = slice;
  return voxel;
}
