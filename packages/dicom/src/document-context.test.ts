import { identityDirection } from '@radscore/image';
import { expect, test } from 'vitest';
import { documentContext } from './document-context.js';
import { writeCtSeries } from './write-ct-series.js';

test('the context of documents names patient, study and every image of the series', async () => {
  const geometry = { size: [2, 2, 3], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
  const files = await writeCtSeries({ geometry, data: new Int16Array(12) }, { patientId: 'P1', date: '20240506' });
  const context = documentContext(files)!;
  expect(context).toMatchObject({
    patient: { id: 'P1', name: 'P1^', birthDate: '', sex: '' },
    study: { date: '20240506', time: '000000', id: '1', accession: '' },
    modality: 'CT',
  });
  expect(context.series.instances).toHaveLength(3);
  expect(new Set(context.series.instances.map(({ instanceUid }) => instanceUid)).size).toBe(3);
  expect(context.series.instances[0]!.classUid).toBe('1.2.840.10008.5.1.4.1.1.2');
});

test('without a file there is no context', () => {
  expect(documentContext([])).toBeUndefined();
});
