import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareReaderPair, type ExtractionRequest } from '@radscore/cases';
import { parseRegions } from '@radscore/image';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pathSource } from '../files/path-source.js';
import { writePhantomCohort } from '../phantom/write-phantom.js';
import { inlineThread } from '../testing/inline.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-readers-'));
  await writePhantomCohort(
    folder,
    { protocol: 'rc-metachronous-whole-liver', patients: 1, seed: 1 },
    { executor: inlineThread(folder) },
  );
});
afterAll(() => rm(folder, { recursive: true }));

const request = (mask: string, regions: string): ExtractionRequest => ({
  id: 'PH-001',
  image: join(folder, 'PH-001', 'ct'),
  mask: join(folder, 'PH-001', mask),
  each: false,
  regions: parseRegions(regions),
  parameters: {},
});
const compare = (regions: string, second = 'seg-reader2.dcm') =>
  compareReaderPair({ first: request('seg.dcm', regions), second: request(second, regions) }, pathSource());

test('every region of a case is compared: outlines that differ by a millimetre agree well but not wholly', async () => {
  const cases = await compare('whole: liver\nlobe: caudate');
  expect(cases.map(({ id, region }) => `${id} ${region}`)).toEqual(['PH-001 whole', 'PH-001 lobe']);
  for (const { dice } of cases) expect(dice).toBeGreaterThan(0.8);
  expect(cases[0]!.dice).toBeGreaterThan(0.95);
  for (const { dice, volumeDiscrepancy, adjudicate } of cases) {
    expect(dice).toBeLessThan(1);
    expect(adjudicate).toBe(volumeDiscrepancy >= 0.05);
  }
});

test('the same outlines agree wholly; regions that are empty for both have no entry', async () => {
  expect(await compare('liver - liver', 'seg.dcm')).toEqual([]);
  expect(await compare('liver', 'seg.dcm')).toMatchObject([{ dice: 1, volumeDiscrepancy: 0, adjudicate: false }]);
});

test('a case that cannot be read is an error that names it', async () => {
  await expect(compare('liver', 'nowhere.dcm')).rejects.toMatchObject({ place: { case: 'PH-001' } });
});
