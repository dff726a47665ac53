import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeCtSeries, writeSegmentation } from '@radscore/dicom';
import { writeMask, writeVolume } from '@radscore/host-node/files';
import { emptyMask, identityDirection, type Mask } from '@radscore/image';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { caretXml, niftiWithExtensions } from '../../../../../packages/image/src/testing/label-table.js';
import { run } from '../../testing/run.js';

let folder: string;
const at = (name: string) => join(folder, name);
const geometry = { size: [8, 8, 4], spacing: [1, 1, 2], origin: [0, 0, 0], direction: identityDirection } as const;
const data = Int16Array.from({ length: 256 }, (_, i) => i % 90);
const box = (from: number): Mask => {
  const mask = emptyMask(geometry);
  mask.data.fill(1, from, from + 150);
  return mask;
};

async function write(name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(at(name)), { recursive: true });
  await writeFile(at(name), bytes);
}

/** Two CT series of a patient and a SEG that refers to the second. */
async function dicomPatient(id: string, segment: string): Promise<void> {
  for (const [n, name] of ['native', 'portal'].entries()) {
    const slices = await writeCtSeries({ geometry, data }, { patientId: id, description: name, seriesNumber: n + 1 });
    for (const slice of slices) await write(`${id}/${name}/${slice.name}`, slice.bytes);
    if (name === 'portal') {
      await write(`${id}/seg.dcm`, await writeSegmentation([{ label: segment, mask: box(20) }], { source: slices }));
    }
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-cohort-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  await rm(folder, { recursive: true });
  await mkdir(folder);
});

test('a folder of DICOM and a sheet become a cohort that extract takes, without a step between', async () => {
  await dicomPatient('P001', 'GTV');
  await dicomPatient('P002', 'tumor');
  await writeFile(at('clinical.csv'), 'Patient ID,age\nP001,61\nP002,70\n');
  const made = await run('cohort', folder, '--table', at('clinical.csv'), '--out', at('cohort.csv'));
  expect(made).toMatchObject({ status: 0, stderr: expect.stringContaining('column "Patient ID"') });
  expect(made.stdout).toContain('2 images with outlines: 2 by DICOM reference');
  expect(made.stdout).toContain('tumour: { match: ["GTV","tumor"] }');
  expect(await readFile(at('cohort.csv'), 'utf8')).toBe(
    'id,image,mask,age\nP001,P001/portal,P001/seg.dcm,61\nP002,P002/portal,P002/seg.dcm,70\n',
  );
  await writeFile(at('p.yaml'), 'featureClass: {firstorder: [Mean]}\n');
  const flags = ['--params', at('p.yaml'), '--segment', '*', '--out', at('features.csv')];
  expect(await run('extract', '--cohort', at('cohort.csv'), ...flags)).toMatchObject({ status: 0 });

  const again = await run('cohort', folder, '--out', at('cohort.csv'));
  expect(again).toMatchObject({ status: 2, stderr: expect.stringContaining('--force') });
});

test('ids that differ in zeros or words are proposed, and taken with --yes alone', async () => {
  for (const id of ['01', '02']) {
    await mkdir(at(`scans/${id}`), { recursive: true });
    await writeVolume(at(`scans/${id}/image.nii.gz`), { geometry, data });
    await writeMask(at(`scans/${id}/mask.nii.gz`), box(20));
  }
  await writeFile(at('clinical.csv'), 'id,age\n1,50\nPatient 02,60\n3,70\n');
  const flags = ['--table', at('clinical.csv'), '--out', at('cohort.csv')];
  const asked = await run('cohort', at('scans'), ...flags);
  expect(asked.status).toBe(2);
  expect(asked.stderr).toMatch(/RAD-PAIR-ID-GUESS \(case 01\): The sheet has "1"/);
  expect(asked.stderr).toMatch(/RAD-PAIR-ID-GUESS \(case 02\): The sheet has "Patient 02"/);
  expect(asked.stderr).toContain('and none is matched with a row of the sheet');
  const taken = await run('cohort', at('scans'), ...flags, '--yes');
  expect(taken).toMatchObject({ status: 1, stderr: expect.stringContaining('RAD-PAIR-NO-CASE (case 3)') });
  expect(await readFile(at('cohort.csv'), 'utf8')).toBe(
    'id,image,mask,age\n1,scans/01/image.nii.gz,scans/01/mask.nii.gz,50\nPatient 02,scans/02/image.nii.gz,scans/02/mask.nii.gz,60\n',
  );
});

