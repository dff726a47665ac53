import { coreError, didYouMean } from '@radscore/core';
import type { z } from 'zod';

/**
 * The parameters of a step, checked by its schema and completed with its defaults.
 *
 * @throws RAD-PARAMETER-UNKNOWN for a name the schema does not know (with the nearest known name),
 * RAD-PARAMETER-INVALID for a value it refuses.
 * @example parseParameters(classifierByName('random-forest'), { trees: 20 }).trees // => 20
 */
export function parseParameters<P>(
  step: { readonly name: string; readonly parameters: z.ZodType<P> },
  raw: unknown,
): P {
  const result = step.parameters.safeParse(raw ?? {});
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const path = [step.name, ...issue.path].join('.');
  if (issue.code === 'unrecognized_keys') {
    const name = issue.keys[0]!;
    const known = parameterNames(step.parameters);
    throw coreError('RAD-PARAMETER-UNKNOWN', {
      kind: `parameter of ${path}`,
      name,
      suggestion: didYouMean(name, known),
      known: known.join(', '),
    });
  }
  throw coreError('RAD-PARAMETER-INVALID', { name: path, value: show(raw, issue.path), problem: issue.message });
}

function parameterNames(schema: unknown): string[] {
  const shape = (schema as { shape?: object }).shape;
  return shape === undefined ? [] : Object.keys(shape);
}

function show(raw: unknown, path: readonly PropertyKey[]): string {
  let value = raw;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  return JSON.stringify(value) ?? String(value);
}
