import type { CasePreview, ExtractionRequest } from '@radscore/cases';
import { casePreview } from '@radscore/cases';
import { hashOf, isRadError, throwIfCancelled, type WorkControl } from '@radscore/core';
import type { Protocol } from '@radscore/protocol';
import { version } from '@radscore/radiomics';
import type { ResultStore } from '../store/result-store.js';
import { fingerprint } from './fingerprint.js';
import { readCase } from './read-case.js';

/** As many cases as one sheet of the report shows. */
const mostCases = 12;

export interface CohortPreview extends WorkControl {
  readonly modality: Protocol['images']['modality'];
  /** Pictures that were made before, by the hash of their request and files. */
  readonly store: ResultStore<readonly CasePreview[]>;
}

/**
 * Pictures of up to twelve cases with the outlines of their regions, spread evenly over the cohort. Of a patient with several rows
 * (one a lesion) the largest lesion is shown. A case that cannot be read again is passed over.
 *
 * @throws RAD-CANCELLED.
 */
export async function previewCohort(
  requests: readonly ExtractionRequest[],
  { modality, store, signal }: CohortPreview,
): Promise<CasePreview[]> {
  const count = Math.min(mostCases, requests.length);
  const chosen = Array.from({ length: count }, (_, k) => requests[Math.floor((k * requests.length) / count)]!);
  const previews: CasePreview[] = [];
  for (const request of chosen) {
    throwIfCancelled(signal && { signal });
    previews.push(...(await previewOf(request, modality, store)));
  }
  return previews;
}

async function previewOf(
  request: ExtractionRequest,
  modality: CohortPreview['modality'],
  store: CohortPreview['store'],
): Promise<readonly CasePreview[]> {
  const files = await Promise.all([request.image, request.mask].map(fingerprint));
  const key = hashOf({ request, modality, files, version });
  const before = await store.get(key);
  if (before !== undefined) return before;
  const made = await picture(request, modality);
  await store.put(key, made);
  return made;
}

async function picture(request: ExtractionRequest, modality: CohortPreview['modality']): Promise<CasePreview[]> {
  try {
    const { image, rows } = await readCase(request);
    const [largest] = [...rows].sort((a, b) => (b.volume ?? 0) - (a.volume ?? 0));
    const found = largest && casePreview(request.id, image, largest.regions, modality);
    return found === undefined ? [] : [found];
  } catch (error) {
    if (isRadError(error)) return [];
    throw error;
  }
}
