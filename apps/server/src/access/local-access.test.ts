import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errorAnswerSchema, sessionSchema } from '@radscore/api';
import type { Database } from '@radscore/queue-postgres';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import { openNewDatabase } from '../../../../packages/queue-postgres/src/testing/new-database.js';
import { createHttp, type HttpServer } from '../http/index.js';
import type { Actor } from '../service/access.js';
import { quickPasswords } from '../testing/quick-passwords.js';
import { addAccount, resetPassword } from './accounts.js';
import { localAccess } from './local-access.js';
import { makeToken, withdrawTokens } from './tokens.js';

const origin = 'http://127.0.0.1:8642';
const minute = 60_000;
const password = 'correct horse battery';
let now = Date.parse('2026-03-01T08:00:00Z');
let folder: string;
let database: Database;
let http: HttpServer;
const by = { by: 'test', now };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-access-'));
  await writeFile(join(folder, 'index.html'), '<title>workbench</title>');
  database = await openNewDatabase(join(folder, 'database'));
  http = await serverWith(false);
  for (const [id, roles] of [
    ['reader', ['reader']],
    ['roe', ['approver']],
    ['admin', ['administrator']],
  ] as const)
    await addAccount(database, { id, name: `${id}^Test`, roles, password }, by);
  await quickPasswords(database, password);
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});
// Each test begins a day later, so that tries of the one before do not count.
beforeEach(() => {
  now += 24 * 60 * minute;
});

async function serverWith(secure: boolean): Promise<HttpServer> {
  const access = await localAccess({ database, now: () => now, secure });
  const actors = new WeakMap<object, Actor>();
  const server = await createHttp({
    ...{ pages: folder, mode: 'hospital', version: '0.1.0', origins: () => [origin], open: access.open },
    behindProxy: secure,
    async isEntered(request) {
      const actor = await access.actorOf(request);
      if (actor !== undefined) actors.set(request, actor);
      return actor !== undefined;
    },
  });
  access.addRoutes(server);
  const answer = { 200: z.object({ id: z.string(), may: z.array(z.string()) }) };
  const who = (request: object) => ({ id: actors.get(request)!.id, may: [...actors.get(request)!.may].sort() });
  server.get('/api/who', { schema: { response: answer } }, who);
  server.post('/api/who', { schema: { response: answer } }, who);
  return server;
}

interface Asked {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly headers?: Record<string, string>;
  readonly payload?: object;
  readonly from?: string;
}
async function ask(url: string, { method = 'GET', headers = {}, payload, from = '10.0.0.1' }: Asked = {}, on = http) {
  const response = await on.inject({
    ...{ method, url, remoteAddress: from, headers: { host: '127.0.0.1:8642', ...headers } },
    ...(payload && { payload }),
  });
  const body = JSON.parse(response.body) as Record<string, unknown>;
  const code = response.statusCode < 400 ? undefined : errorAnswerSchema.parse(body).error.code;
  return { status: response.statusCode, body, code, cookie: String(response.headers['set-cookie'] ?? '') };
}
const signIn = (account: string, given = password, from = '10.0.0.1', on = http) =>
  ask('/api/session', { method: 'POST', headers: { origin }, payload: { account, password: given }, from }, on);
async function entered(account: string) {
  const { cookie, body } = await signIn(account);
  return { cookie: cookie.split(';')[0]!, 'x-csrf-token': sessionSchema.parse(body).csrf, origin };
}
const auditOf = async () =>
  (await database.query<{ actor: string; act: string }>('select actor, act from radscore.audit order by number')).map(
    ({ actor, act }) => `${actor} ${act}`,
  );

