import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { worklistSchema } from '@radscore/api';
import { dicomwebClient, part10Head } from '@radscore/host-pacs';
import { type Log, parseSite, type RunningService, startService } from '@radscore/server/service';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dicomFile } from '../../../../packages/dicom/src/testing/dicom-file.js';
import { stubAccess } from '../testing/stub-access.js';

const ctStorage = '1.2.840.10008.5.1.4.1.1.2';
let folder: string;
let service: RunningService;
const logged: Record<string, unknown>[] = [];
const at = (...names: string[]) => join(folder, ...names);
const note = (line: Record<string, unknown>) => logged.push(line);
const log = { debug: () => {}, info: () => {}, warn: note, error: note } as unknown as Log;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-hostile-'));
  await mkdir(at('pages'));
  await writeFile(at('pages', 'index.html'), '<title>workbench</title>');
  const yaml = `data: data
http: { port: 0 }
inbox: { minFreeBytes: 0, maxInstanceBytes: 200000, maxUploadBytes: 1000000 }
complete: { quietSeconds: 1, atMostSeconds: 2 }
`;
  service = await startService({
    ...{ site: parseSite(yaml, at('site.yaml')), version: '0.1.0', access: async () => stubAccess(), log },
    pages: at('pages'),
  });
});
afterAll(async () => {
  await service?.close();
  await rm(folder, { recursive: true, force: true });
});

const url = (path: string) => `http://127.0.0.1:${service.port}${path}`;
const content = (more: Record<string, unknown>, uid: string) =>
  dicomFile(
    {
      ...{ SOPClassUID: ctStorage, SOPInstanceUID: uid, Modality: 'CT' },
      ...{ StudyInstanceUID: `${uid}.1`, SeriesInstanceUID: `${uid}.2`, ...more },
    } as never,
    { preamble: false },
  ).bytes;
const instance = (more: Record<string, unknown>, uid = '1.2.3') =>
  Buffer.concat([
    part10Head({ classUid: ctStorage, instanceUid: uid, syntaxUid: '1.2.840.10008.1.2.1' }),
    content(more, uid),
  ]);
const deflated = (uid: string, data: Uint8Array) =>
  Buffer.concat([
    part10Head({ classUid: ctStorage, instanceUid: uid, syntaxUid: '1.2.840.10008.1.2.1.99' }),
    deflateRawSync(data),
  ]);
const stow = (file: Uint8Array) =>
  dicomwebClient({ url: url('/api/dicom-web'), headers: { 'x-may': 'store' } })
    .store([file])
    .then(([sent]) => sent!);
const post = (body: Uint8Array, headers: Record<string, string> = {}) =>
  fetch(url('/api/dicom-web/studies'), {
    method: 'POST',
    headers: {
      'x-may': 'store',
      'content-type': 'multipart/related; type="application/dicom"; boundary=b',
      ...headers,
    },
    body: body as Uint8Array<ArrayBuffer>,
  });
const part = (content: Uint8Array, headers = '') =>
  Buffer.concat([Buffer.from(`--b\r\n${headers}\r\n`), content, Buffer.from('\r\n--b--\r\n')]);
/** A path as it is written: fetch would tidy it up. */
const rawGet = (path: string) =>
  new Promise<{ status: number; body: string }>((resolve, reject) => {
    request({ host: '127.0.0.1', port: service.port, path, headers: { 'x-may': 'read,approve' } }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode!, body }));
    })
      .on('error', reject)
      .end();
  });
const isUp = async () => expect(await (await fetch(url('/health'))).json()).toMatchObject({ ok: true, database: true });

test('script, SQL, templates and control characters in a header are text', async () => {
  const evil = {
    PatientName: '<script>alert(1)</script>',
    PatientID: `'; drop table radscore.study; --`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a template of others.
    StudyDescription: '${7*7} {{7*7}} <img src=x onerror=alert(1)> %s %n',
    AccessionNumber: 'a\u0000b',
  };
  expect(await stow(instance(evil))).toMatchObject({ outcome: 'sent' });
  const answer = await fetch(url('/api/worklist'), { headers: { 'x-may': 'read' } });
  expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  const { studies } = worklistSchema.parse(await answer.json());
  expect(studies).toHaveLength(1);
  expect(studies[0]).toMatchObject({
    patient: { id: evil.PatientID, name: evil.PatientName },
    description: evil.StudyDescription,
    accession: 'ab',
  });
  await isUp();
});

