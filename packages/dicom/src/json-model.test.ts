import { expect, test } from 'vitest';
import { dicomJson } from './json-model.js';
import { encodePart10 } from './write-part10.js';

const uid = '1.2.3';
const file = (attributes: object) =>
  encodePart10({
    ...{ SOPClassUID: '1.2.840.10008.5.1.4.1.1.2', SOPInstanceUID: uid, SpecificCharacterSet: 'ISO_IR 192' },
    ...attributes,
  });

test('elements by tag, with their representation and values', async () => {
  const bytes = await file({
    PatientName: 'Müller^Anna',
    PatientID: '',
    Rows: 512,
    PixelSpacing: ['0.75', '0.75'],
    ImageType: ['ORIGINAL', 'PRIMARY'],
    StudyComments: 'a\\b',
    ReferencedSeriesSequence: [{ SeriesInstanceUID: '1.2.9' }],
  });
  const json = await dicomJson({ name: 'a', bytes });
  expect(json).toMatchObject({
    '00080005': { vr: 'CS', Value: ['ISO_IR 192'] },
    '00080008': { vr: 'CS', Value: ['ORIGINAL', 'PRIMARY'] },
    '00080018': { vr: 'UI', Value: [uid] },
    '00100010': { vr: 'PN', Value: [{ Alphabetic: 'Müller^Anna' }] },
    '00100020': { vr: 'LO' },
    '00280010': { vr: 'US', Value: [512] },
    '00280030': { vr: 'DS', Value: [0.75, 0.75] },
    '00081115': { vr: 'SQ', Value: [{ '0020000E': { vr: 'UI', Value: ['1.2.9'] } }] },
  });
  expect(Object.keys(json).some((tag) => tag.startsWith('0002'))).toBe(false);
});

test('binary values are inline where they are short, as base64', async () => {
  const value = Uint8Array.from({ length: 10 }, (_, i) => i * 25);
  const json = await dicomJson({ name: 'a', bytes: await file({ ICCProfile: [value.buffer] }) });
  expect(json['00282000']).toEqual({ vr: 'OB', InlineBinary: Buffer.from(value).toString('base64') });
});

test('the pixels are left out, and need not be there', async () => {
  const dataset = { SOPClassUID: '1.2.840.10008.5.1.4.1.1.2', SOPInstanceUID: uid, Rows: 64, Columns: 64 };
  const bytes = await encodePart10(dataset, { data: new ArrayBuffer(8192), vr: 'OW' });
  const json = await dicomJson({ name: 'a', bytes: bytes.subarray(0, bytes.length - 5000) });
  expect(Object.keys(json)).toEqual(['00080016', '00080018', '00280010', '00280011']);
});
