/** The intensity-based statistics of the IBSI, by their tags, of the values of a region. */
export function intensityStatistics(values: Float64Array): Record<string, number> {
  const n = values.length;
  const sorted = values.slice().sort();
  const mean = meanOf(values, (x) => x);
  const central = (power: number): number => meanOf(values, (x) => (x - mean) ** power);
  const variance = central(2);
  const [p10, p25, median, p75, p90] = [10, 25, 50, 75, 90].map((p) => percentile(sorted, p));
  const kept = values.filter((x) => x >= p10 && x <= p90);
  const keptMean = meanOf(kept, (x) => x);
  const energy = n * meanOf(values, (x) => x * x);
  return {
    stat_mean: mean,
    stat_var: variance,
    stat_skew: central(3) / variance ** 1.5,
    stat_kurt: central(4) / variance ** 2 - 3,
    stat_median: median,
    stat_min: sorted[0],
    stat_p10: p10,
    stat_p90: p90,
    stat_max: sorted[n - 1],
    stat_iqr: p75 - p25,
    stat_range: sorted[n - 1] - sorted[0],
    stat_mad: meanOf(values, (x) => Math.abs(x - mean)),
    stat_rmad: meanOf(kept, (x) => Math.abs(x - keptMean)),
    stat_medad: meanOf(values, (x) => Math.abs(x - median)),
    stat_cov: Math.sqrt(variance) / mean,
    stat_qcod: (p75 - p25) / (p75 + p25),
    stat_energy: energy,
    stat_rms: Math.sqrt(energy / n),
  };
}

function meanOf(values: Float64Array, of: (x: number) => number): number {
  let sum = 0;
  for (const x of values) sum += of(x);
  return sum / values.length;
}

function percentile(sorted: Float64Array, p: number): number {
  const at = ((sorted.length - 1) * p) / 100;
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
}
