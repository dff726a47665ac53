import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { studyDetailSchema, worklistSchema } from '@radscore/api';
import type { DicomInput } from '@radscore/dicom';
import { readPart10Head, type StoreNode, sendInstances, startStoreNode } from '@radscore/host-pacs';
import { createLog, parseSite, type RunningService, startService } from '@radscore/server/service';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type SmallHospital, smallHospital } from '../testing/small-hospital.js';
import { stubAccess } from '../testing/stub-access.js';

vi.mock('node:worker_threads', async (original) => {
  const { builtWorkers } = await import('../../../../packages/host-node/src/testing/built-workers.js');
  return builtWorkers(original as never);
});

let folder: string;
let hospital: SmallHospital;
let service: RunningService;
let pacs: StoreNode;
/** What the PACS was sent, in its order. */
const sent: { readonly uid: string; readonly bytes: Buffer }[] = [];
const at = (...names: string[]) => join(folder, ...names);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-again-'));
  for (const name of ['pacs', 'pages']) await mkdir(at(name));
  await writeFile(at('pages', 'index.html'), '<title>workbench</title>');
  hospital = await smallHospital(folder);
  pacs = await startStoreNode({
    ...{ title: 'PACS', port: 0, peers: [{ title: 'RADSCORE' }], folder: at('pacs') },
    async onInstance({ path, instanceUid }) {
      sent.push({ uid: instanceUid, bytes: await readFile(path) });
      return 'kept';
    },
  });
  const site = `data: data
dicom: { port: 0, peers: [{ title: PACS }] }
http: { port: 0 }
inbox: { minFreeBytes: 0 }
complete: { quietSeconds: 0.5, atMostSeconds: 5 }
models: { crlm: { file: run/model.json } }
destinations: { pacs: { kind: dicom, title: PACS, host: 127.0.0.1, port: ${pacs.port}, send: [seg, sr] } }
rules:
  - name: at once
    when: { bodyPart: [LIVER] }
    model: crlm
    segments: { tumour: tumour }
    destinations: [pacs]
    release: automatic
`;
  service = await startService({
    ...{ site: parseSite(site, at('site.yaml')), version: '0.1.0', log: createLog('silent'), pages: at('pages') },
    access: async () => stubAccess(),
  });
});
afterAll(async () => {
  await service?.close();
  await pacs?.close();
  await rm(folder, { recursive: true, force: true });
});

const ask = async (path: string, body?: object) => {
  const response = await fetch(`http://127.0.0.1:${service.port}${path}`, {
    headers: { 'x-may': 'read,approve,administer', ...(body && { 'content-type': 'application/json' }) },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  expect(response.status, path).toBe(200);
  return response.json();
};
const send = async (files: readonly Pick<DicomInput, 'bytes'>[]) => {
  const target = { from: 'PACS', title: 'RADSCORE', host: '127.0.0.1', port: service.core.node!.port };
  const said = await sendInstances(
    target,
    files.map(({ bytes }) => bytes),
  );
  expect(new Set(said.map(({ outcome }) => outcome))).toEqual(new Set(['sent']));
};
const until = async <T>(what: () => Promise<T | undefined | false>): Promise<T> => {
  for (let tries = 0; tries < 600; tries++) {
    const found = await what();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it did not happen within a minute');
};
const studies = async () => worklistSchema.parse(await ask('/api/worklist')).studies;
const inState = (patient: string, state: string) =>
  until(async () => (await studies()).find((each) => each.patient.id === patient && each.state === state));
const predicted = async (patient: string, count: number) => {
  const study = await inState(patient, 'preliminary');
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
  const files = await hospital.writePatient('P01');
  await send(files);
  const { key } = await predicted('P01', 2);
  await ask(`/api/studies/${key}/erase`, { what: 'everything' });
  expect(await studies()).toEqual([]);
  await send(files);
  const again = await predicted('P01', 4);
  expect(again.key).not.toBe(key);
  expect(new Set(sent.map(({ uid }) => uid)).size).toBe(4);
  for (const { uid, bytes } of sent) expect(readPart10Head(bytes).instanceUid).toBe(uid);
});

test('our own results that a peer changed and sent back more than once are in no conflict with each other', async () => {
  const [study] = await studies();
  const report = sent.at(-1)!;
  await send([report, changed(report, 'radscore prediction', 'RADSCORE PREDICTION')]);
  // A late instance has the study looked at again.
  const [slice] = await hospital.writePatient('P01');
  const { instanceUid } = readPart10Head(slice!.bytes);
  const digit = instanceUid.endsWith('1') ? '2' : '1';
  await send([changed(slice!, instanceUid, instanceUid.slice(0, -1) + digit)]);
  const { conflicts, series } = await until(async () => {
    const detail = studyDetailSchema.parse(await ask(`/api/studies/${study!.key}`));
    return (
      detail.study.instances > study!.instances && !['receiving', 'computing'].includes(detail.study.state) && detail
    );
  });
  expect(conflicts).toEqual([]);
  expect(series.filter(({ own }) => own).map(({ instances }) => instances)).toEqual([2]);
});

test('a study is named after the images that are measured, not after what came first', async () => {
  const files = await hospital.writePatient('P02');
  const count = sent.length;
  await send([changed(files.at(-1)!, 'P02', 'X99')]);
  await inState('X99', 'unmatched');
  await send(files.slice(0, -1));
  await predicted('P02', count + 2);
  expect((await studies()).map(({ patient }) => patient.id)).not.toContain('X99');
});