test('a deflated instance that unpacks to more than a hundred times its size is refused, an honest one is taken', async () => {
  const plain = content({ PatientID: 'D' }, '1.2.4');
  expect(await stow(deflated('1.2.4', plain))).toMatchObject({ outcome: 'sent' });
  const before = process.memoryUsage.rss();
  const bomb = deflated('1.2.4', Buffer.concat([plain, Buffer.alloc(150e6)]));
  expect(bomb.length).toBeLessThan(200_000);
  expect(await stow(bomb)).toMatchObject({ outcome: 'refused', status: 'c000' });
  expect(process.memoryUsage.rss() - before).toBeLessThan(400e6);
  await isUp();
});

test('archives, packed bodies, names that lead elsewhere and too much are refused and noted', async () => {
  logged.length = 0;
  const zip = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(1000)]);
  const elsewhere = 'content-disposition: attachment; filename="../../../etc/evil"\r\ncontent-location: /etc/evil\r\n';
  expect((await post(part(zip, elsewhere))).status).toBe(409);
  expect((await post(gzipSync(part(instance({}))), { 'content-encoding': 'gzip' })).status).toBe(400);
  expect((await post(Buffer.alloc(1_100_000))).status).toBeGreaterThanOrEqual(400);
  const big = instance({ PatientID: 'B', PixelData: new Uint8Array(250_000) }, '1.2.5');
  expect(await stow(big)).toMatchObject({ outcome: 'busy', status: 'a700' });
  expect(await stow(instance({ StudyInstanceUID: '../../../../etc' }, '1.2.6'))).toMatchObject({ outcome: 'refused' });
  expect(await stow(instance({}, '1.2.7').subarray(0, 300))).toMatchObject({ outcome: 'refused' });
  expect(
    logged.filter(({ code, status }) => code === 'request' && Number(status) >= 400).length,
  ).toBeGreaterThanOrEqual(6);
  expect(await readdir(at('data', 'inbox', 'incoming'))).toEqual([]);
  await isUp();
});

test('paths that are no path of a study are refused, none is an error of the server', async () => {
  const ids = [
    '../../etc/passwd',
    '..%2f..%2fetc%2fpasswd',
    `' or 1=1 --`,
    `1' union select * from radscore.identity --`,
  ];
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template of others.
  for (const id of [...ids, '%00', '%', 'a'.repeat(5000), '${7*7}', 'constructor', '__proto__']) {
    const encoded = id.startsWith('%') || id.includes('..') ? id : encodeURIComponent(id);
    for (const path of [`/api/studies/${encoded}`, `/${encoded}`, `/api/studies/x/documents/${encoded}`]) {
      const { status, body } = await rawGet(path);
      expect([400, 404, 414, 422], `${path}: ${status}`).toContain(status);
      expect(body).not.toMatch(/root:/);
    }
  }
  await isUp();
});

test('JSON that is made to harm is refused', async () => {
  const { studies } = worklistSchema.parse(
    await (await fetch(url('/api/worklist'), { headers: { 'x-may': 'read' } })).json(),
  );
  const bodies = [
    '{',
    '[]',
    'null',
    '{"inputs":{"__proto__":{"x":1}}}',
    `${'['.repeat(100_000)}`,
    `{"inputs":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`,
  ];
  for (const body of bodies) {
    const { status } = await fetch(url(`/api/studies/${studies[0]!.key}/inputs`), {
      method: 'POST',
      headers: { 'x-may': 'read,approve', 'content-type': 'application/json' },
      body,
    });
    expect([400, 409, 422], body.slice(0, 40)).toContain(status);
  }
  expect(({} as { x?: number }).x).toBeUndefined();
  await isUp();
});
