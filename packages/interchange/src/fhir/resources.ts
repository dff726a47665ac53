import type { Code } from '@radscore/dicom';
import { coding } from '../coding/code.js';
import type { DocumentInput, DocumentTime } from '../documents/document.js';

/** A FHIR resource as plain data. */
export type FhirResource = { readonly resourceType: string } & Readonly<Record<string, unknown>>;

/** A concept with its words. */
export function concept(code: Code): { coding: ReturnType<typeof coding>[]; text: string } {
  return { coding: [coding(code)], text: code.meaning };
}

/** A value with its unit of UCUM. */
export function quantity(value: number, { value: code, meaning }: Code) {
  return { value, unit: meaning, system: 'http://unitsofmeasure.org', code };
}

/** `2024-05-06T07:08:09+02:00` */
export function instant({ date, time, offset }: DocumentTime): string {
  const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`;
  const zone = offset === '+0000' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(3, 5)}`;
  return `${day}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4, 6)}${zone}`;
}

/** The patient by the identifier of the images: the record is the hospital's own. */
export function subject({ context: { patient } }: Pick<DocumentInput, 'context'>) {
  return { type: 'Patient', identifier: { value: patient.id || 'unknown' } };
}

/** The study of the images, as HL7 identifies DICOM studies. */
export function imagingStudy({ context: { study } }: Pick<DocumentInput, 'context'>) {
  return { type: 'ImagingStudy', identifier: { system: 'urn:dicom:uid', value: `urn:oid:${study.uid}` } };
}

/** The order that the study answers; absent without an accession number. */
export function basedOn({ context: { study } }: Pick<DocumentInput, 'context'>) {
  if (study.accession === '') return {};
  const type = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'ACSN' }] };
  return { basedOn: [{ type: 'ServiceRequest', identifier: { type, value: study.accession } }] };
}
