import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { part10Head } from '@radscore/host-pacs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dicomFile } from '../../../../../packages/dicom/src/testing/dicom-file.js';
import { headerOfFile } from './header-of.js';

const enhancedCt = '1.2.840.10008.5.1.4.1.1.2.1';
let folder: string;
const path = () => join(folder, 'file.dcm');
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-header-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** An image of many frames, each of which says where it lies. */
const ofFrames = (frames: number) =>
  dicomFile(
    {
      ...{ SOPClassUID: enhancedCt, SOPInstanceUID: '1.2.3', Modality: 'CT', PatientID: 'P1' },
      ...{ StudyInstanceUID: '1.2.3.1', SeriesInstanceUID: '1.2.3.2', Rows: 16, Columns: 16, NumberOfFrames: frames },
      PerFrameFunctionalGroupsSequence: Array.from({ length: frames }, (_, k) => ({
        PlanePositionSequence: [{ ImagePositionPatient: [-250, -250, k] }],
        PixelMeasuresSequence: [{ PixelSpacing: [0.7, 0.7], SliceThickness: 1 }],
      })),
      PixelData: new Uint8Array(2 * 16 * 16 * frames),
    },
    { preamble: false },
  ).bytes;
const file = (data: Uint8Array, syntaxUid: string) =>
  Buffer.concat([part10Head({ classUid: enhancedCt, instanceUid: '1.2.3', syntaxUid }), data]);

test.each([2, 3000])('the header of an image of %i frames is read, however long it is', async (frames) => {
  const data = ofFrames(frames);
  for (const bytes of [file(data, '1.2.840.10008.1.2.1'), file(deflateRawSync(data), '1.2.840.10008.1.2.1.99')]) {
    await writeFile(path(), bytes);
    expect(await headerOfFile(path(), 1000)).toMatchObject({ studyUid: '1.2.3.1', patient: { id: 'P1' } });
  }
});

test('a file that is cut off within its header is refused', async () => {
  const bytes = file(ofFrames(3000), '1.2.840.10008.1.2.1');
  await writeFile(path(), bytes.subarray(0, 300_000));
  await expect(headerOfFile(path(), 1000)).rejects.toMatchObject({ code: 'RAD-INSTANCE-INVALID' });
});
