import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { driftSchema } from '@radscore/api';
import dcmjs from 'dcmjs';
import { expect, test, vi } from 'vitest';
import { servedHospital, until } from '../testing/served-hospital.js';

vi.mock('node:worker_threads', async (original) => {
  const { builtWorkers } = await import('../../../../packages/host-node/src/testing/built-workers.js');
  return builtWorkers(original as never);
});

const here = servedHospital({
  age: true,
  site: (pacs) => `inbox: { watch: watched, minFreeBytes: 0 }
organisation: Test hospital
phases: { portal: ['*portal*'], arterial: ['*arterial*'] }
destinations:
  pacs: { ${pacs} }
  records: { kind: fhir-folder, folder: fhir }
outbox: { firstPauseSeconds: 1, longestPauseSeconds: 1 }
rules:
  - name: portal
    when: { bodyPart: [LIVER], phase: portal }
    model: crlm
    segments: { tumour: tumour }
    destinations: [pacs, records]
  - name: at once
    when: { bodyPart: [LIVER], phase: arterial }
    model: crlm
    segments: { tumour: tumour }
    destinations: [pacs, records]
    release: automatic
`,
});
const { access, sent, pacsState, at, url, ask, keyOf, detailOf, inState, stow, send } = here;
const readable = dcmjs.data as unknown as {
  readonly DicomMessage: { readFile(bytes: ArrayBufferLike): { readonly dict: object } };
  readonly DicomMetaDictionary: { naturalizeDataset(dict: object): object };
};
const dataset = (bytes: Buffer) =>
  readable.DicomMetaDictionary.naturalizeDataset(
    readable.DicomMessage.readFile(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)).dict,
  ) as Readonly<Record<string, never>>;

test('by STOW-RS: a study waits for what the images do not say, then for a person; nothing leaves before', async () => {
  const answer = await stow(await here.hospital.writePatient('P01'));
  expect(answer.every(({ outcome }) => outcome === 'sent')).toBe(true);
  const waiting = await inState('P01', 'inputs');
  expect(waiting.study.reason).toEqual({ code: 'INPUTS-MISSING', values: { missing: ['age'] } });
  await ask(`/api/studies/${waiting.study.key}/inputs`, { body: { inputs: { age: '61' } } });
  const review = await inState('P01', 'review');
  expect(review.versions).toMatchObject([{ version: 0, status: 'draft', by: null }]);
  expect(review.study.value).toBeGreaterThan(0);
  expect((review.prediction as { value: number }).value).toBe(review.study.value);
  expect(sent).toEqual([]);
  expect(await readdir(at('fhir')).catch(() => [])).toEqual([]);
});

test('who has not entered, or has not the role, sees and decides nothing', async () => {
  const key = (await keyOf('P01'))!;
  const body = { version: 0, comment: '' };
  expect((await ask('/api/worklist', { may: '' })).status).toBe(401);
  expect((await ask(`/api/studies/${key}/accept`, { may: 'read', body })).status).toBe(403);
  expect((await ask(`/api/studies/${key}`, { may: 'store' })).status).toBe(403);
  expect((await ask(`/api/studies/${crypto.randomUUID()}`)).status).toBe(404);
});

test('accepted: complete and verified by the person, sent to the PACS and as FHIR; a second decision on what was seen before is refused', async () => {
  const key = (await keyOf('P01'))!;
  const body = { version: 0, comment: 'agreed' };
  expect(await ask(`/api/studies/${key}/accept`, { body })).toEqual({ status: 200, body: { done: true } });
  expect((await ask(`/api/studies/${key}/accept`, { body })).status).toBe(409);
  await until(async () => sent.length === 2);
  expect(sent.map(({ description }) => description)).toEqual(['radscore regions', 'radscore prediction']);
  expect(dataset(sent[1]!.bytes)).toMatchObject({ CompletionFlag: 'COMPLETE', VerificationFlag: 'VERIFIED' });
  const detail = await inState('P01', 'accepted');
  expect(detail.versions).toMatchObject([
    { version: 1, status: 'accepted', by: 'doctor', comment: 'agreed' },
    { version: 0, status: 'draft' },
  ]);
  expect(access.events).toContainEqual({ actor: 'doctor', act: 'study-accepted', study: key });
  const [name] = await until(async () => (await readdir(at('fhir'))).length > 0 && readdir(at('fhir')));
  const bundle = JSON.parse(await readFile(at('fhir', name!), 'utf8'));
  const risk = bundle.entry.find(
    ({ resource }: { resource: { resourceType: string } }) => resource.resourceType === 'RiskAssessment',
  );
  expect(risk.resource.status).toBe('final');
});

