/**
 * Names that outcomes of studies go by: `death`, `os_months`, `vital_status`, `Time to recurrence`, `DFS`. Whole words only, so that
 * `bodies` or `osteoporosis` are none.
 */
const words =
  /(?:^|[^a-z])(?:death|dead|died|deceased|alive|vital[^a-z]?status|os|dfs|pfs|rfs|css|ttp|ttr|efs|survival|recurrence|recurred|relapsed?|progression|progressed|follow[^a-z]?up|last[^a-z]?seen|censor(?:ed|ing)?|event|outcome|endpoint)(?:$|[^a-z])/;

/** True for the name of a column that is most likely an outcome, or a time to one. */
export function isOutcomeName(name: string): boolean {
  const spaced = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.test(spaced);
}
