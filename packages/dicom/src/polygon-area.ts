/**
 * The area of a polygon, in pixels (the shoelace formula); of a keyhole contour the hole is left out.
 *
 * @param points x and y alternating
 */
export function polygonArea(points: ArrayLike<number>): number {
  let twice = 0;
  for (let n = 0; n < points.length; n += 2) {
    const next = n + 2 === points.length ? 0 : n + 2;
    twice += points[n] * points[next + 1] - points[next] * points[n + 1];
  }
  return Math.abs(twice) / 2;
}

/** The area of the part of a polygon that lies in a slice, from edge to edge of its pixels (Sutherland and Hodgman's clipping). */
export function areaInside(points: ArrayLike<number>, columns: number, rows: number): number {
  let clipped: readonly number[] = Array.from(points);
  for (const [axis, edge, sign] of [
    [0, -0.5, 1],
    [0, columns - 0.5, -1],
    [1, -0.5, 1],
    [1, rows - 0.5, -1],
  ] as const) {
    clipped = clip(clipped, axis, edge, sign);
  }
  return polygonArea(clipped);
}

/** The part of a polygon on one side of a line along an axis. */
function clip(points: readonly number[], axis: 0 | 1, edge: number, sign: 1 | -1): number[] {
  const kept: number[] = [];
  for (let n = 0; n < points.length; n += 2) {
    const next = n + 2 === points.length ? 0 : n + 2;
    const [from, to] = [sign * (points[n + axis] - edge), sign * (points[next + axis] - edge)];
    if (from >= 0) kept.push(points[n], points[n + 1]);
    if (from >= 0 === to >= 0) continue;
    const share = from / (from - to);
    const at = [0, 1].map((a) => points[n + a] + share * (points[next + a] - points[n + a]));
    kept.push(at[0], at[1]);
  }
  return kept;
}