test('who signs in may what the role may, with a cookie that scripts and other pages do not get', async () => {
  const { status, body, cookie } = await signIn('roe');
  expect(status).toBe(200);
  expect(sessionSchema.parse(body)).toMatchObject({
    account: { id: 'roe', name: 'roe^Test', roles: ['approver'] },
    may: ['read', 'approve', 'store'],
    ends: new Date(now + 12 * 60 * minute).toISOString(),
  });
  expect(cookie).toMatch(/^radscore-session=.{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
  expect((await ask('/api/who', { headers: { cookie: cookie.split(';')[0]! } })).body).toEqual({
    id: 'roe',
    may: ['approve', 'read', 'store'],
  });
  expect((await ask('/api/who', { headers: await entered('reader') })).body).toEqual({ id: 'reader', may: ['read'] });
  expect(JSON.stringify(await database.query('select * from radscore.session'))).not.toContain(cookie.slice(17, 60));
});

test('behind HTTPS the cookie is for HTTPS alone', async () => {
  const { cookie } = await signIn('roe', password, '10.0.0.1', await serverWith(true));
  expect(cookie).toMatch(/^__Host-radscore=.*; Secure; SameSite=Strict$/);
});

test('who has not signed in, signed out, or shows what is no session is told to sign in', async () => {
  const headers = await entered('roe');
  expect((await ask('/api/session', { headers })).status).toBe(200);
  const out = await ask('/api/session', { method: 'DELETE', headers });
  expect([out.status, out.cookie]).toEqual([200, expect.stringContaining('Max-Age=0')]);
  for (const wrong of [{}, headers, { cookie: 'radscore-session=forged' }, { authorization: 'Bearer radscore_forged' }])
    for (const path of ['/api/who', '/api/session']) {
      const { status, code } = await ask(path, { headers: wrong });
      expect([status, code]).toEqual([401, 'RAD-NOT-SIGNED-IN']);
    }
});

test('a session ends after 30 minutes without use, and after 12 hours with it; what a page asks by itself is no use', async () => {
  const headers = await entered('roe');
  const is = async (more = {}) => (await ask('/api/who', { headers: { ...headers, ...more } })).status;
  now += 29 * minute;
  expect(await is()).toBe(200);
  now += 29 * minute;
  expect(await is({ 'x-background': '1' })).toBe(200);
  now += 2 * minute;
  expect(await is()).toBe(401);
  const long = await entered('roe');
  let uses = 0;
  while ((await ask('/api/who', { headers: long })).status === 200) {
    uses++;
    now += 20 * minute;
  }
  expect(uses).toBe(36);
});

test('a change needs the word of the session and no foreign origin', async () => {
  const { cookie, 'x-csrf-token': csrf } = await entered('roe');
  const other = await entered('roe');
  const post = async (headers: Record<string, string>) => {
    const { status, code } = await ask('/api/who', { method: 'POST', headers: { cookie, ...headers } });
    return code ?? status;
  };
  expect(await post({ origin, 'x-csrf-token': csrf })).toBe(200);
  expect(await post({ origin })).toBe('RAD-FOREIGN-PAGE');
  expect(await post({ origin, 'x-csrf-token': other['x-csrf-token'] })).toBe('RAD-FOREIGN-PAGE');
  expect(await post({ origin: 'https://evil.example', 'x-csrf-token': csrf })).toBe('RAD-FOREIGN-PAGE');
  expect((await ask('/api/session', { method: 'DELETE', headers: { cookie } })).code).toBe('RAD-FOREIGN-PAGE');
  const blind = { method: 'POST', payload: { account: 'roe', password } } as const;
  expect((await ask('/api/session', blind)).code).toBe('RAD-FOREIGN-PAGE');
});

test('guessing is slowed down: after five tries one waits, right password or not, at that address; others are not kept out', async () => {
  for (let i = 0; i < 5; i++) expect((await signIn('roe', `wrong password ${i}`)).code).toBe('RAD-SIGN-IN-FAILED');
  const { status, code, body } = await signIn('roe');
  expect([status, code]).toEqual([429, 'RAD-SIGN-IN-LATER']);
  expect(body.error).toMatchObject({ values: { minutes: 15 } });
  expect((await signIn('roe', password, '10.0.0.2')).status).toBe(200);
  now += 15 * minute;
  expect((await signIn('roe')).status).toBe(200);
  const atOnce = await Promise.all(Array.from({ length: 12 }, (_, i) => signIn('roe', `wrong password ${i}`)));
  expect(atOnce.filter((each) => each.status === 401)).toHaveLength(5);
});

test('behind a proxy it counts who asks the proxy, by what the proxy itself wrote', async () => {
  const behind = await serverWith(true);
  const from = (who: string) =>
    ask(
      '/api/session',
      {
        method: 'POST',
        headers: { origin, 'x-forwarded-for': `10.9.9.9, ${who}` },
        payload: { account: 'admin', password: 'wrong' },
      },
      behind,
    );
  for (let i = 0; i < 5; i++) await from('10.1.1.1');
  expect((await from('10.1.1.1')).status).toBe(429);
  expect((await from('10.1.1.2')).status).toBe(401);
});

test('an account that is not there answers as a wrong password does, and what was typed is kept nowhere', async () => {
  const { status, code } = await signIn('my secret password', 'x');
  expect([status, code]).toEqual([401, 'RAD-SIGN-IN-FAILED']);
  expect((await auditOf()).at(-1)).toBe('unknown sign-in-failed');
  expect(JSON.stringify(await database.query('select * from radscore.audit'))).not.toContain('my secret password');
});

test('a new password ends the sessions of the old one', async () => {
  const headers = await entered('reader');
  const changed = 'another good password';
  await resetPassword(database, { id: 'reader', password: changed }, by);
  expect((await ask('/api/who', { headers })).status).toBe(401);
  expect((await signIn('reader')).status).toBe(401);
  expect((await signIn('reader', changed)).status).toBe(200);
});

test('a token may what it was made for and its account may, until it is too old or withdrawn', async () => {
  const token = await makeToken(database, { account: 'admin', scopes: ['read', 'approve'], days: 1 }, { by: 't', now });
  const store = await makeToken(database, { account: 'reader', scopes: ['store'], days: 1 }, { by: 't', now });
  const may = async (own: string) => (await ask('/api/who', { headers: { authorization: `Bearer ${own}` } })).body.may;
  expect(await may(token)).toEqual(['read']);
  expect(await may(store)).toEqual(['store']);
  expect(JSON.stringify(await database.query('select * from radscore.token'))).not.toContain(token.slice(9));
  const post = await ask('/api/who', { method: 'POST', headers: { authorization: `Bearer ${token}` } });
  expect([post.status, post.body.id]).toEqual([200, expect.stringMatching(/^admin token [0-9a-f-]{36}$/)]);
  now += 24 * 60 * minute;
  expect(await may(token)).toBeUndefined();
  const next = await makeToken(database, { account: 'admin', scopes: ['read'], days: 1 }, { by: 't', now });
  expect(await withdrawTokens(database, 'admin', { by: 't', now })).toBe(2);
  expect(await may(next)).toBeUndefined();
});

test('a name that is taken or unknown is refused', async () => {
  const account = { id: 'roe', name: 'x', roles: ['reader'], password } as const;
  await expect(addAccount(database, account, by)).rejects.toMatchObject({ code: 'RAD-ACCOUNT-EXISTS' });
  const unknown = { code: 'RAD-ACCOUNT-UNKNOWN', values: { account: 'nobody' } };
  await expect(resetPassword(database, { id: 'nobody', password }, by)).rejects.toMatchObject(unknown);
  const token = makeToken(database, { account: 'nobody', scopes: ['read'], days: 1 }, by);
  await expect(token).rejects.toMatchObject(unknown);
});

test('what changes accounts, every entering and leaving stands in the audit log', async () => {
  const before = (await auditOf()).length;
  const headers = await entered('roe');
  await signIn('roe', 'wrong');
  await ask('/api/session', { method: 'DELETE', headers });
  expect((await auditOf()).slice(before)).toEqual(['roe signed-in', 'roe sign-in-failed', 'roe signed-out']);
  expect((await auditOf()).slice(0, 3)).toEqual(Array(3).fill('test account-added'));
});
