/** Nine colours of viridis (Smith and van der Walt, 2015): even steps for the eye, also for eyes that do not tell red from green. */
const stops = [
  [68, 1, 84],
  [71, 45, 123],
  [59, 82, 139],
  [44, 114, 142],
  [33, 145, 140],
  [40, 174, 128],
  [94, 201, 98],
  [173, 220, 48],
  [253, 231, 37],
];

/** The colour of a share from 0 to 1, as an opaque pixel (RGBA, little endian); beyond it the last one. */
export function viridis(share: number): number {
  const at = Math.min(1, Math.max(0, share)) * (stops.length - 1);
  const first = Math.min(stops.length - 2, Math.floor(at));
  const [r, g, b] = stops[first].map((from, c) => Math.round(from + (at - first) * (stops[first + 1][c] - from)));
  return (0xff000000 | (b << 16) | (g << 8) | r) >>> 0;
}

/** The whole scale for a style sheet, from left to right. */
export const viridisGradient = `linear-gradient(to right, ${stops.map((rgb) => `rgb(${rgb.join(' ')})`).join(', ')})`;
