import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errorAnswerSchema } from '@radscore/api';
import { afterAll, expect, test } from 'vitest';
import * as z from 'zod';
import { createHttp, pagePolicy } from './index.js';

const pages = await mkdtemp(join(tmpdir(), 'radscore-pages-'));
await writeFile(join(pages, 'index.html'), '<title>workbench</title>');
await mkdir(join(pages, 'assets'));
await writeFile(join(pages, 'assets', 'a.js'), 'export {}');
await writeFile(join(pages, '..', 'radscore-beside.txt'), 'not a page');
afterAll(() =>
  Promise.all([pages, join(pages, '..', 'radscore-beside.txt')].map((path) => rm(path, { recursive: true }))),
);

const origin = 'http://127.0.0.1:8642';
const faults: unknown[] = [];
const http = await createHttp({
  pages,
  mode: 'app',
  version: '0.1.0',
  origins: () => [origin],
  isEntered: ({ headers }) => headers.cookie === 'entered',
  onFault: (error) => faults.push(error),
});
http.post(
  '/api/double',
  { schema: { body: z.object({ n: z.number() }), response: { 200: z.object({ twice: z.number() }) } } },
  ({ body }) => ({ twice: 2 * body.n }),
);
http.addContentTypeParser('application/raw', (_request, _body, done) => done(null));
http.post('/api/first-piece', async ({ raw }) => {
  for await (const _ of raw) throw new Error('enough');
});
http.get('/api/broken', () => {
  throw new Error('out of order');
});
const ask = (url: string, headers: Record<string, string> = {}, payload?: object) =>
  http.inject({
    method: payload ? 'POST' : 'GET',
    url,
    headers: { host: '127.0.0.1:8642', ...headers },
    ...(payload && { payload }),
  });
const codeOf = (body: string) => errorAnswerSchema.parse(JSON.parse(body)).error.code;

test('the policy of the server is that of the page, and forbids frames too', async () => {
  const page = await readFile(new URL('../../../web/index.html', import.meta.url), 'utf8');
  expect(page).toContain(`content="${pagePolicy}"`);
  const { headers } = await ask('/');
  expect(headers['content-security-policy']).toBe(`${pagePolicy}; frame-ancestors 'none'`);
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(headers['cross-origin-embedder-policy']).toBe('require-corp');
});

test('the files of the page are served, those with their content in the name for good, and nothing beside them', async () => {
  const page = await ask('/');
  expect([page.statusCode, page.body, page.headers['cache-control']]).toEqual([
    200,
    '<title>workbench</title>',
    'no-cache',
  ]);
  expect((await ask('/', { 'if-none-match': String(page.headers.etag) })).statusCode).toBe(304);
  expect((await ask('/assets/a.js')).headers['cache-control']).toContain('immutable');
  for (const path of [
    '/../radscore-beside.txt',
    '/%2e%2e/radscore-beside.txt',
    '/assets/..%2f..%2fradscore-beside.txt',
    '/assets',
  ])
    expect((await ask(path)).statusCode, path).toBe(404);
});

test('another name for the server and pages of other origins are refused', async () => {
  const foreignName = await ask('/', { host: 'evil.example' });
  expect([foreignName.statusCode, codeOf(foreignName.body)]).toEqual([421, 'RAD-HOST-NAME']);
  for (const headers of [{ origin: 'http://127.0.0.1:9999' }, { origin: 'null' }, { 'sec-fetch-site': 'same-site' }])
    expect((await ask('/api/double', { cookie: 'entered', ...headers }, { n: 1 })).statusCode).toBe(403);
  expect((await ask('/', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).statusCode).toBe(200);
});

test('below /api/ only the mode is told to those who have not entered', async () => {
  expect(JSON.parse((await ask('/api/mode')).body)).toEqual({ mode: 'app', version: '0.1.0', entered: false });
  expect(codeOf((await ask('/api/double', {}, { n: 1 })).body)).toBe('RAD-NOT-ENTERED');
  expect(codeOf((await ask('/api/unknown')).body)).toBe('RAD-NOT-ENTERED');
  const done = await ask('/api/double', { cookie: 'entered', origin }, { n: 4 });
  expect([done.statusCode, JSON.parse(done.body)]).toEqual([200, { twice: 8 }]);
});

test('what is wrong with a request is said by its path, and a fault of the server is told to the server', async () => {
  const entered = { cookie: 'entered' };
  const invalid = await ask('/api/double', entered, { n: 'Mrs Example' });
  expect([invalid.statusCode, codeOf(invalid.body)]).toEqual([400, 'RAD-REQUEST-INVALID']);
  expect(invalid.body).toContain('n: ');
  expect(invalid.body).not.toContain('Mrs Example');
  expect(codeOf((await ask('/api/double', entered, { n: 'x'.repeat(2 ** 21) })).body)).toBe('RAD-REQUEST-INVALID');
  expect(faults).toEqual([]);
  expect((await ask('/api/broken', entered)).statusCode).toBe(500);
  expect(faults).toHaveLength(1);
});

test('a body that is refused in the middle keeps nobody waiting: the next request of its sender is answered', async () => {
  await http.listen({ port: 0, host: '127.0.0.1' });
  const { port } = http.server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const send = (path: string, type: string, body: Buffer) =>
    new Promise<number | undefined>((resolve, reject) => {
      const headers = { host: '127.0.0.1:8642', cookie: 'entered', origin, 'content-type': type };
      const sent = request({ agent, port, path, method: 'POST', headers, timeout: 10_000 }, (answer) =>
        answer.resume().once('end', () => resolve(answer.statusCode)),
      );
      sent.once('timeout', () => sent.destroy(new Error('no answer')));
      sent.once('error', reject);
      sent.end(body);
    });
  for (let i = 0; i < 3; i++) {
    expect(await send('/api/first-piece', 'application/raw', Buffer.alloc(300_000))).toBe(500);
    expect(await send('/api/double', 'application/json', Buffer.from('{"n":2}'))).toBe(200);
  }
  agent.destroy();
  await http.close();
});
