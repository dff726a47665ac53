import type { Code } from '@radscore/dicom';
import { sct, ucum } from '../coding/code.js';
import { noUnits } from '../coding/feature-concept.js';
import { type DocumentInput, liver } from '../documents/document.js';
import { trackingUid } from '../documents/document-uid.js';
import { predictionInputs } from '../sr/measured-values.js';
import { predictionConcept } from '../sr/prediction-group.js';
import { basedOn, concept, type FhirResource, imagingStudy, instant, quantity, subject } from './resources.js';

/** An observation with what tells it from the others of its bundle. */
export interface NamedObservation {
  readonly name: string;
  readonly resource: Omit<FhirResource, 'id'>;
  /** Whether the risk rests on it. */
  readonly isBasis: boolean;
}

/** Status of observations by that of the document. */
export const observationStatus = { preliminary: 'preliminary', final: 'final', rejected: 'entered-in-error' } as const;

export type FhirStatus = keyof typeof observationStatus;

/** Features, volumes and clinical inputs that the prediction rests on, and its score where that is not a probability. */
export function observations(input: DocumentInput, status: FhirStatus, device: string): NamedObservation[] {
  const { measured, clinical } = predictionInputs(input);
  const { prediction, regions, context } = input;
  const common = {
    resourceType: 'Observation',
    status: observationStatus[status],
    ...basedOn(input),
    subject: subject(input),
    effectiveDateTime: instant(input.made),
  };
  const measuredIn = (region: string) => ({
    category: [category('imaging', 'Imaging')],
    bodySite: concept(liver),
    device: { reference: device },
    derivedFrom: [imagingStudy(input)],
    identifier: [{ system: 'urn:dicom:uid', value: `urn:oid:${trackingUid(context.series.uid, region)}` }],
  });
  const value = (of: number | null, unit: Code) =>
    of === null ? { dataAbsentReason: absent } : { valueQuantity: quantity(of, unit) };
  const features = measured.map(({ name, value: of, concept: code, unit, region }) => ({
    name: `feature ${name}`,
    isBasis: true,
    resource: {
      ...common,
      ...measuredIn(region),
      code: { ...concept(code), text: name },
      ...value(of, unit),
    },
  }));
  const volumes = regions.flatMap((region) => {
    const of = prediction.volumes?.[region] ?? (regions.length === 1 ? prediction.volumes?.[''] : undefined);
    if (of === undefined) return [];
    const resource = {
      ...common,
      ...measuredIn(region),
      code: { ...concept(sct('118565006', 'Volume')), text: `Volume of ${region}` },
      ...value(of, ucum('mL', 'milliliter')),
    };
    return [{ name: `volume ${region}`, isBasis: false, resource }];
  });
  const told = clinical.map(({ name, value: of }) => ({
    name: `clinical ${name}`,
    isBasis: true,
    resource: { ...common, code: { text: name }, ...value(of, noUnits) },
  }));
  const score = {
    name: 'score',
    isBasis: false,
    resource: {
      ...common,
      device: { reference: device },
      derivedFrom: [imagingStudy(input)],
      code: concept(predictionConcept(input)),
      valueQuantity: quantity(prediction.value, noUnits),
      interpretation: [{ text: prediction.group }],
      note: [{ text: input.words.notice }],
    },
  };
  return [...features, ...volumes, ...told, score];
}

const absent = {
  coding: [
    {
      system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
      code: 'not-a-number',
      display: 'Not a Number (NaN)',
    },
  ],
};

function category(code: string, display: string) {
  return { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code, display }] };
}
