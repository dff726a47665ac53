import * as z from 'zod';
import type { FindPredictor, FittedBase } from './base.js';

/**
 * A fitted classifier inside another: its state is checked by the schema of its name.
 *
 * @param extra what the wrapping model keeps beside it.
 */
export function baseState<S extends z.ZodRawShape>(find: FindPredictor, extra: S) {
  return z
    .strictObject({ name: z.string(), state: z.custom<object>(isObject, 'expected an object'), ...extra })
    .superRefine((base, context) => {
      const { name, state } = base as unknown as FittedBase;
      const found = knownClassifier(find, name);
      if (found === undefined) {
        context.addIssue({ code: 'custom', path: ['name'], message: 'no such classifier' });
        return;
      }
      const { error } = found.state.safeParse(state);
      for (const { path, message } of error?.issues.slice(0, 1) ?? [])
        context.addIssue({ code: 'custom', path: ['state', ...path], message });
    });
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function knownClassifier(find: FindPredictor, name: string) {
  try {
    return find(name);
  } catch {
    return undefined;
  }
}
