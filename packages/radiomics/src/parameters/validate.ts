import { coreError, didYouMean, type RadError } from '@radscore/core';
import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';

/** Zod's English words for what does not fit. */
const { localeError: error } = en();

/** A map of a parameter file. */
export type Values = Readonly<Record<string, unknown>>;

/** The error for a name that is unknown, with the nearest known one. */
export function parameterUnknown(
  kind: string,
  name: string,
  known: readonly string[],
  path: readonly string[],
): RadError<'RAD-PARAMETER-UNKNOWN'> {
  const values = { kind, name, suggestion: didYouMean(name, known), known: [...new Set(known)].join(', ') };
  return coreError('RAD-PARAMETER-UNKNOWN', values, { field: path.join('.') });
}

/** The value as a map of names to values. */
export function requireMap(value: unknown, name: string, path: readonly string[]): Values {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Values;
  throw parameterInvalid(name, value, 'it must be a map of names to values', path);
}

/** The value checked against its schema; undefined where null stands for the default. */
export function validValue(schema: z.core.$ZodType, value: unknown, name: string, path: readonly string[]): unknown {
  const result = parsed(schema, value);
  if (result.success) return result.data;
  if (value === null) return undefined;
  throw parameterInvalid(name, value, problemOf(result.error), path);
}

/** What a schema makes of a value. */
export function parsed<S extends z.core.$ZodType>(schema: S, value: unknown) {
  return z.safeParse(schema, value, { error });
}

/** The first problem, in words; of a choice between kinds of values, the problems of each. */
function problemOf({ issues }: z.core.$ZodError): string {
  const [issue] = issues;
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return issue.errors.map(([first]) => lowerFirst(first?.message ?? issue.message)).join(', or ');
  }
  const where = issue.path.map((key) => (typeof key === 'number' ? `entry ${key + 1}: ` : `${String(key)}: `));
  return where.join('') + lowerFirst(issue.message);
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function parameterInvalid(
  name: string,
  value: unknown,
  problem: string,
  path: readonly string[],
): RadError<'RAD-PARAMETER-INVALID'> {
  const values = { name, value: JSON.stringify(value) ?? String(value), problem };
  return coreError('RAD-PARAMETER-INVALID', values, path.length > 0 ? { field: path.join('.') } : {});
}
