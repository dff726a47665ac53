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
  const corners = points.length >> 1;
  const crossings: number[][] = [];
  for (let n = 0; n < corners; n++) {
    const next = n + 1 === corners ? 0 : n + 1;
    const [x0, y0, x1, y1] = [points[2 * n], points[2 * n + 1], points[2 * next], points[2 * next + 1]];
    const from = Math.max(0, Math.ceil(Math.min(y0, y1)));
    const to = Math.min(rows, Math.ceil(Math.max(y0, y1)));
    for (let row = from; row < to; row++) {
      crossings[row] ??= [];
      crossings[row].push(x0 + ((row - y0) * (x1 - x0)) / (y1 - y0));
    }
  }
  crossings.forEach((line, row) => {
    line.sort((a, b) => a - b);
    const start = offset + row * columns;
    for (let n = 0; n + 1 < line.length; n += 2) {
      const from = Math.max(0, Math.ceil(line[n]));
      const to = Math.min(columns, Math.ceil(line[n + 1]));
      for (let column = from; column < to; column++) data[start + column] ^= 1;
    }
  });
}
