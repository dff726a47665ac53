import { createRng } from '@radscore/core';

/** So many of these, drawn at random by the seed, in their order; all where there are no more. */
export function drawPatients<T>(items: readonly T[], count: number, seed: number): T[] {
  if (items.length <= count) return [...items];
  const drawn = createRng(`${seed}/readers`)
    .shuffle([...items.keys()])
    .slice(0, count);
  return drawn.sort((a, b) => a - b).map((i) => items[i]!);
}
