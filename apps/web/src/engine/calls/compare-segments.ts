import { type OutlineAgreement, outlineAgreement } from '@radscore/cases';
import { imageError, unboxMask } from '@radscore/image';
import type { Call } from '../call.js';

/** How two readers' outlines of one region agree. */
export const compareSegments: Call<{ readonly first: number; readonly second: number }, OutlineAgreement> = (
  { first, second },
  { session: { image, segments } },
) => {
  const [a, b] = [segments.get(first), segments.get(second)];
  if (image === undefined || a === undefined || b === undefined) throw imageError('RAD-REGION-NEEDS-IMAGE', {});
  return outlineAgreement(unboxMask(a), unboxMask(b));
};
