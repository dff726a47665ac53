import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uploadedSchema, uploadLimitsSchema } from '@radscore/api';
import { part10Head } from '@radscore/host-pacs';
import { type Log, parseSite, type RunningService, startService } from '@radscore/server/service';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dicomFile } from '../../../../packages/dicom/src/testing/dicom-file.js';
import { stubAccess } from '../testing/stub-access.js';

const ctStorage = '1.2.840.10008.5.1.4.1.1.2';
const access = stubAccess();
let folder: string;
let service: RunningService;
const at = (...names: string[]) => join(folder, ...names);
const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} } as unknown as Log;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-upload-'));
  await mkdir(at('pages'));
  await writeFile(at('pages', 'index.html'), '<title>workbench</title>');
  const yaml = 'data: data\nhttp: { port: 0 }\ninbox: { minFreeBytes: 0, maxInstanceBytes: 200000 }\n';
  service = await startService({
    ...{ site: parseSite(yaml, at('site.yaml')), version: '0.1.0', access: async () => access, log },
    pages: at('pages'),
  });
});
afterAll(async () => {
  await service?.close();
  await rm(folder, { recursive: true, force: true });
});

const url = (path: string) => `http://127.0.0.1:${service.port}${path}`;
const instance = (uid: string, said = uid) =>
  Buffer.concat([
    part10Head({ classUid: ctStorage, instanceUid: said, syntaxUid: '1.2.840.10008.1.2.1' }),
    dicomFile(
      {
        ...{ SOPClassUID: ctStorage, SOPInstanceUID: uid, Modality: 'CT', PatientName: 'Doe^Jane' },
        ...{ StudyInstanceUID: '1.2.3', SeriesInstanceUID: '1.2.3.4' },
      } as never,
      { preamble: false },
    ).bytes,
  ]);
const bodyOf = (files: readonly Uint8Array[]) =>
  Buffer.concat([
    ...files.flatMap((file) => [
      Buffer.from('--b\r\nContent-Type: application/dicom\r\n\r\n'),
      file,
      Buffer.from('\r\n'),
    ]),
    Buffer.from('--b--\r\n'),
  ]);
const headers = (may: string, accept = 'application/json') => ({
  'x-may': may,
  accept,
  'content-type': 'multipart/related; type="application/dicom"; boundary=b',
});
const post = (files: readonly Uint8Array[], may = 'store', accept?: string) =>
  fetch(url('/api/dicom-web/studies'), {
    ...{ method: 'POST', headers: headers(may, accept) },
    body: bodyOf(files) as Uint8Array<ArrayBuffer>,
  });
const incoming = async () => (await readdir(at('data', 'inbox', 'incoming'))).filter((name) => name.endsWith('.part'));

test('who asks for it is told of each file, in the order in which they came', async () => {
  const large = Buffer.concat([instance('1.9'), Buffer.alloc(200_000)]);
  const response = await post([
    instance('1.1'),
    Buffer.from('a letter'),
    instance('1.2', '1.3'),
    large,
    instance('1.4'),
  ]);
  expect(response.status).toBe(202);
  expect(uploadedSchema.parse(await response.json()).files).toEqual([
    { answer: 'kept', problem: null },
    { answer: 'not-understood', problem: 'RAD-INSTANCE-INVALID' },
    { answer: 'mismatch', problem: 'mismatch' },
    { answer: 'out-of-resources', problem: 'RAD-INSTANCE-TOO-LARGE' },
    { answer: 'kept', problem: null },
  ]);
  expect(access.events.at(-1)).toEqual({ actor: 'doctor', act: 'instances-stored', values: { instances: 5, kept: 2 } });
  expect((await post([Buffer.from('a letter')])).status).toBe(409);
  const standard = await post([instance('1.1')], 'store', 'application/dicom+json');
  expect(Object.keys((await standard.json()) as object)).toEqual(['00081199']);
});

test('how much may be sent is told to who may', async () => {
  const limits = await fetch(url('/api/upload'), { headers: headers('store') });
  expect(uploadLimitsSchema.parse(await limits.json())).toEqual({ instanceBytes: 200_000, uploadBytes: 8e9 });
  expect((await fetch(url('/api/upload'), { headers: headers('read') })).status).toBe(403);
  expect((await post([instance('1.5')], 'read')).status).toBe(403);
});

test('a body that is announced as larger than what is taken at once is refused before any of it is read', async () => {
  const announced = request(url('/api/dicom-web/studies'), {
    method: 'POST',
    headers: { ...headers('store'), 'content-length': 8e9 + 1 },
  });
  announced.on('error', () => {});
  announced.flushHeaders();
  const [response] = await once(announced, 'response', { signal: AbortSignal.timeout(20_000) });
  expect(response.statusCode).toBe(400);
  announced.destroy();
});

test('of a sending that breaks off what came whole is kept and recorded, and nothing of the rest is left', async () => {
  const before = access.events.length;
  const whole = bodyOf([instance('1.6'), Buffer.concat([instance('1.7'), Buffer.alloc(100_000)])]);
  await new Promise<void>((resolve) => {
    const sending = request(url('/api/dicom-web/studies'), { method: 'POST', headers: headers('store') });
    sending.on('error', () => resolve());
    sending.write(whole.subarray(0, whole.length - 50_000), () => setTimeout(() => sending.destroy(), 300));
  });
  await expect
    .poll(() => access.events.slice(before))
    .toEqual([{ actor: 'doctor', act: 'instances-stored', values: { instances: 1, kept: 1 } }]);
  await expect.poll(incoming).toEqual([]);
});
