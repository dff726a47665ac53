import { scanPolygons } from '@radscore/image';

/**
 * Turns over (0 to 1, 1 to 0) the pixels of a slice whose centres lie inside a closed polygon, by the even-odd rule. Painting all
 * contours of a slice this way leaves holes open and keeps separate pieces, whatever the sense of their turning.
 *
 * A centre exactly on an edge counts as inside on the left and upper side of the polygon and as outside on the other, so
 * that polygons which share an edge share no pixel.
 *
 * @param points x and y in pixels, alternating; whole numbers are pixel centres
 * @param offset index of the first pixel of the slice in `data`
 */
export function xorPolygon(
  points: ArrayLike<number>,
  data: Uint8Array,
  offset: number,
  columns: number,
  rows: number,
): void {
  scanPolygons([points], columns, rows, (row, from, to) => {
    for (let i = offset + row * columns + from; i < offset + row * columns + to; i++) data[i]! ^= 1;
  });
}
