import type { DicomAttributes } from '@radscore/dicom';
import { dcm, own, ucum } from '../coding/code.js';
import { noUnits } from '../coding/feature-concept.js';
import { timeUnit } from '../coding/time-unit.js';
import type { DocumentInput } from '../documents/document.js';
import { trackingUid } from '../documents/document-uid.js';
import { modelAlgorithm } from './algorithm.js';
import { container, number, text, uid } from './content-item.js';
import type { PredictionInputs } from './measured-values.js';

/** What the model says, with its interval (TID 1501). */
export function predictionGroup(input: DocumentInput, inputs: PredictionInputs): DicomAttributes {
  const { model, prediction, context, words } = input;
  const identifier = `Prediction: ${model.endpoint.title}`;
  return container(
    dcm('125007', 'Measurement Group'),
    [
      text('HAS OBS CONTEXT', dcm('112039', 'Tracking Identifier'), identifier),
      uid(
        'HAS OBS CONTEXT',
        dcm('112040', 'Tracking Unique Identifier'),
        trackingUid(context.series.uid, `${identifier} ${prediction.modelHash}`),
      ),
      ...modelAlgorithm(input, inputs),
      number('CONTAINS', predictionConcept(input), { value: prediction.value, unit: noUnits }, [
        text('HAS CONCEPT MOD', own('use', 'Intended use'), words.notice),
        ...interval(input),
      ]),
      ...survival(input),
      ...(prediction.radScore === undefined
        ? []
        : [number('CONTAINS', own('rad-score', 'Rad-score'), { value: prediction.radScore, unit: noUnits })]),
      ...(prediction.rank === undefined
        ? []
        : [
            number('CONTAINS', own('rank', 'Development patients with a lower prediction'), {
              value: prediction.rank,
              unit: ucum('%', 'percent'),
            }),
          ]),
      text('CONTAINS', dcm('121106', 'Comment'), words.group),
    ],
    '1501',
  );
}

/** What the figure is: a probability only where the model is calibrated to give one. */
export function predictionConcept({ model: { endpoint }, prediction }: Pick<DocumentInput, 'model' | 'prediction'>) {
  if (prediction.kind === 'risk') return own('risk-score', `Risk score for ${endpoint.positive}`);
  return prediction.calibrated
    ? own('probability', `Probability of ${endpoint.positive}`)
    : own('score', `Score for ${endpoint.positive}, from 0 to 1`);
}

/** What became of development patients with a like prediction. */
function interval({ similar }: DocumentInput): DicomAttributes[] {
  if (similar === undefined) return [];
  const { observed, patients, events } = similar;
  const [low, high] = similar.interval;
  const value = (of: number, name: string, meaning: string) =>
    number('HAS PROPERTIES', own(name, meaning), { value: of, unit: noUnits });
  return [
    value(observed, 'observed', 'Share with the outcome in the same fifth'),
    value(low, 'observed-low', '95 % interval of that share, lower limit'),
    value(high, 'observed-high', '95 % interval of that share, upper limit'),
    number('HAS PROPERTIES', own('fifth-patients', 'Development patients in that fifth'), {
      value: patients,
      unit: ucum('{patients}', 'patients'),
    }),
    number('HAS PROPERTIES', own('fifth-events', 'Patients with the outcome in that fifth'), {
      value: events,
      unit: ucum('{patients}', 'patients'),
    }),
  ];
}

/** Probabilities of being free of the event at the horizons. */
function survival({ model: { endpoint }, prediction: { survival: curve = [] } }: DocumentInput): DicomAttributes[] {
  return curve.map(({ time, probability }) =>
    number(
      'CONTAINS',
      own('event-free', `Probability of being free of ${endpoint.positive}`),
      { value: probability, unit: noUnits },
      [
        number('HAS PROPERTIES', own('horizon', 'Time from baseline'), {
          value: time,
          unit: timeUnit(endpoint.unit),
        }),
      ],
    ),
  );
}
