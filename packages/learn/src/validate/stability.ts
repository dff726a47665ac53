/** How often columns were chosen over resamples, and how similar the choices are. */
export interface SelectionStability {
  /** Share of resamples in which each column was chosen, most frequent first; columns never chosen are left out. */
  readonly frequencies: readonly { readonly name: string; readonly share: number }[];
  /** Mean number of chosen columns. */
  readonly meanSize: number;
  /**
   * Nogueira's index (Nogueira, Sechidis and Brown 2018): 1 = always the same choice, about 0 = no better than drawing as many
   * at random; null for fewer than 2 resamples or where always all or none were chosen.
   */
  readonly nogueira: number | null;
  /** Kuncheva's consistency index (2007), mean over pairs; defined only where every choice has the same size, else null. */
  readonly kuncheva: number | null;
}

/**
 * Stability of selected columns over resamples.
 *
 * @param chosen names chosen in each resample.
 * @param total number of columns there were to choose from.
 * @example selectionStability([['a', 'b'], ['a', 'b'], ['a', 'c']], 10).nogueira!.toFixed(2) // => '0.58'
 */
export function selectionStability(chosen: readonly (readonly string[])[], total: number): SelectionStability {
  const m = chosen.length;
  const counts = new Map<string, number>();
  for (const names of chosen) for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const frequencies = [...counts]
    .map(([name, count]) => ({ name, share: count / m }))
    .sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1));
  const meanSize = m === 0 ? 0 : chosen.reduce((sum, names) => sum + names.length, 0) / m;
  return {
    frequencies,
    meanSize,
    nogueira: nogueira([...counts.values()], m, total, meanSize),
    kuncheva: kuncheva(chosen, total),
  };
}

function nogueira(counts: readonly number[], m: number, total: number, meanSize: number): number | null {
  const expected = (meanSize / total) * (1 - meanSize / total);
  if (m < 2 || !(expected > 0)) return null;
  const observed = counts.reduce((sum, count) => sum + (m / (m - 1)) * (count / m) * (1 - count / m), 0) / total;
  return 1 - observed / expected;
}

function kuncheva(chosen: readonly (readonly string[])[], total: number): number | null {
  const size = chosen[0]?.length ?? 0;
  if (chosen.length < 2 || size === 0 || size === total || chosen.some((names) => names.length !== size)) return null;
  let sum = 0;
  let pairs = 0;
  const sets = chosen.map((names) => new Set(names));
  for (let a = 0; a < sets.length; a++) {
    for (let b = 0; b < a; b++) {
      const common = chosen[b]!.reduce((count, name) => count + Number(sets[a]!.has(name)), 0);
      sum += (common * total - size * size) / (size * (total - size));
      pairs++;
    }
  }
  return sum / pairs;
}