test('sent again it has the same bytes', async () => {
  const before = sent.map(({ bytes }) => bytes.toString('base64'));
  await ask(`/api/studies/${await keyOf('P01')}/resend`, { body: {} });
  await until(async () => sent.length === 4);
  expect(sent.slice(2).map(({ bytes }) => bytes.toString('base64'))).toEqual(before);
});

test('by a folder, released at once: preliminary first; rejected it is taken back by a key object, and in FHIR as entered in error', async () => {
  const files = await here.hospital.writePatient('P02', { description: 'arterial' });
  for (const { name, bytes } of files) await writeFile(at('watched', name), bytes);
  await writeFile(at('watched', 'letter.txt'), 'no DICOM');
  const waiting = await inState('P02', 'inputs');
  const { key } = waiting.study;
  const count = sent.length;
  await ask(`/api/studies/${key}/inputs`, { body: { inputs: { age: '55' } } });
  await inState('P02', 'preliminary');
  await until(async () => sent.length === count + 2);
  expect(dataset(sent.at(-1)!.bytes)).toMatchObject({ CompletionFlag: 'PARTIAL', VerificationFlag: 'UNVERIFIED' });
  expect(await readdir(at('watched'))).toEqual(['refused']);
  await ask(`/api/studies/${key}/reject`, { body: { version: 0, comment: 'the outline misses the tumour' } });
  await until(async () => sent.length === count + 3);
  expect(dataset(sent.at(-1)!.bytes)).toMatchObject({ Modality: 'KO' });
  const bundles = await until(async () => {
    const names = await readdir(at('fhir'));
    return names.length === 3 && Promise.all(names.map((name) => readFile(at('fhir', name), 'utf8')));
  });
  expect(bundles.filter((text) => text.includes('entered-in-error'))).toHaveLength(1);
});

test('what was sent is taken back also after its images were erased, by the same names', async () => {
  const count = sent.length;
  const before = new Set(await readdir(at('fhir')));
  await stow(await here.hospital.writePatient('P10', { description: 'arterial' }));
  const { key } = (await inState('P10', 'inputs')).study;
  await ask(`/api/studies/${key}/inputs`, { body: { inputs: { age: '61' } } });
  await inState('P10', 'preliminary');
  await until(async () => sent.length === count + 2);
  const bundles = async (wanted: number) => {
    const names = await until(async () => {
      const all = (await readdir(at('fhir'))).filter((name) => !before.has(name));
      return all.length === wanted && all;
    });
    return Promise.all(names.map((name) => readFile(at('fhir', name), 'utf8')));
  };
  const [preliminary] = await bundles(1);
  expect(await ask(`/api/studies/${key}/erase`, { may: 'administer', body: { what: 'images' } })).toMatchObject({
    status: 200,
  });
  const rejected = await ask(`/api/studies/${key}/reject`, { body: { version: 0, comment: 'another patient' } });
  expect(rejected).toMatchObject({ status: 200 });
  await until(async () => sent.length === count + 3);
  const note = dataset(sent.at(-1)!.bytes);
  expect(note).toMatchObject({ Modality: 'KO', PatientID: 'P10' });
  const report = dataset(sent[count + 1]!.bytes) as unknown as { SOPInstanceUID: string; StudyInstanceUID: string };
  expect(JSON.stringify(note)).toContain(report.SOPInstanceUID);
  expect(note).toMatchObject({ StudyInstanceUID: report.StudyInstanceUID });
  const taken = (await bundles(2)).find((text) => text !== preliminary)!;
  // As if the images were there: but for the status and the page, the same resources.
  const resources = (text: string) =>
    (JSON.parse(text) as { entry: { resource: { resourceType: string; status?: string } }[] }).entry
      .map(({ resource: { status: _, ...resource } }) => resource)
      .filter(({ resourceType }) => !['DiagnosticReport', 'Provenance'].includes(resourceType));
  expect(taken).toContain('entered-in-error');
  expect(resources(taken)).toEqual(resources(preliminary!));
});

test('an accepted version of what was sent names the report that it replaces', async () => {
  const count = sent.length;
  await stow(await here.hospital.writePatient('P03', { description: 'arterial' }));
  const { study } = await inState('P03', 'inputs');
  await ask(`/api/studies/${study.key}/inputs`, { body: { inputs: { age: '70' } } });
  await inState('P03', 'preliminary');
  await until(async () => sent.length === count + 2);
  const first = dataset(sent.at(-1)!.bytes) as unknown as { SOPInstanceUID: string };
  await ask(`/api/studies/${study.key}/accept`, { body: { version: 0, comment: '' } });
  await until(async () => sent.length === count + 4);
  expect(JSON.stringify(dataset(sent.at(-1)!.bytes))).toContain(first.SOPInstanceUID);
});

