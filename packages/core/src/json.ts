/**
 * Text of plain data in which every number survives: JSON has no NaN, no infinities and no -0, so these are written as
 * `{ "$number": "-Infinity" }`.
 *
 * @param space indentation, as in `JSON.stringify`.
 * @example
 * ```ts
 * import { fromJson, toJson } from '@radscore/core';
 *
 * Object.is(fromJson(toJson(-0)), -0); // => true
 * ```
 */
export function toJson(value: unknown, space?: number): string {
  return JSON.stringify(value, (_, each: unknown) => encodeNumber(each), space);
}

/**
 * The data again from the text of `toJson`. Plain JSON is read as it is. @throws SyntaxError for text that is not JSON.
 *
 * @example
 * ```ts
 * import { fromJson, toJson } from '@radscore/core';
 *
 * Number.isNaN(fromJson(toJson(Number.NaN))); // => true
 * ```
 */
export function fromJson(text: string): unknown {
  return JSON.parse(text, (_, each: unknown) => (isEncoded(each) ? Number(each.$number) : each));
}

/** A number that JSON does not have by its name; all else as it is. */
export function encodeNumber(value: unknown): unknown {
  return isUnusual(value) ? { $number: nameOf(value) } : value;
}

function isUnusual(value: unknown): value is number {
  return typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0));
}

function nameOf(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

const names = ['NaN', 'Infinity', '-Infinity', '-0'];

function isEncoded(value: unknown): value is { readonly $number: string } {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  return keys.length === 1 && keys[0] === '$number' && names.includes((value as { $number: string }).$number);
}
