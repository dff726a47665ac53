import { hashOf, sha256Hex } from '@radscore/core';
import { uidOf } from '@radscore/dicom';
import type { DocumentInput } from './document.js';

/** What a UID is of. */
export type DocumentKind =
  | 'seg'
  | 'seg-series'
  | 'sr'
  | 'sr-series'
  | 'pdf'
  | 'pdf-series'
  | 'key-object'
  | 'key-object-series'
  | 'fhir';

/** What tells the documents of one prediction from those of any other. */
export type DocumentSeed = Pick<DocumentInput, 'version'> & {
  readonly prediction: Pick<DocumentInput['prediction'], 'inputHash' | 'modelHash' | 'engine'>;
};

/**
 * The UID of a document: a UUID below 2.25 of the hashes of input and model, the digest of the engine, the kind of document and the version
 * of the decision. A document that is sent again has the same one; a changed input, model or decision another.
 *
 * @param part tells several things of one kind apart: the tracking UID of a region.
 */
export function documentUid({ prediction, version }: DocumentSeed, kind: DocumentKind, part = ''): string {
  return uidOf(seedOf({ prediction, version }, kind, part));
}

/** The same as a UUID, for FHIR. */
export function documentUuid(seed: DocumentSeed, kind: DocumentKind, part = ''): string {
  const hex = sha256Hex(seedOf(seed, kind, part));
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}

/**
 * The UID by which a region of a series is tracked: the same for every model and every version that measures it.
 */
export function trackingUid(seriesUid: string, region: string): string {
  return uidOf(`tracking ${JSON.stringify([seriesUid, region])}`);
}

function seedOf({ prediction, version }: DocumentSeed, kind: DocumentKind, part: string): string {
  const { inputHash, modelHash, engine } = prediction;
  return `document ${hashOf([inputHash, modelHash, engine, kind, part, version])}`;
}