test('our own results that come back are kept, and begin nothing', async () => {
  const key = (await keyOf('P03'))!;
  const own = sent.slice(-2);
  await send(own);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const detail = await detailOf(key);
  expect(detail.study.state).toBe('accepted');
  expect(detail.series.filter((series) => series.own)).toHaveLength(2);
});

test('the same instance with other content: both are kept, nothing is computed before a person has chosen', async () => {
  const files = await here.hospital.writePatient('P04');
  await stow(files.slice(1));
  const first = files[0]!;
  const changed = { ...first, bytes: Uint8Array.from(first.bytes) };
  changed.bytes[changed.bytes.length - 1]! ^= 1;
  await stow([first, changed]);
  const { study, conflicts } = await inState('P04', 'conflict');
  expect(conflicts).toHaveLength(1);
  expect(conflicts[0]!.hashes).toHaveLength(2);
  await ask(`/api/studies/${study.key}/choices`, { body: { instances: [conflicts[0]!.hashes[0]] } });
  await inState('P04', 'inputs');
});

test('a study without outlines is visible as incomplete, and goes on when they come late', async () => {
  const files = await here.hospital.writePatient('P05');
  await stow(files.slice(0, -1));
  expect((await inState('P05', 'incomplete')).study.reason).toMatchObject({ code: 'OUTLINES-MISSING' });
  await stow(files.slice(-1));
  await inState('P05', 'inputs');
});

test('a description that names no phase: a person says which it is', async () => {
  await stow(await here.hospital.writePatient('P06', { description: 'series 5' }));
  const { study } = await inState('P06', 'choose');
  expect(study.reason).toEqual({
    code: 'PHASE-OPEN',
    values: { series: ['series 5'], phases: ['portal', 'arterial'] },
  });
  await ask(`/api/studies/${study.key}/choices`, { body: { phase: 'portal' } });
  expect((await inState('P06', 'inputs')).study.rule).toBe('portal');
});

test('a series that no rule is about, and why', async () => {
  await stow(await here.hospital.writePatient('P07', { bodyPart: 'HEAD' }));
  const { study } = await inState('P07', 'unmatched');
  expect(study.reason).toMatchObject({
    code: 'NO-RULE',
    values: {
      reasons: [
        { rule: 'portal', code: 'BODY-PART' },
        { rule: 'at once', code: 'BODY-PART' },
      ],
    },
  });
});

test('a PACS that takes nothing just now is sent it later; a model that was stopped predicts no more', async () => {
  const { models } = (await ask('/api/models')).body as { models: { hash: string }[] };
  const count = sent.length;
  pacsState.takes = false;
  const key = (await keyOf('P03'))!;
  await ask(`/api/studies/${key}/resend`, { body: {} });
  await until(async () => (await detailOf(key)).outbox.some(({ problem }) => problem?.includes('a700')));
  expect((await detailOf(key)).study.waiting).toBe(1);
  pacsState.takes = true;
  await until(async () => sent.length === count + 2);
  await ask(`/api/models/${models[0]!.hash}/stop`, { may: 'administer', body: { reason: 'recalled' } });
  await ask(`/api/studies/${await keyOf('P05')}/inputs`, { body: { inputs: { age: '50' } } });
  expect((await inState('P05', 'failed')).study.reason).toMatchObject({ code: 'MODEL-STOPPED' });
});

test('a body that is cut off, no DICOM, a packed one and names that lead elsewhere are refused, and the service goes on', async () => {
  const post = (body: string | Uint8Array, headers: Record<string, string> = {}) =>
    fetch(url('/api/dicom-web/studies'), {
      method: 'POST',
      headers: {
        'x-may': 'store',
        'content-type': 'multipart/related; type="application/dicom"; boundary=b',
        ...headers,
      },
      body: body as Uint8Array<ArrayBuffer>,
    });
  const part = 'content-disposition: attachment; filename="../../evil.dcm"\r\n\r\n';
  expect((await post('--b\r\n\r\nbeginning and no end')).status).toBe(400);
  expect((await post(`--b\r\n${part}no DICOM\r\n--b--\r\n`)).status).toBe(409);
  expect((await post('--b--', { 'content-encoding': 'gzip' })).status).toBe(400);
  expect((await post('x', { 'content-type': 'multipart/related' })).status).toBe(400);
  expect(await (await fetch(url('/health'))).json()).toMatchObject({ ok: true });
});