test('a broken link of one patient and a case without outlines are listed; the others are written', async () => {
  await dicomPatient('P1', 'tumour');
  await mkdir(at('P2'));
  await symlink(at('nowhere'), at('P2/link'));
  await mkdir(at('P3'));
  await writeVolume(at('P3/ct.nii.gz'), { geometry, data });
  const { status, stderr } = await run('cohort', folder, '--out', at('cohort.csv'));
  expect(status).toBe(1);
  expect(stderr).toContain('RAD-FILE-UNREADABLE (P2');
  expect(stderr).toContain('RAD-PAIR-NO-OUTLINES (P3/ct.nii.gz)');
  expect((await readFile(at('cohort.csv'), 'utf8')).split('\n')[1]).toBe('P1,P1/portal,P1/seg.dcm');
});

test('extract takes a batch file of PyRadiomics, and says where its ids come from', async () => {
  await writeVolume(at('brain1.nii.gz'), { geometry, data });
  await writeMask(at('brain1-label.nii.gz'), box(20));
  await writeFile(at('batch.csv'), 'Image,Mask\nbrain1.nii.gz,brain1-label.nii.gz\n');
  await writeFile(at('p.yaml'), 'featureClass: {firstorder: [Mean]}\n');
  const flags = ['--params', at('p.yaml'), '--out', at('features.csv')];
  const { status, stderr } = await run('extract', '--cohort', at('batch.csv'), ...flags);
  expect(stderr).toContain('ids are the file names of the images; --id-from names a column');
  expect(status).toBe(0);
  expect((await readFile(at('features.csv'), 'utf8')).split('\n')[1]).toMatch(/^brain1,/);
});

test('what TotalSegmentator wrote is used as it is: --ml by the names in its header, or a folder of one mask each', async () => {
  const labels = Uint8Array.from({ length: 256 }, (_, i) => (i < 20 ? 0 : i < 100 ? 5 : 7));
  const named = niftiWithExtensions({ geometry, data: labels }, [
    caretXml({ 1: 'spleen', 5: 'liver', 7: 'liver_tumor' }),
  ]);
  for (const id of ['P1', 'P2']) await mkdir(at(id));
  for (const id of ['P1', 'P2']) await writeVolume(at(`${id}/ct.nii.gz`), { geometry, data });
  await writeFile(at('P1/totalseg.nii'), named);
  for (const [name, label] of Object.entries({ liver: 5, liver_tumor: 7, spleen: 1 })) {
    const mask = { geometry, data: labels.map((each) => Number(each === label)) };
    await mkdir(at('P2/segmentations'), { recursive: true });
    await writeMask(at(`P2/segmentations/${name}.nii.gz`), mask);
  }
  for (const path of ['P1/totalseg.nii', 'P2/segmentations'])
    expect((await run('inspect', at(path))).stdout).toMatch(/liver +80\b[\s\S]*liver_tumor +156\b/);

  // An image and its labels in one folder are no masks of structures.
  expect((await run('inspect', at('P1'))).stdout).not.toContain('one mask for each');

  const made = await run('cohort', folder, '--out', at('cohort.csv'));
  expect(made).toMatchObject({ status: 0, stderr: '' });
  expect(made.stdout).toContain('tumour: { match: ["liver_tumor"] }');
  expect(await readFile(at('cohort.csv'), 'utf8')).toBe(
    'id,image,mask\nP1,P1/ct.nii.gz,P1/totalseg.nii\nP2,P2/ct.nii.gz,P2/segmentations\n',
  );
  await writeFile(at('p.yaml'), 'featureClass: {shape: [VoxelVolume]}\n');
  const flags = ['--cohort', at('cohort.csv'), '--params', at('p.yaml'), '--out', at('features.csv')];
  expect(await run('extract', ...flags)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('RAD-SEGMENT-CHOICE (case P1)'),
  });
  expect(await run('extract', ...flags, '--segment', 'liver_tumor')).toMatchObject({ status: 0 });
  const rows = (await readFile(at('features.csv'), 'utf8')).trim().split('\n').slice(1);
  expect(rows.map((row) => [row.split(',')[0], row.split(',').at(-1)])).toEqual([
    ['P1', '312'],
    ['P2', '312'],
  ]);
});

test('a folder without a case is refused, and nothing is written', async () => {
  expect(await run('cohort', folder, '--out', at('cohort.csv'))).toMatchObject({ status: 2 });
  await expect(readFile(at('cohort.csv'))).rejects.toThrow();
});

test('ids that have nothing in common are shown side by side, once', async () => {
  await dicomPatient('P1', 'tumour');
  await dicomPatient('P2', 'tumour');
  await writeFile(at('clinical.csv'), 'id,age\nX-7,50\nX-8,60\n');
  const made = await run('cohort', folder, '--table', at('clinical.csv'), '--out', at('cohort.csv'));
  expect(made.status).toBe(2);
  expect(made.stderr).toContain('None of the image ids (P1, P2, ...) is in the sheet (X-7, X-8, ...)');
});
