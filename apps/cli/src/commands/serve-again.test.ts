import { readdir, readFile } from 'node:fs/promises';
import type { DicomInput } from '@radscore/dicom';
import { readPart10Head } from '@radscore/host-pacs';
import { expect, test, vi } from 'vitest';
import { servedHospital, until } from '../testing/served-hospital.js';

vi.mock('node:worker_threads', async (original) => {
  const { builtWorkers } = await import('../../../../packages/host-node/src/testing/built-workers.js');
  return builtWorkers(original as never);
});

const here = servedHospital({
  site: (pacs) => `inbox: { minFreeBytes: 0 }
destinations: { pacs: { ${pacs} }, records: { kind: fhir-folder, folder: fhir } }
rules:
  - name: at once
    when: { bodyPart: [LIVER] }
    model: crlm
    segments: { tumour: tumour }
    destinations: [pacs, records]
    release: automatic
`,
});
const { sent, at, ask, studies, detailOf, inState } = here;

const send = async (files: readonly Pick<DicomInput, 'bytes'>[]) =>
  expect(new Set((await here.send(files)).map(({ outcome }) => outcome))).toEqual(new Set(['sent']));
const predicted = async (patient: string, count: number) => {
  const { study } = await inState(patient, 'preliminary');
  await until(async () => sent.length === count);
  return study;
};
/** A file with a text of it in place of another of the same length. */
function changed({ bytes }: Pick<DicomInput, 'bytes'>, text: string, other: string): { bytes: Uint8Array } {
  const found = Buffer.from(bytes).toString('latin1');
  expect([found.includes(text), text.length]).toEqual([true, other.length]);
  return { bytes: Buffer.from(found.replaceAll(text, other), 'latin1') };
}

test('a study that was erased and comes again is predicted anew: what is sent then has UIDs of its own', async () => {
  const files = await here.hospital.writePatient('P01');
  await send(files);
  const { key } = await predicted('P01', 2);
  expect(await ask(`/api/studies/${key}/erase`, { may: 'administer', body: { what: 'everything' } })).toMatchObject({
    status: 200,
  });
  expect(await studies()).toEqual([]);
  await send(files);
  const again = await predicted('P01', 4);
  expect(again.key).not.toBe(key);
  expect(new Set(sent.map(({ file }) => file.instanceUid)).size).toBe(4);
  for (const { file, bytes } of sent) expect(readPart10Head(bytes).instanceUid).toBe(file.instanceUid);
});

test('our own results that a peer changed and sent back more than once are in no conflict with each other', async () => {
  const [study] = await studies();
  const report = sent.at(-1)!;
  await send([report, changed(report, 'radscore prediction', 'RADSCORE PREDICTION')]);
  // A late instance has the study looked at again.
  const [slice] = await here.hospital.writePatient('P01');
  const { instanceUid } = readPart10Head(slice!.bytes);
  const digit = instanceUid.endsWith('1') ? '2' : '1';
  await send([changed(slice!, instanceUid, instanceUid.slice(0, -1) + digit)]);
  const { conflicts, series } = await until(async () => {
    const detail = await detailOf(study!.key);
    return (
      detail.study.instances > study!.instances && !['receiving', 'computing'].includes(detail.study.state) && detail
    );
  });
  expect(conflicts).toEqual([]);
  expect(series.filter(({ own }) => own).map(({ instances }) => instances)).toEqual([2]);
});

test('a study is named after the images that are measured, not after what came first', async () => {
  const files = await here.hospital.writePatient('P02');
  const count = sent.length;
  await send([changed(files.at(-1)!, 'P02', 'X99')]);
  await inState('X99', 'unmatched');
  await send(files.slice(0, -1));
  await predicted('P02', count + 2);
  expect((await studies()).map(({ patient }) => patient.id)).not.toContain('X99');
});

test('a slice that comes after the release: the new report names the one before, whose resources are withdrawn; both are taken back', async () => {
  const [late, ...files] = await here.hospital.writePatient('P03');
  const [count, before] = [sent.length, new Set(await readdir(at('fhir')))];
  const bundles = async () => {
    const names = (await readdir(at('fhir'))).filter((name) => !before.has(name));
    return Promise.all(names.map((name) => readFile(at('fhir', name), 'utf8')));
  };
  const ids = (text: string) =>
    (JSON.parse(text) as { entry: { resource: { resourceType: string; id: string } }[] }).entry
      .filter(({ resource }) => resource.resourceType === 'RiskAssessment')
      .map(({ resource }) => resource.id);
  const uidOf = (n: number) => sent[n]!.file.instanceUid;
  await send(files);
  await predicted('P03', count + 2);
  const first = await until(async () => (await bundles())[0]);
  await send([late!]);
  const { key } = await predicted('P03', count + 4);
  expect(sent[count + 3]!.bytes.includes(uidOf(count + 1))).toBe(true);
  const [withdrawn, second] = await until(async () => {
    const all = (await bundles()).filter((text) => text !== first);
    const rank = (text: string) => Number(!text.includes('entered-in-error'));
    return all.length === 2 && all.sort((a, b) => rank(a) - rank(b));
  });
  expect(second).not.toContain('entered-in-error');
  expect(withdrawn).toContain('entered-in-error');
  expect(ids(withdrawn!)).toEqual(ids(first));

  await ask(`/api/studies/${key}/reject`, { body: { version: 0, comment: 'motion' } });
  await until(async () => sent.length === count + 5);
  for (let n = count; n < count + 4; n++) expect(sent[count + 4]!.bytes.includes(uidOf(n)), uidOf(n)).toBe(true);
});