test('metrics name no patient; the API describes itself', async () => {
  const metrics = await (await fetch(url('/metrics'))).text();
  expect(metrics).toContain('radscore_studies{state="accepted"} 2');
  expect(metrics).not.toMatch(/P0\d/);
  const { paths } = (await ask('/api/openapi.json')).body as { paths: object };
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining(['/api/worklist', '/api/studies/{key}/accept', '/api/dicom-web/studies']),
  );
});

test('every route but the open ones leaves an entry in the audit log', async () => {
  const key = (await keyOf('P01'))!;
  const { series, versions } = await detailOf(key);
  const { paths } = (await ask('/api/openapi.json')).body as { paths: Record<string, Record<string, unknown>> };
  const { models } = (await ask('/api/models')).body as { models: { hash: string }[] };
  const hashes: Readonly<Record<string, string>> = {
    '/api/studies/{key}/documents/{hash}': versions[0]!.documents[0]!.hash,
    '/api/studies/{key}/instances/{hash}': series[0]!.hash,
    '/api/models/{hash}/file': models[0]!.hash,
  };
  const found = await ask('/api/dicom-web/instances?PatientID=P01');
  const [instance] = found.body as unknown as Record<string, { Value: string[] }>[];
  const uid = (tag: string) => instance![tag]!.Value[0]!;
  const uids = { study: uid('0020000D'), series: uid('0020000E'), instance: uid('00080018') };
  const names: Readonly<Record<string, string>> = { key, ...uids };
  const open = ['/api/openapi.json', '/health', '/metrics'];
  // What may be sent in concerns those who may send, what was fetched by hand those who may ask for it.
  const mays: Readonly<Record<string, string>> = { '/api/upload': 'store', '/api/pull/asked': 'approve' };
  const read = Object.keys(paths).filter((path) => 'get' in paths[path]! && !open.includes(path));
  expect(read.length).toBeGreaterThanOrEqual(8);
  for (const path of read) {
    const before = access.events.length;
    const address = path.replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? hashes[path] ?? '');
    const response = await fetch(url(address), { headers: { 'x-may': mays[path] ?? 'read' } });
    await response.arrayBuffer();
    expect([path, response.status, access.events.length - before]).toEqual([path, 200, 1]);
  }
  // Who may not is noted too.
  await ask(`/api/studies/${key}/accept`, { may: 'read', body: { version: 0, comment: '' } });
  expect(access.events.at(-1)).toMatchObject({ act: 'refused', values: { permission: 'approve' } });
});

test('an administrator erases a study: nothing of it is left but what the log says', async () => {
  const key = (await keyOf('P07'))!;
  expect((await ask(`/api/studies/${key}/erase`, { body: { what: 'everything' } })).status).toBe(403);
  await ask(`/api/studies/${key}/erase`, { may: 'administer', body: { what: 'everything' } });
  expect(await keyOf('P07')).toBeUndefined();
  expect((await ask(`/api/studies/${key}`)).status).toBe(404);
  expect(access.events).toContainEqual({
    actor: 'doctor',
    act: 'study-erased',
    study: key,
    values: { what: 'everything' },
  });
});

test('outcomes are imported by patient, and only keys of studies are kept with them', async () => {
  const csv = 'patient,outcome\nP01,1\nP03,0\nnobody,1\n';
  expect((await ask('/api/outcomes', { may: 'administer', body: { csv } })).body).toEqual({ studies: 2, unknown: 1 });
  const wrong = await ask('/api/outcomes', { may: 'administer', body: { csv: 'patient,outcome\nP01,perhaps\n' } });
  expect([wrong.status, JSON.stringify(wrong.body)]).toEqual([422, expect.stringContaining('RAD-OUTCOMES-INVALID')]);
  const { models } = driftSchema.parse((await ask('/api/drift')).body);
  expect(models[0]!.calibration).toMatchObject({ patients: 2, events: 1 });
  expect(models[0]!.features.length).toBeGreaterThan(0);
  expect(models[0]!.predictions.length).toBeGreaterThanOrEqual(2);
});

test('a second service over the same folder is refused', async () => {
  await copyFile(at('run', 'model.json'), at('copy.json'));
  await expect(here.start()).rejects.toMatchObject({ code: 'RAD-DATABASE-BUSY' });
});
