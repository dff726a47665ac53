/** What share of values lies below one, with half of those that are the same. */
export function rankAmong(values: readonly number[], value: number): number {
  const below = values.filter((each) => each < value).length;
  const same = values.filter((each) => each === value).length;
  return (below + same / 2) / values.length;
}
