import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instanceHeader } from '@radscore/dicom';
import { dicomwebClient, readPart10Head } from '@radscore/host-pacs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { smallStudy } from '../../../../../packages/host-pacs/src/testing/dicom-files.js';
import { type StartedService, startedService } from '../../testing/started-service.js';

interface Sent {
  readonly study: string;
  readonly series: string;
  readonly uid: string;
  readonly bytes: Uint8Array;
}
type Json = Record<string, { vr: string; Value?: unknown[] }>;

let folder: string;
let service: StartedService;
let [first, second]: [Sent[], Sent[]] = [[], []];
const base = () => `${service.url}/api/dicom-web`;
const client = (scopes = 'read') => dicomwebClient({ url: base(), headers: { authorization: `Bearer ${scopes}` } });
const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${base()}/${path}`, { headers: { authorization: 'Bearer read', ...headers } });
const found = async (path: string) => (await (await ask(path)).json()) as Json[];
const uids = (matches: readonly Json[], tag: string) => matches.map((match) => match[tag]!.Value![0]).sort();

async function send(patient: string, slices: number): Promise<Sent[]> {
  const files = await smallStudy(16, slices, patient);
  await client('store').store(files.map(({ bytes }) => bytes));
  return files.map(({ bytes }) => {
    const { studyUid, seriesUid, instanceUid } = instanceHeader({ name: '', bytes });
    return { study: studyUid, series: seriesUid, uid: instanceUid, bytes };
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-read-'));
  service = await startedService(folder, 'data');
  [first, second] = [await send('P1', 3), await send('Q_2', 1)];
});
afterAll(async () => {
  await service?.running.close();
  await rm(folder, { recursive: true, force: true });
});

test('QIDO-RS: studies, their series and instances, as the standard names them', async () => {
  const studies = await found('studies');
  expect(uids(studies, '0020000D')).toEqual([first[0]!.study, second[0]!.study].sort());
  const [own] = await found('studies?PatientID=P1');
  expect(own).toMatchObject({
    '0020000D': { vr: 'UI', Value: [first[0]!.study] },
    '00080061': { vr: 'CS', Value: ['CT', 'SEG'] },
    '00100020': { vr: 'LO', Value: ['P1'] },
    '00201206': { vr: 'IS', Value: [2] },
    '00201208': { vr: 'IS', Value: [4] },
    '00081190': { vr: 'UR', Value: [`${base()}/studies/${first[0]!.study}`] },
  });
  const series = await found(`studies/${first[0]!.study}/series?Modality=CT`);
  expect(series).toHaveLength(1);
  expect(series[0]).toMatchObject({ '0020000E': { Value: [first[0]!.series] }, '00201209': { Value: [3] } });
  const instances = await found(`studies/${first[0]!.study}/series/${first[0]!.series}/instances`);
  expect(uids(instances, '00080018')).toEqual(
    first
      .slice(0, 3)
      .map(({ uid }) => uid)
      .sort(),
  );
  expect(await found(`studies/${first[0]!.study}/instances`)).toHaveLength(4);
  expect(await found('instances')).toHaveLength(6);
  expect(await found('series')).toHaveLength(4);
});

test.each([
  ['PatientID=P1', 1],
  ['00100020=P1', 1],
  ['PatientID=P*', 1],
  ['PatientID=P%', 0],
  ['PatientID=Q_2', 1],
  ['PatientID=Q?2', 1],
  ['PatientID=', 2],
  ["PatientID=' or 1=1 --", 0],
  ['PatientName=nobody*', 0],
  ['ModalitiesInStudy=SEG', 2],
  ['ModalitiesInStudy=MR', 0],
  ['ModalitiesInStudy=MR,CT', 2],
  ['StudyDate=20000101', 2],
  ['StudyDate=20000101-', 2],
  ['StudyDate=-19991231', 0],
  ['StudyDate=20000102-20260101', 0],
  ['limit=1', 1],
  ['limit=1&offset=1', 1],
  ['offset=2', 0],
  ['StudyInstanceUID=1.2.3', 0],
  ['includefield=all&includefield=00081030', 2],
])('QIDO-RS: studies?%s has %i', async (query, n) => {
  expect(await found(`studies?${query}`)).toHaveLength(n);
});

test('QIDO-RS: pages together are all; that there are more, and what is not done, is said', async () => {
  const pages = [await found('instances?limit=4'), await found('instances?limit=4&offset=4')];
  expect(uids(pages.flat(), '00080018')).toEqual([...first, ...second].map(({ uid }) => uid).sort());
  expect((await ask('instances?limit=4')).headers.get('warning')).toMatch(/^299 .*additional results/);
  expect((await ask('instances')).headers.get('warning')).toBeNull();
  expect((await ask('studies?fuzzymatching=true')).headers.get('warning')).toMatch(/^299 .*fuzzymatching/);
});

test.each([
  'Rows=512',
  'SeriesInstanceUID=1.2',
  'StudyDate=yesterday',
  'limit=-1',
  'limit=x',
  'PatientID=a&PatientID=b',
  '__proto__=1',
])('QIDO-RS: studies?%s is refused', async (query) => {
  expect((await ask(`studies?${query}`)).status).toBe(400);
});

test('WADO-RS: instances as they were received, of a study, a series, or one', async () => {
  const one = first[1]!;
  const sizes = { [`studies/${one.study}`]: 4, [`studies/${one.study}/series/${one.series}`]: 3 };
  for (const [path, n] of Object.entries({
    ...sizes,
    [`studies/${one.study}/series/${one.series}/instances/${one.uid}`]: 1,
  })) {
    const taken: string[] = [];
    for await (const part of client().retrieve(path, 1e8)) {
      const pieces: Uint8Array[] = [];
      for await (const piece of part) pieces.push(piece);
      const bytes = Buffer.concat(pieces);
      const { instanceUid, start } = readPart10Head(bytes);
      const sent = first.find(({ uid }) => uid === instanceUid)!.bytes;
      expect(bytes.subarray(start).equals(sent.subarray(readPart10Head(sent).start))).toBe(true);
      taken.push(instanceUid);
    }
    expect(new Set(taken).size, path).toBe(n);
  }
  const single = await ask(`studies/${one.study}/series/${one.series}/instances/${one.uid}`, {
    accept: 'application/dicom',
  });
  expect(single.headers.get('content-type')).toBe('application/dicom');
  expect(readPart10Head(new Uint8Array(await single.arrayBuffer())).instanceUid).toBe(one.uid);
});

test('WADO-RS: headers as JSON, without pixels', async () => {
  const one = first[0]!;
  const all = await found(`studies/${one.study}/metadata`);
  expect(uids(all, '00080018')).toEqual(first.map(({ uid }) => uid).sort());
  const [image] = await found(`studies/${one.study}/series/${one.series}/instances/${one.uid}/metadata`);
  expect(image).toMatchObject({ '00280010': { vr: 'US', Value: [16] }, '00100020': { Value: ['P1'] } });
  expect(image!['7FE00010']).toBeUndefined();
});

test('what is of another study is not found, and what is no UID is refused', async () => {
  const [mine, other] = [first[0]!, second[0]!];
  for (const path of [
    `studies/${mine.study}/series/${other.series}`,
    `studies/${mine.study}/series/${mine.series}/instances/${other.uid}`,
    `studies/${mine.study}/series/${other.series}/instances/${other.uid}/metadata`,
    'studies/1.2.3',
    'studies/1.2.3/series',
  ])
    expect((await ask(path)).status, path).toBe(404);
  expect(await found(`studies/${mine.study}/series/${other.series}/instances`)).toEqual([]);
  // A value in the query does not widen the address.
  expect(await found(`studies/${mine.study}/instances?StudyInstanceUID=${other.study}`)).toHaveLength(4);
  for (const path of ['studies/..%2f..%2fetc', "studies/1'%20or%20'1", `studies/${'1'.repeat(65)}`])
    expect((await ask(path)).status, path).toBe(400);
});

test('only those who may read, and each access is recorded under the key of its study', async () => {
  const path = `studies/${first[0]!.study}`;
  expect((await fetch(`${base()}/${path}`)).status).toBe(401);
  expect((await fetch(`${base()}/studies`)).status).toBe(401);
  for (const asked of ['studies', path, `${path}/metadata`])
    expect((await ask(asked, { authorization: 'Bearer store' })).status, asked).toBe(403);
  expect((await ask(path, { accept: 'image/jpeg' })).status).toBe(406);
  expect((await ask(`${path}/metadata`, { accept: 'text/html' })).status).toBe(406);
  await (await ask(path)).arrayBuffer();
  const event = service.events.at(-1)!;
  expect(event).toMatchObject({ actor: 'roe', act: 'instances-retrieved', values: { instances: 4 } });
  expect(event.study).toMatch(/^[0-9a-f-]{36}$/);
  expect(JSON.stringify(service.events)).not.toContain(first[0]!.study);
});

test('one service fetches from another: by rule, and by hand through the route', async () => {
  await writeFile(join(folder, 'token'), 'read\n');
  const archive = `kind: dicomweb, url: '${base()}', auth: { token: { file: token } }`;
  const other = await startedService(folder, 'other', `pull:\n  first: { ${archive} }\n`);
  try {
    const post = (body: object, scopes = 'approve') =>
      fetch(`${other.url}/api/pull`, {
        method: 'POST',
        headers: { authorization: `Bearer ${scopes}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect((await post({ study: first[0]!.study }, 'read')).status).toBe(403);
    for (const body of [{}, { study: '1.*' }, { accession: '*' }, { accession: 'A', study: '1.2' }, { study: '../1' }])
      expect((await post(body)).status, JSON.stringify(body)).toBe(400);
    expect((await post({ study: '1.2', source: 'nowhere' })).status).toBe(404);
    const answer = await post({ study: first[0]!.study });
    expect(await answer.json()).toEqual({ archives: [{ source: 'first', found: 1 }] });
    const hashes = async (of: StartedService) =>
      (
        await of.running.core.database.query<{ hash: string }>(
          `select n.hash from radscore.instance n join radscore.identity i on i.study = n.study
           where i.study_uid = $1 order by 1`,
          [first[0]!.study],
        )
      ).map(({ hash }) => hash);
    const expected = await hashes(service);
    expect(expected).toHaveLength(4);
    await vi.waitFor(async () => expect(await hashes(other)).toEqual(expected), { timeout: 120_000, interval: 200 });
    const state = await (await fetch(`${other.url}/api/pull`, { headers: { authorization: 'Bearer read' } })).json();
    expect(state).toMatchObject({ archives: [{ name: 'first', refused: false, waiting: 0, fetched: 1, givenUp: 0 }] });
    expect(await (await fetch(`${other.url}/metrics`)).text()).toMatch(/radscore_pull_refused\{archive="first"\} 0/);
  } finally {
    await other.running.close();
  }
});
