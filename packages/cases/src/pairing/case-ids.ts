import type { FoundPair } from './found-file.js';
import { nameParts } from './name-parts.js';
import { caseFolder } from './pair-files.js';

/** Where an id comes from: the patient's folder, the name of the image, or the header. */
export type IdSource = 'folder' | 'name' | 'header' | 'path';

/** The ids of pairs, all from one source. */
export interface CaseIds {
  readonly source: IdSource;
  readonly ids: readonly string[];
}

const sources: readonly (readonly [IdSource, (pair: FoundPair) => string | undefined])[] = [
  ['folder', ({ image }) => caseFolder(image)],
  ['name', ({ image }) => (image.image === undefined ? nameParts(image.path).stem : undefined)],
  ['name', ({ image }) => (image.image === undefined ? nameParts(image.path).key : undefined)],
  ['header', ({ image }) => image.image?.patientId],
  ['path', ({ image }) => image.path],
];

/**
 * Ids for pairs, from the one source that gives each pair an id of its own and fits most ids of a sheet; without a sheet the
 * patient's folder before the image's name, the PatientID and, at last, the path.
 *
 * @example
 * caseIds(pairs, ['P1', 'P2']); // { source: 'folder', ids: ['P1', 'P2'] }
 */
export function caseIds(pairs: readonly FoundPair[], sheet: readonly string[] = []): CaseIds {
  const known = new Set(sheet);
  let best: (CaseIds & { readonly fit: number }) | undefined;
  for (const [source, idOf] of sources) {
    const ids = pairs.flatMap((pair) => idOf(pair) || []);
    if (ids.length < pairs.length || new Set(ids).size < ids.length) continue;
    const fit = ids.filter((id) => known.has(id)).length;
    if (best === undefined || fit > best.fit) best = { source, ids, fit };
  }
  const { source, ids } = best ?? { source: 'path' as const, ids: pairs.map(({ image }) => image.path) };
  return { source, ids };
}
