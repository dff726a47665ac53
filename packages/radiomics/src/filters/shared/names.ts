import * as z from 'zod/mini';

/** A number as Python's `str` writes a float, with `-` for the point, as PyRadiomics names its LoG images: 3 -> `3-0`, 0.5 -> `0-5`. */
export function floatInName(value: number): string {
  const text = String(value);
  return (Number.isInteger(value) && !text.includes('e') ? `${text}.0` : text).replaceAll('.', '-');
}

/** Schema of a parameter that takes one value or a list: a list gives one image for each. */
export function oneOrMore<T extends z.ZodMiniType<number>>(value: T): z.ZodMiniUnion<[T, z.ZodMiniArray<T>]> {
  return z.union([value, z.array(value).check(z.minLength(1))]);
}

/** One value or several, each once. */
export function distinct(values: number | readonly number[]): number[] {
  return [...new Set(typeof values === 'number' ? [values] : values)];
}

/** A value of a parameter with the name of the image it makes: told apart by the value only where there are several. */
export function sweep(
  filter: string,
  parameter: string,
  values: number | readonly number[],
): { name: string; value: number }[] {
  const all = distinct(values);
  const suffix = (value: number): string => `-${parameter}-${String(value).replaceAll('.', '-')}`;
  return all.map((value) => ({ name: all.length === 1 ? filter : filter + suffix(value), value }));
}
