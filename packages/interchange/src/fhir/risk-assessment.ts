import { timeUnit } from '../coding/time-unit.js';
import type { DocumentInput } from '../documents/document.js';
import { type FhirStatus, observationStatus } from './observations.js';
import { basedOn, type FhirResource, instant, quantity, subject } from './resources.js';

/** The risk as FHIR has it, resting on the observations given. */
export function riskAssessment(
  input: DocumentInput,
  status: FhirStatus,
  { basis, device }: { readonly basis: readonly string[]; readonly device: string },
): Omit<FhirResource, 'id'> {
  const { model, words, made } = input;
  const order = basedOn(input).basedOn?.[0];
  return {
    resourceType: 'RiskAssessment',
    status: observationStatus[status],
    ...(order && { basedOn: order }),
    method: { text: `${model.title} (${model.candidate.id}), ${model.hash}` },
    subject: subject(input),
    occurrenceDateTime: instant(made),
    performer: { reference: device },
    basis: basis.map((reference) => ({ reference })),
    prediction: predictions(input),
    note: [words.notice, words.group, words.performance, ...words.warnings].map((text) => ({ text })),
  };
}

function predictions({ model: { endpoint }, prediction, words, similar }: DocumentInput) {
  const outcome = { text: endpoint.positive };
  if (prediction.kind === 'probability') {
    const rationale =
      similar === undefined
        ? words.headline
        : `${words.headline}. Of ${similar.patients} development patients of the same fifth of predicted risk ${similar.events} had the outcome (95 % interval of the share ${similar.interval.map((end) => end.toFixed(3)).join(' to ')}).`;
    const risk = prediction.calibrated
      ? { probabilityDecimal: prediction.value }
      : { qualitativeRisk: { text: words.headline } };
    return [{ outcome, ...risk, rationale }];
  }
  const curve = (prediction.survival ?? []).flatMap(({ time, probability }) =>
    probability === null
      ? []
      : [
          {
            outcome,
            probabilityDecimal: 1 - probability,
            whenRange: { high: quantity(time, timeUnit(endpoint.unit)) },
            rationale: words.headline,
          },
        ],
  );
  return curve.length > 0 ? curve : [{ outcome, qualitativeRisk: { text: words.headline } }];
}
