import type { ErrorData } from '@radscore/core';
import type { Protocol } from '@radscore/protocol';
import type { CandidateResult } from '../study/types.js';

/** The candidate that the protocol names as primary, by id, or undefined where it names none. */
export function namedPrimary({ report: { primary } }: Pick<Protocol, 'report'>): string | undefined {
  return primary && `${primary.signature}/${primary.variant}/${primary.model}`;
}

/** The primary candidate that the protocol named and that could not be fitted, with the reason; undefined where all went as planned. */
export function primaryFailure(
  protocol: Pick<Protocol, 'report'>,
  candidates: readonly Pick<CandidateResult, 'id' | 'failure'>[],
): { readonly named: string; readonly reason: ErrorData } | undefined {
  const named = namedPrimary(protocol);
  const failure = candidates.find(({ id }) => id === named)?.failure;
  return named === undefined || failure === undefined ? undefined : { named, reason: failure };
}
