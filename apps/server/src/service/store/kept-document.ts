/** A document of a result as it is kept. */
export interface KeptDocument {
  readonly kind: 'seg' | 'sr' | 'pdf' | 'fhir' | 'key-object';
  readonly classUid: string;
  readonly instanceUid: string;
  readonly seriesUid: string;
  readonly hash: string;
}
