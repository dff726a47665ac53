import { createRng } from '@radscore/core';

/**
 * So many of these, drawn at random by the seed, in their order; all where there are no more.
 * @example drawPatients(['P1', 'P2', 'P3', 'P4'], 2, 1) // => ['P3', 'P4']
 */
export function drawPatients<T>(items: readonly T[], count: number, seed: number): T[] {
  if (items.length <= count) return [...items];
  const drawn = createRng(`${seed}/readers`)
    .shuffle([...items.keys()])
    .slice(0, count);
  return drawn.sort((a, b) => a - b).map((i) => items[i]!);
}
