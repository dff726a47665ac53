import * as z from 'zod/mini';

/**
 * A parameter: what it may be, what it is unless given, and what it means.
 *
 * @example parameter(z.number().check(z.positive()), 25, 'Width of a bin of grey values, in the unit of the image.');
 */
export function parameter<T extends z.core.SomeType>(
  schema: T,
  standard: z.core.util.NoUndefined<z.core.output<T>>,
  description: string,
): z.ZodMiniDefault<T> {
  return z._default(schema, standard).check(z.describe(description));
}
