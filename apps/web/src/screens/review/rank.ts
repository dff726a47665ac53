/** What share of values lies below one, with half of those that are the same. */
export function rankAmong(values: readonly number[], value: number): number {
  const below = values.filter((each) => each < value).length;
  const same = values.filter((each) => each === value).length;
  return (below + same / 2) / values.length;
}

/** The percentage of a distribution that lies below a value, between its quantiles by a straight line; within its first and last. */
export function rankInQuantiles(percents: readonly number[], quantiles: readonly number[], value: number): number {
  const above = quantiles.findIndex((each) => each >= value);
  if (above === 0) return percents[0];
  if (above < 0) return percents.at(-1)!;
  const [low, high] = [quantiles[above - 1], quantiles[above]];
  const part = high === low ? 1 : (value - low) / (high - low);
  return percents[above - 1] + part * (percents[above] - percents[above - 1]);
}
