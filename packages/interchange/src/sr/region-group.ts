import type { DicomAttributes, ReferencedInstance } from '@radscore/dicom';
import { dcm, own, sct, ucum } from '../coding/code.js';
import { type DocumentInput, liver } from '../documents/document.js';
import { trackingUid } from '../documents/document-uid.js';
import { extractionAlgorithm } from './algorithm.js';
import { code, container, image, number, text, uid } from './content-item.js';
import type { MeasuredValue, PredictionInputs } from './measured-values.js';

/** A region with its segment in the SEG. */
export interface ReportedRegion {
  readonly region: string;
  /** Number of its segment, from 1. */
  readonly segment: number;
  readonly seg: ReferencedInstance;
  readonly inputs: PredictionInputs;
}

/** The measurements of one region (TID 1411, its values as TID 1419); nothing for a region of which there are none. */
export function regionGroup(input: DocumentInput, { region, segment, seg, inputs }: ReportedRegion): DicomAttributes[] {
  const values = inputs.measured.filter((value) => value.region === region);
  const volume =
    input.prediction.volumes?.[region] ?? (input.regions.length === 1 ? input.prediction.volumes?.[''] : undefined);
  if (values.length === 0 && volume === undefined) return [];
  const { uid: seriesUid } = input.context.series;
  return [
    container(
      dcm('125007', 'Measurement Group'),
      [
        text('HAS OBS CONTEXT', dcm('112039', 'Tracking Identifier'), region),
        uid('HAS OBS CONTEXT', dcm('112040', 'Tracking Unique Identifier'), trackingUid(seriesUid, region)),
        image('CONTAINS', dcm('121191', 'Referenced Segment'), seg, [segment]),
        uid('CONTAINS', dcm('121232', 'Source series for segmentation'), seriesUid),
        code('HAS CONCEPT MOD', sct('363698007', 'Finding Site'), liver),
        ...extractionAlgorithm(input, region),
        ...(volume === undefined
          ? []
          : [number('CONTAINS', sct('118565006', 'Volume'), { value: volume, unit: ucum('mL', 'milliliter') })]),
        ...values.map(measurement),
      ],
      '1411',
    ),
  ];
}

function measurement({ concept, value, unit, name, imageType, aggregation }: MeasuredValue): DicomAttributes {
  return number('CONTAINS', concept, { value, unit }, [
    text('HAS CONCEPT MOD', own('feature', 'Name of the feature'), name),
    ...(imageType === undefined ? [] : [text('HAS CONCEPT MOD', own('image-type', 'Image type'), imageType)]),
    ...(aggregation === undefined ? [] : [text('HAS CONCEPT MOD', own('aggregation', 'Aggregation'), aggregation)]),
  ]);
}
