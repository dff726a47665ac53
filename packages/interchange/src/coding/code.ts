import type { Code } from '@radscore/dicom';

/** Scheme of what has no code elsewhere: names of features as PyRadiomics writes them, and what a model says. */
export const ownScheme = {
  designator: '99RADSCORE',
  name: 'Names of radscore',
  /** Names the scheme in FHIR. */
  uri: 'urn:radscore:names',
} as const;

/** A concept of DICOM's own scheme (PS3.16, Annex D). */
export const dcm = (value: string, meaning: string): Code => ({ value, scheme: 'DCM', meaning });

/** A concept of SNOMED CT. */
export const sct = (value: string, meaning: string): Code => ({ value, scheme: 'SCT', meaning });

/** A unit of UCUM. */
export const ucum = (value: string, meaning = value): Code => ({ value, scheme: 'UCUM', meaning });

export const own = (value: string, meaning: string): Code => ({ value, scheme: ownScheme.designator, meaning });

/** The systems of FHIR by the designators of DICOM. */
const systems: Readonly<Record<string, string>> = {
  DCM: 'http://dicom.nema.org/resources/ontology/DCM',
  SCT: 'http://snomed.info/sct',
  LN: 'http://loinc.org',
  UCUM: 'http://unitsofmeasure.org',
  IBSI: 'urn:oid:1.2.840.10008.2.16.13',
  [ownScheme.designator]: ownScheme.uri,
};

/** A coded concept as FHIR has it. @example coding(dcm('CT', 'Computed Tomography')).code // 'CT' */
export function coding({ value, scheme, meaning }: Code): { system: string; code: string; display: string } {
  return { system: systems[scheme] ?? `urn:dicom:scheme:${scheme}`, code: value, display: meaning };
}
