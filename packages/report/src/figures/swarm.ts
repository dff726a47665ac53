/**
 * Horizontal offsets that keep points of a radius apart, each as near to the middle as the points before it allow; where the
 * room (either side) is full, points overlap. `ys` ascending or descending, in drawing units.
 */
export function swarmOffsets(ys: readonly number[], radius: number, room: number): number[] {
  const offsets: number[] = [];
  ys.forEach((y, i) => {
    const near: { dx: number; dy: number }[] = [];
    for (let j = i - 1; j >= 0 && Math.abs(ys[j]! - y) < 2 * radius; j--)
      near.push({ dx: offsets[j]!, dy: ys[j]! - y });
    const candidates = [0, ...near.flatMap(({ dx, dy }) => beside(dx, dy, radius))].filter(
      (dx) => Math.abs(dx) <= room,
    );
    const free = candidates.filter((dx) =>
      near.every((other) => Math.hypot(other.dx - dx, other.dy) > 2 * radius - 1e-6),
    );
    const nearest = free.sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)[0];
    offsets.push(nearest ?? ((i % 9) - 4) * (room / 4));
  });
  return offsets;
}

function beside(dx: number, dy: number, radius: number): [number, number] {
  const reach = Math.sqrt(4 * radius * radius - dy * dy);
  return [dx - reach, dx + reach];
}
