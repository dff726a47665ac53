import type { Triple } from '@radscore/image';

/** From where one looks at a patient; at 0 and 0 from the front, head up, so that the left side is on the right of the screen. */
export interface Camera {
  /** Degrees around the patient, towards the left side. */
  readonly azimuth: number;
  /** Degrees above the patient, -90 to 90. */
  readonly elevation: number;
  /** 1 shows all of it. */
  readonly zoom: number;
}

/** From the front, a little from the left and from above. */
export const firstCamera: Camera = { azimuth: 20, elevation: 12, zoom: 1 };

/** What lies to the right, above and in front, as directions of the patient (LPS). */
export interface CameraAxes {
  readonly right: Triple;
  readonly up: Triple;
  readonly front: Triple;
}

export function axesOf({ azimuth, elevation }: Pick<Camera, 'azimuth' | 'elevation'>): CameraAxes {
  const [a, e] = [(azimuth * Math.PI) / 180, (elevation * Math.PI) / 180];
  const [sin, cos, above] = [Math.sin(a), Math.cos(a), Math.sin(e)];
  return {
    right: [cos, sin, 0],
    up: [-sin * above, cos * above, Math.cos(e)],
    front: [sin * Math.cos(e), -cos * Math.cos(e), above],
  };
}

/** A ball that holds what is shown; mm, LPS. */
export interface Ball {
  readonly centre: Triple;
  readonly radius: number;
}

/** The smallest box around points, as the ball around it; undefined without points. */
export function ballOf(meshes: readonly { readonly points: Float32Array }[]): Ball | undefined {
  const [low, high] = [
    [Infinity, Infinity, Infinity],
    [-Infinity, -Infinity, -Infinity],
  ];
  for (const { points } of meshes) {
    for (let i = 0; i < points.length; i++) {
      const axis = i % 3;
      if (points[i] < low[axis]) low[axis] = points[i];
      if (points[i] > high[axis]) high[axis] = points[i];
    }
  }
  if (low[0] > high[0]) return undefined;
  const centre = low.map((each, a) => (each + high[a]) / 2) as [number, number, number];
  return { centre, radius: Math.max(1, Math.hypot(...low.map((each, a) => (high[a] - each) / 2))) };
}

/**
 * The matrix that brings points of a patient onto a screen, without perspective; column by column, as WebGL has it.
 *
 * @param aspect width of the screen over its height
 * @param depth how many radii before and behind the middle are seen
 */
export function matrixOf(camera: Camera, { centre, radius }: Ball, aspect: number, depth: number): Float32Array {
  const { right, up, front } = axesOf(camera);
  const scale = camera.zoom / radius;
  const rows = [
    right.map((each) => (each * scale) / Math.max(1, aspect)),
    up.map((each) => each * scale * Math.min(1, aspect)),
    front.map((each) => -each / (radius * depth)),
  ];
  const moved = rows.map((row) => -row.reduce((sum, each, a) => sum + each * centre[a], 0));
  return Float32Array.from([0, 1, 2].flatMap((a) => [...rows.map((row) => row[a]), 0]).concat(moved, 1));
}

/** Where the sides of the patient lie: across and up from -1 to 1, those in front above 0. */
export function sidesOf(camera: Camera): { letter: string; x: number; y: number; front: number }[] {
  const { right, up, front } = axesOf(camera);
  return ['R', 'L', 'A', 'P', 'I', 'S'].map((letter, i) => {
    const [axis, sign] = [i >> 1, i & 1 ? 1 : -1];
    return { letter, x: sign * right[axis], y: sign * up[axis], front: sign * front[axis] };
  });
}
