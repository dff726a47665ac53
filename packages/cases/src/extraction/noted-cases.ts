import type { ErrorData } from '@radscore/core';
import { caseError } from '../errors.js';

/** Cases that a warning lists by their ids. */
const mostIds = 30;

interface NotedCase {
  readonly id: string;
  readonly notes: readonly { readonly kind: 'missing' | 'warning'; readonly reason: ErrorData }[];
}

/** What must be known of the images and outlines of a cohort: one warning for each code, with the cases that it is about. */
export function notedCases(cases: readonly NotedCase[]): ErrorData[] {
  const byCode = new Map<string, { readonly first: ErrorData; readonly ids: Set<string> }>();
  for (const { id, notes } of cases)
    for (const { kind, reason } of notes) {
      if (kind !== 'warning') continue;
      const known = byCode.get(reason.code) ?? { first: reason, ids: new Set() };
      known.ids.add(id);
      byCode.set(reason.code, known);
    }
  return [...byCode].map(([code, { first, ids }]) => {
    const shown = [...ids].slice(0, mostIds).join(', ') + (ids.size > mostIds ? ', ...' : '');
    const values = { code, count: ids.size, ids: shown, detail: first.message, remedy: first.remedy };
    return caseError('RAD-CASES-NOTED', values).toJSON();
  });
}
