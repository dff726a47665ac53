const usual = /^(id|(patient|case|study|subject)[ _-]?(id|no|number)?|pat[ _-]?id|pid)$/i;

/**
 * Place of the column that holds the ids: the one called `preferred`, else the one called id, else the first with one of the usual names
 * (Patient ID, case_no, PID ...), all in any case; -1 where there is none.
 *
 * @example idColumnOf(['age', 'Patient ID']) // => 1
 */
export function idColumnOf(columns: readonly string[], preferred = 'id'): number {
  const names = columns.map((name) => name.trim().toLowerCase());
  for (const name of [preferred.toLowerCase(), 'id']) {
    const at = names.indexOf(name);
    if (at >= 0) return at;
  }
  return names.findIndex((name) => usual.test(name));
}
