import type { Mask, Volume } from '@radscore/image';

/** A slice as a picture: grey values 0-255 with the outlines of regions, all in pixels of the cropped slice. */
export interface SlicePreview {
  /** The slice's index along z in the whole image. */
  readonly slice: number;
  readonly width: number;
  readonly height: number;
  /** Height of a pixel over its width. */
  readonly aspect: number;
  readonly pixels: Uint8Array;
  /** For each region, its border as line pieces [x1, y1, x2, y2] between pixel corners. */
  readonly outlines: [number, number, number, number][][];
}

/**
 * The axial slice in which the first region is largest, cropped to all regions with a margin, as grey values from
 * `window[0]` (black) to `window[1]` (white) in the unit of the image, with the outlines of the regions. Without a window, from the
 * lowest to the highest value of what is shown.
 *
 * @param regions masks on the grid of `volume`; the first must not be empty.
 * @param margin width of what is shown around the regions, mm.
 */
export function slicePreview(
  volume: Volume,
  regions: readonly Mask[],
  window?: readonly [number, number],
  margin = 30,
): SlicePreview {
  const { size, spacing } = volume.geometry;
  const slice = largestSlice(regions[0]!);
  const [x0, x1] = extent(regions, slice, 0, Math.ceil(margin / spacing[0]));
  const [y0, y1] = extent(regions, slice, 1, Math.ceil(margin / spacing[1]));
  const [width, height] = [x1 - x0 + 1, y1 - y0 + 1];
  const base = slice * size[0] * size[1];

  const values = new Float64Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) values[y * width + x] = volume.data[base + (y0 + y) * size[0] + x0 + x]!;
  }
  const [low, high] = window ?? rangeOf(values);
  const scale = high > low ? 255 / (high - low) : 0;
  const pixels = Uint8Array.from(values, (value) => Math.max(0, Math.min(255, Math.round((value - low) * scale))));
  const outlines = regions.map(({ data }) => {
    const inside = (x: number, y: number) =>
      x >= 0 && y >= 0 && x < width && y < height && data[base + (y0 + y) * size[0] + x0 + x] === 1;
    return outline(inside, width, height);
  });
  return { slice, width, height, aspect: spacing[1] / spacing[0], pixels, outlines };
}

function rangeOf(values: Float64Array): [number, number] {
  return values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

function largestSlice({ geometry: { size }, data }: Mask): number {
  const area = size[0] * size[1];
  let best = 0;
  let bestCount = -1;
  for (let z = 0; z < size[2]; z++) {
    let count = 0;
    for (let i = z * area; i < (z + 1) * area; i++) count += data[i]!;
    if (count > bestCount) {
      best = z;
      bestCount = count;
    }
  }
  return best;
}

/** First and last index along x (axis 0) or y (axis 1) that any region reaches in a slice, widened by `margin` voxels. */
function extent(regions: readonly Mask[], slice: number, axis: 0 | 1, margin: number): [number, number] {
  const { size } = regions[0]!.geometry;
  let low = size[axis];
  let high = -1;
  for (const { data } of regions) {
    for (let y = 0; y < size[1]; y++) {
      for (let x = 0; x < size[0]; x++) {
        if (data[(slice * size[1] + y) * size[0] + x] !== 1) continue;
        const at = axis === 0 ? x : y;
        low = Math.min(low, at);
        high = Math.max(high, at);
      }
    }
  }
  return [Math.max(0, low - margin), Math.min(size[axis] - 1, high + margin)];
}

/** The edges between a pixel inside and one outside, joined along a line. */
function outline(inside: (x: number, y: number) => boolean, width: number, height: number) {
  const pieces: [number, number, number, number][] = [];
  for (let y = 0; y <= height; y++) {
    for (const [from, to] of runs(width, (x) => inside(x, y) !== inside(x, y - 1))) pieces.push([from, y, to, y]);
  }
  for (let x = 0; x <= width; x++) {
    for (const [from, to] of runs(height, (y) => inside(x, y) !== inside(x - 1, y))) pieces.push([x, from, x, to]);
  }
  return pieces;
}

/** Stretches of neighbouring places, as [from, to). */
function runs(length: number, has: (at: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let at = 0; at < length; at++) {
    if (!has(at)) continue;
    const last = found.at(-1);
    if (last !== undefined && last[1] === at) last[1]++;
    else found.push([at, at + 1]);
  }
  return found;
}
