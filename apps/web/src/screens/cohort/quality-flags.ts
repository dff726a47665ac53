import type { CaseQuality } from '@radscore/cases';
import { outliersOf } from './outliers.js';

/** What may be wrong with a case; sentences are made where they are shown. */
export type QualityFlag =
  | { readonly code: 'fault'; readonly text: string }
  | { readonly code: 'empty' }
  | { readonly code: 'border' }
  | { readonly code: 'outside'; readonly share: number }
  | { readonly code: 'side'; readonly text: string }
  | { readonly code: 'thick'; readonly mm: number }
  | { readonly code: 'volume'; readonly mL: number }
  | { readonly code: 'note'; readonly text: string };

export interface QualityLimits {
  /** mm; slices further apart are too thick. */
  readonly thickness: number;
  /** From this share of the lesion outside the organ on it is said, 0 to 1. */
  readonly outside: number;
}

/** The flags of each case. Volumes are compared on a log scale: they are skewed, and a lesion too small is as suspect as one too large. */
export function qualityFlags(cases: readonly CaseQuality[], limits: QualityLimits): QualityFlag[][] {
  const measured = cases.flatMap(({ mL, fault }, at) =>
    mL !== undefined && mL > 0 && fault === undefined ? [{ at, mL }] : [],
  );
  const strange = new Set(outliersOf(measured.map(({ mL }) => Math.log(mL))).map((k) => measured[k].at));
  return cases.map(({ fault, border, outside, thickness, mL, notes, organFault }, at) => {
    const flags: QualityFlag[] = [];
    if (fault !== undefined)
      flags.push(fault.code === 'RAD-MASK-EMPTY' ? { code: 'empty' } : { code: 'fault', text: fault.message });
    if (border) flags.push({ code: 'border' });
    if (outside !== undefined && outside >= limits.outside) flags.push({ code: 'outside', share: outside });
    if (thickness !== undefined && thickness > limits.thickness) flags.push({ code: 'thick', mm: thickness });
    if (strange.has(at)) flags.push({ code: 'volume', mL: mL! });
    for (const { code, message } of notes)
      flags.push({ code: code === 'RAD-OUTLINE-SIDE' ? 'side' : 'note', text: message });
    if (organFault !== undefined) flags.push({ code: 'note', text: organFault.message });
    return flags;
  });
}
