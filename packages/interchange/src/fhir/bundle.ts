import { coding, dcm } from '../coding/code.js';
import type { DocumentInput } from '../documents/document.js';
import { documentUuid } from '../documents/document-uid.js';
import { type FhirStatus, observations } from './observations.js';
import { basedOn, concept, type FhirResource, imagingStudy, instant, subject } from './resources.js';
import { riskAssessment } from './risk-assessment.js';

const diagnosticStudy = { value: '18748-4', scheme: 'LN', meaning: 'Diagnostic imaging study' };

/** A transaction that creates the resources of a prediction, or brings them up to date. */
export interface FhirBundle extends FhirResource {
  readonly resourceType: 'Bundle';
  readonly type: 'transaction';
  readonly entry: readonly {
    readonly fullUrl: string;
    readonly resource: FhirResource;
    readonly request: { readonly method: 'PUT'; readonly url: string };
  }[];
}

/** What a bundle may be told beside the prediction. */
export interface BundleOptions {
  /** Where the prediction stands; by default as the status of the document. */
  readonly status?: FhirStatus;
  /** The PDF page as base64, which becomes a `DiagnosticReport`. */
  readonly pdf?: string;
}

/**
 * A prediction as FHIR R4: `RiskAssessment`, an `Observation` for each value it rests on, the `Device` that made it, `Provenance`, and a
 * `DiagnosticReport` where there is a page. Patient, order and study are referred to by their identifiers. A resource keeps its id as the
 * decision changes, so that the bundle of an acceptance or a rejection updates what was sent before.
 *
 * @example
 * fhirBundle(input).entry.map(({ resource }) => resource.resourceType) // ['Device', 'Observation', ..., 'Provenance']
 */
export function fhirBundle(input: DocumentInput, options: BundleOptions = {}): FhirBundle {
  const status = options.status ?? (input.status.kind === 'final' ? 'final' : 'preliminary');
  const urlOf = (part: string) => `urn:uuid:${documentUuid({ ...input, version: '' }, 'fhir', part)}`;
  const device = urlOf('device');
  const seen = observations(input, status, device);
  const basis = seen.filter(({ isBasis }) => isBasis).map(({ name }) => urlOf(name));
  const named: (readonly [part: string, resource: Omit<FhirResource, 'id'>])[] = [
    ['device', deviceOf(input)],
    ...seen.map(({ name, resource }) => [name, resource] as const),
    ['risk', riskAssessment(input, status, { basis, device })],
  ];
  if (options.pdf !== undefined)
    named.push([
      'report',
      diagnosticReport(input, status, { pdf: options.pdf, results: seen.map(({ name }) => urlOf(name)) }),
    ]);
  const targets = named.filter(([part]) => part !== 'device').map(([part]) => urlOf(part));
  named.push(['provenance', provenance(input, targets, device)]);
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    timestamp: instant(input.made),
    entry: named.map(([part, resource]) => {
      const id = urlOf(part).slice('urn:uuid:'.length);
      const { resourceType, ...rest } = resource;
      return {
        fullUrl: urlOf(part),
        resource: { resourceType: resourceType as string, id, ...rest },
        request: { method: 'PUT', url: `${resourceType as string}/${id}` },
      };
    }),
  };
}

function deviceOf({ model, radscore, prediction }: DocumentInput): Omit<FhirResource, 'id'> {
  return {
    resourceType: 'Device',
    manufacturer: 'radscore',
    deviceName: [{ name: `radscore: ${model.title}`, type: 'user-friendly-name' }],
    type: { text: 'Prediction model' },
    version: [
      { type: { text: 'radscore' }, value: radscore },
      { type: { text: 'SHA-256 of the model file' }, value: prediction.modelHash },
      ...Object.entries(prediction.engine).map(([kind, value]) => ({ type: { text: `digest of ${kind}` }, value })),
    ],
    note: [{ text: model.notice }],
  };
}

function diagnosticReport(
  input: DocumentInput,
  status: FhirStatus,
  { pdf, results }: { readonly pdf: string; readonly results: readonly string[] },
): Omit<FhirResource, 'id'> {
  return {
    resourceType: 'DiagnosticReport',
    ...basedOn(input),
    status: { preliminary: 'preliminary', final: 'final', rejected: 'entered-in-error' }[status],
    // FHIR asks for a code of LOINC first; that of the report stands beside it.
    code: {
      ...concept(dcm('126000', 'Imaging Measurement Report')),
      coding: [diagnosticStudy, dcm('126000', 'Imaging Measurement Report')].map(coding),
    },
    subject: subject(input),
    effectiveDateTime: instant(input.made),
    result: results.map((reference) => ({ reference })),
    imagingStudy: [imagingStudy(input)],
    conclusion: input.words.headline,
    presentedForm: [{ contentType: 'application/pdf', data: pdf, title: input.words.headline }],
  };
}

function provenance(input: DocumentInput, targets: readonly string[], device: string): Omit<FhirResource, 'id'> {
  const { status, prediction } = input;
  const role = (code: string, display: string) => ({
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type', code, display }],
  });
  return {
    resourceType: 'Provenance',
    target: targets.map((reference) => ({ reference })),
    recorded: instant(status.kind === 'final' ? status.at : input.made),
    agent: [
      { type: role('assembler', 'Assembler'), who: { reference: device } },
      ...(status.kind === 'final'
        ? [{ type: role('verifier', 'Verifier'), who: { type: 'Practitioner', display: status.observer.name } }]
        : []),
    ],
    entity: [
      { role: 'source', what: imagingStudy(input) },
      { role: 'source', what: { identifier: { system: 'urn:radscore:input', value: prediction.inputHash } } },
    ],
  };
}
