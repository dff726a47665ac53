// Predictions for other systems: DICOM structured report, page, key objects; FHIR. Data in, bytes out.
export { type FeatureConcept, featureConcept, type UnitsOfImage } from './coding/feature-concept.js';
export type { DocumentInput, DocumentStatus, DocumentTime, DocumentWords } from './documents/document.js';
export { type DocumentKind, documentUid, documentUuid, trackingUid } from './documents/document-uid.js';
export { encapsulatedPdf, pdfInstance } from './documents/encapsulated-pdf.js';
export { type RejectedPrediction, type Rejection, rejectionNote } from './documents/key-object.js';
export { interchangeError, interchangeErrors } from './errors.js';
export { type AuditedAct, auditEvent } from './fhir/audit-event.js';
export { type BundleOptions, type FhirBundle, fhirBundle } from './fhir/bundle.js';
export type { FhirStatus } from './fhir/observations.js';
export type { FhirResource } from './fhir/resources.js';
export { measurementReport, regionsInstance, reportInstance } from './sr/measurement-report.js';
