/** A number as Python's `str` writes a float, with `-` for the point, as PyRadiomics names its LoG images: 3 -> `3-0`, 0.5 -> `0-5`. */
export function numberInName(value: number): string {
  const text = String(value);
  return (Number.isInteger(value) && !text.includes('e') ? `${text}.0` : text).replaceAll('.', '-');
}

/** One value, or several to filter with in turn. */
export function asList<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : [value as T];
}

/** The names of the images of a filter that runs once for each value of a parameter: told apart where there are several. */
export function sweepNames(filter: string, parameter: string, value: number | readonly number[]): string[] {
  const values = asList(value);
  return values.map((v) => (values.length === 1 ? filter : `${filter}-${parameter}-${numberInName(v)}`));
}
