/**
 * Common names of outcomes: `death`, `os_months`, `vital_status`, `Time to recurrence`, `DFS`. Whole words only, so that
 * `bodies` or `osteoporosis` are none.
 */
const words =
  /(?:^|[^a-z])(?:death|dead|died|deceased|alive|vital[^a-z]?status|os|dfs|pfs|rfs|css|ttp|ttr|efs|survival|recurrence|recurred|relapsed?|progression|progressed|follow[^a-z]?up|last[^a-z]?seen|censor(?:ed|ing)?|event|outcome|endpoint)(?:$|[^a-z])/;

/** True for the name of a column that is most likely an outcome, or a time to one. */
export function isOutcomeName(name: string): boolean {
  const spaced = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.test(spaced);
}

const plain =
  /^(?:death|dead|died|deceased|alive|vital status|os|dfs|pfs|rfs|css|ttp|ttr|efs|overall survival|(?:disease|progression|recurrence|relapse) free survival|time to (?:death|recurrence|relapse|progression|event))(?: (?:months?|days?|years?|time|status|event|date|flag|censored|\d+))*$/;

/** True for a name that can mean nothing but an outcome: `death`, `os_months`, `DFS status`; not for `previous progression`. */
export function isPlainOutcomeName(name: string): boolean {
  const spaced = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return plain.test(spaced.replace(/[^a-z0-9]+/g, ' ').trim());
}

const later =
  /(?:^|[^A-Za-z])(?:y?p[TN](?:$|[^a-z])|[Aa]djuvant|[Pp]ost[^a-z]?op(?:erative)?|[Tt][Rr][Gg]|[Rr]egression[^a-z]?[Gg]rade|[Rr]esection[^a-z]?[Mm]argins?|[Mm]argin[^a-z]?[Ss]tatus|[Nn]ecrosis|[Ff]ollow[^a-z]?up)/;

/**
 * True for the name of something known only from the specimen or after the operation: `pT`, `pN_stage`, `adjuvant_cycles`; not for
 * `cT`, `ptt` or `neoadjuvant`.
 */
export function isLaterName(name: string): boolean {
  return later.test(name) && !/neo[^a-z]?adjuvant/i.test(name);
}
