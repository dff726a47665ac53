import type { ExtractionRequest, ReaderPair } from '@radscore/cases';
import { inlineExecutor, memoryStore } from '@radscore/jobs';
import { describe, expect, test } from 'vitest';
import { measureStudy } from '../run/measure-study.js';
import type { StudyCohort } from '../study/types.js';
import { smallProtocol, syntheticStudy } from '../testing/study-fixture.js';
import { adjudicate } from './adjudicate.js';

const nothing = () => Promise.reject(new Error('no image is read'));
const cases = { readImage: nothing, openOutlines: nothing, contentHash: async (file: string) => file };

/** The mean of a mask named `3.5-first` is 3.5: outlines stand for what would be measured in them. */
const meanIn = (mask: string) => Number(mask.split('-')[0]);
const origin = { unit: 'HU' as const, identity: 'matched' as const };
const kinds = {
  'measure-case': async () => ({
    kind: 'measure-case',
    run: async ({ mask }: ExtractionRequest) => [
      { values: [['original_firstorder_Mean', meanIn(mask)]], notes: [], origin },
    ],
  }),
  'preview-case': async () => ({ kind: 'preview-case', run: async () => [] }),
  'compare-readers': async () => ({
    kind: 'compare-readers',
    run: async ({ first, second }: ReaderPair) => {
      const [a, b] = [meanIn(first.mask), meanIn(second.mask)];
      const volumeDiscrepancy = Math.abs(a - b) / ((a + b) / 2);
      return [{ id: first.id, region: 'tumour', dice: 0.9, volumeDiscrepancy, adjudicate: volumeDiscrepancy >= 0.05 }];
    },
  }),
};
const store = memoryStore();
const run = { executor: inlineExecutor(kinds, { store, cases }), cases, store };

const masks: readonly Partial<StudyCohort['patients'][number]>[] = [
  { mask: '10-first', mask2: '10.1-second', mask3: '99-senior' },
  { mask: '20-first', mask2: '25-second', mask3: '22-senior' },
  { mask: '30-first', mask2: '40-second' },
  { mask: '40-first' },
  { mask: '50-first', mask2: '51-second' },
];
const { cohort: plain } = syntheticStudy(5, 1, 0);
const cohort: StudyCohort = {
  ...plain,
  patients: plain.patients.map((patient, i) => ({ ...patient, image: `image-${i}`, ...masks[i] })),
};
const readers = { mask: 'mask_reader2', adjudicated: 'mask_senior', filter: false };
const protocol = smallProtocol({ readers, segments: { tumour: 'tumour' }, regions: { tumour: 'tumour' } });

describe('two readers and a senior one', () => {
  test('the senior outlines are measured where the two differ by 5 % or more, and nowhere else', async () => {
    const found = (await adjudicate(protocol, cohort, run))!;
    expect(found.requests.map(({ mask }) => mask)).toEqual([
      '10-first',
      '22-senior',
      '30-first',
      '40-first',
      '50-first',
    ]);
    expect(found.adjudication).toEqual({ differing: ['P002', 'P003'], adjudicated: ['P002'] });
  });

  test('a patient who needs the senior and has none is named, and the first reader is measured', async () => {
    const { warnings } = (await adjudicate(protocol, cohort, run))!;
    expect(warnings).toMatchObject([{ code: 'RAD-READERS-NO-THIRD', values: { count: 1, ids: 'P003' } }]);
    expect(warnings[0]!.remedy).toContain('mask_senior');
  });

  test('without a senior reader in the protocol, or in the cohort, nothing is compared', async () => {
    const patients = cohort.patients.map(({ mask3: _, ...patient }) => patient);
    expect(await adjudicate(protocol, { patients }, run)).toBeUndefined();
    expect(await adjudicate(smallProtocol({ readers: { mask: 'mask_reader2' } }), cohort, run)).toBeUndefined();
  });

  test('the study measures the senior outlines; the agreement is that of the two readers themselves', async () => {
    const ports = { ...run, openEncoder: nothing };
    const { features, readers: agreement, second } = await measureStudy({ protocol, cohort }, ports, {});
    expect(Array.from(features.values)).toEqual([10, 22, 30, 40, 50]);
    expect(second).toMatchObject({
      ids: ['P001', 'P002', 'P003', 'P005'],
      columns: { original_firstorder_Mean: [10.1, 25, 40, 51] },
      first: { original_firstorder_Mean: [10, 20, 30, 50] },
    });
    expect(agreement).toMatchObject({
      patients: ['P001', 'P002', 'P003', 'P005'],
      adjudication: { adjudicated: ['P002'] },
    });
    expect(features.warnings).toMatchObject([{ code: 'RAD-READERS-NO-THIRD' }]);
  });
});
