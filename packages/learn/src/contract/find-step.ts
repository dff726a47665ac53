import { coreError, didYouMean } from '@radscore/core';

/**
 * The step of this name in a table.
 *
 * @param kind what is looked for, for the message: `classifier`, `step`.
 * @throws RAD-PARAMETER-UNKNOWN with the nearest known name.
 */
export function findStep<T extends { readonly name: string }>(kind: string, table: readonly T[], name: string): T {
  const found = table.find((step) => step.name === name);
  if (found !== undefined) return found;
  const known = table.map((step) => step.name);
  const suggestion = didYouMean(name, known);
  throw coreError('RAD-PARAMETER-UNKNOWN', { kind, name, suggestion, known: known.join(', ') });
}
