import type { Code, DicomAttributes } from '@radscore/dicom';
import { dcm, sct } from '../coding/code.js';
import { type DocumentInput, liver } from '../documents/document.js';
import { documentUid } from '../documents/document-uid.js';
import { code, container, image, person, text, uid } from './content-item.js';

const modalities: Readonly<Record<string, readonly [modality: Code, procedure: Code]>> = {
  CT: [dcm('CT', 'Computed Tomography'), sct('77477000', 'Computed Tomography')],
  MR: [dcm('MR', 'Magnetic Resonance'), sct('113091000', 'Magnetic Resonance Imaging')],
  PT: [dcm('PT', 'Positron emission tomography'), sct('82918005', 'Positron Emission Tomography')],
  US: [dcm('US', 'Ultrasound'), sct('16310003', 'Ultrasonography')],
};
const otherImaging = sct('363679005', 'Imaging');

/** Language, observers and procedure of a report (TID 1204, 1001, CID 100). */
export function reportContext(input: DocumentInput): DicomAttributes[] {
  const { context, radscore, status } = input;
  const device = [
    code('HAS OBS CONTEXT', dcm('121005', 'Observer Type'), dcm('121007', 'Device')),
    uid('HAS OBS CONTEXT', dcm('121012', 'Device Observer UID'), documentUid(input, 'sr', 'device')),
    text('HAS OBS CONTEXT', dcm('121013', 'Device Observer Name'), `radscore ${radscore}`),
    text('HAS OBS CONTEXT', dcm('121014', 'Device Observer Manufacturer'), 'radscore'),
    text('HAS OBS CONTEXT', dcm('121015', 'Device Observer Model Name'), 'radscore'),
  ];
  const observer =
    status.kind === 'final'
      ? [
          code('HAS OBS CONTEXT', dcm('121005', 'Observer Type'), dcm('121006', 'Person')),
          person('HAS OBS CONTEXT', dcm('121008', 'Person Observer Name'), status.observer.name),
        ]
      : [];
  const language = { value: 'en', scheme: 'RFC5646', meaning: 'English' };
  return [
    code('HAS CONCEPT MOD', dcm('121049', 'Language of Content Item and Descendants'), language),
    ...device,
    ...observer,
    code('HAS CONCEPT MOD', dcm('121058', 'Procedure reported'), modalities[context.modality]?.[1] ?? otherImaging),
  ];
}

/** The images that were measured (TID 1600). */
export function imageLibrary({ context }: DocumentInput): DicomAttributes {
  const modality = modalities[context.modality]?.[0];
  const { uid: seriesUid, instances } = context.series;
  return container(dcm('111028', 'Image Library'), [
    container(dcm('126200', 'Image Library Group'), [
      ...(modality ? [code('HAS ACQ CONTEXT', dcm('121139', 'Modality'), modality)] : []),
      code('HAS ACQ CONTEXT', dcm('123014', 'Target Region'), liver),
      uid('HAS ACQ CONTEXT', dcm('112002', 'Series Instance UID'), seriesUid),
      ...instances.map((instance) => image('CONTAINS', undefined, instance)),
    ]),
  ]);
}
