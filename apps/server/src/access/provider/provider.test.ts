import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sessionSchema, signedOutSchema, signInBegunSchema, waysToSignInSchema } from '@radscore/api';
import { type Database, openDatabase } from '@radscore/queue-postgres';
import { parseCookie, parseSetCookie } from 'cookie';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createHttp, type HttpServer } from '../../http/index.js';
import { client, type SmallProvider, smallProvider } from '../../testing/small-provider.js';
import { addAccount, resetPassword } from '../accounts.js';
import { localAccess } from '../local-access.js';
import { makeToken } from '../tokens.js';
import { openProvider } from './provider.js';

const origin = 'http://127.0.0.1:8642';
const minute = 60_000;
let now = Date.parse('2026-03-01T08:00:00Z');
let folder: string;
let database: Database;
let small: SmallProvider;
let http: HttpServer;
const refused: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-provider-'));
  await writeFile(join(folder, 'index.html'), '<title>workbench</title>');
  database = await openDatabase(join(folder, 'database'));
  small = await smallProvider();
  small.now = () => now;
  http = await serverWith();
  const account = { id: 'roe', name: 'Roe^Local', roles: ['reader'], password: 'correct horse battery' } as const;
  await addAccount(database, account, { by: 'test', now });
});
afterAll(async () => {
  await small.close();
  await database.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  now += 24 * 60 * minute;
  const person = { sub: 'f81d', given_name: 'Jane', family_name: 'Roe', groups: ['radiologists'] };
  Object.assign(small, { person, userinfo: {}, lie: {}, metadata: {}, codesAgain: false });
  refused.length = 0;
});

async function serverWith({ secure = false, local = true, elsewhere = true, issuer = small.issuer } = {}) {
  const provider = openProvider({
    ...{ name: 'the hospital', issuer, clientId: client.id, clientSecret: client.secret, scopes: ['profile'] },
    ...{ rolesClaim: 'groups', now: () => now },
    roles: { reader: ['ward'], approver: ['radiologists'], administrator: ['it'] },
  });
  const access = await localAccess({
    ...{ database, now: () => now, secure, local, ...(elsewhere && { provider }) },
    onRefused: ({ code, values }) => refused.push(`${code} ${values.problem ?? ''}`.trim()),
  });
  const server = await createHttp({
    ...{ pages: folder, mode: 'hospital', version: '0.1.0', open: access.open, behindProxy: secure },
    origins: () => [origin, 'https://radscore.example'],
    isEntered: async (request) => (await access.actorOf(request)) !== undefined,
  });
  access.addRoutes(server);
  return server;
}

/** A browser: it keeps cookies, and goes where it is sent. */
function browser(on = http, from = origin) {
  const jar = new Map<string, string>();
  const set: string[] = [];
  const ask = async (
    url: string,
    {
      method = 'GET' as 'GET' | 'POST' | 'DELETE',
      payload = undefined as object | undefined,
      headers = {},
      address = '10.0.0.1',
    } = {},
  ) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await on.inject({
      ...{ method, url, remoteAddress: address },
      headers: {
        ...{ host: new URL(from).host, ...(cookie && { cookie }), ...(method !== 'GET' && { origin: from }) },
        ...headers,
      },
      ...(payload && { payload }),
    });
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
      set.push(line);
      const { name, value, maxAge } = parseSetCookie(line);
      if (maxAge === 0) jar.delete(name);
      else jar.set(name, encodeURIComponent(value!));
    }
    return answer;
  };
  const begin = async (to = '') => {
    const answer = await ask('/api/sign-in', { method: 'POST', payload: { to } });
    return { answer, address: answer.statusCode === 200 ? signInBegunSchema.parse(answer.json()).address : '' };
  };
  /** @returns where the page is afterwards. */
  const comeBack = async (back: URL, address?: string) => {
    const { statusCode, headers } = await ask(back.pathname + back.search, { ...(address && { address }) });
    expect(statusCode).toBe(303);
    return headers.location;
  };
  const signIn = async (to = '') => comeBack(await small.visit((await begin(to)).address));
  const session = async () => {
    const answer = await ask('/api/session');
    return answer.statusCode === 200 ? sessionSchema.parse(answer.json()) : undefined;
  };
  const ways = async () => waysToSignInSchema.parse((await ask('/api/sign-in')).json());
  return { jar, set, ask, begin, comeBack, signIn, session, ways };
}
const audit = async () => {
  const rows = await database.query<{ actor: string; act: string; details: string }>(
    'select actor, act, details from radscore.audit order by number',
  );
  return rows.map(({ actor, act, details }) => `${actor} ${act} ${details}`);
};
const id = () => `${small.issuer}#f81d`;

test('who signs in with the provider has a session with the roles of their groups and comes back to where they were', async () => {
  const own = browser();
  expect(await own.ways()).toEqual({ local: true, provider: 'the hospital', refused: null });
  expect(await own.signIn('review?key=0a-1')).toBe('/#/review?key=0a-1');
  expect(await own.session()).toMatchObject({
    account: { id: id(), name: 'Roe^Jane', roles: ['approver'] },
    may: ['read', 'approve', 'store'],
    ends: new Date(now + 12 * 60 * minute).toISOString(),
  });
  expect([...own.jar.keys()]).toEqual(['radscore-session']);
  expect((await audit()).at(-1)).toBe(`${id()} signed-in {"by":"provider","roles":"approver"}`);
});

test('the provider is asked for a code, with PKCE, a state and a nonce that are of one sign-in alone', async () => {
  const before = small.begun.length;
  await browser().signIn();
  await browser().signIn();
  const asked = small.begun.slice(before).map((each) => Object.fromEntries(each));
  for (const each of asked) {
    expect(each).toMatchObject({
      ...{ response_type: 'code', client_id: 'radscore', scope: 'openid profile', code_challenge_method: 'S256' },
      redirect_uri: `${origin}/api/sign-in/callback`,
    });
    const secrets = [each.state, each.nonce, each.code_challenge];
    for (const secret of secrets) expect(secret).toMatch(/^[\w-]{43}$/);
    expect(new Set(secrets).size).toBe(3);
  }
  for (const name of ['state', 'nonce', 'code_challenge']) expect(asked[0]![name]).not.toBe(asked[1]![name]);
});

test('the cookies are for this service alone; that of the way to the provider is gone afterwards, and behind HTTPS all are for HTTPS', async () => {
  const own = browser();
  await own.signIn();
  expect(own.set[0]).toMatch(/^radscore-sign-in=.*; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
  expect(own.set.slice(1)).toEqual([
    'radscore-sign-in=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax',
    expect.stringMatching(/^radscore-session=.{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/),
  ]);
  const behind = browser(await serverWith({ secure: true }), 'https://radscore.example');
  await behind.signIn();
  expect(small.begun.at(-1)!.get('redirect_uri')).toBe('https://radscore.example/api/sign-in/callback');
  expect(behind.set).toHaveLength(3);
  for (const line of behind.set)
    expect(line).toMatch(/^__Host-radscore[\w-]*=.*; Path=\/; HttpOnly; Secure; SameSite=/);
});

test('a session from the provider ends after 30 minutes without use, and after 12 hours with it', async () => {
  const idle = browser();
  await idle.signIn();
  now += 30 * minute;
  expect(await idle.session()).toBeUndefined();
  const long = browser();
  await long.signIn();
  let uses = 0;
  for (; (await long.session()) !== undefined; uses++) now += 20 * minute;
  expect(uses).toBe(36);
});

test('groups that only userinfo tells count too; those of the token go before', async () => {
  small.person = { sub: 'f81d', name: 'Jane Roe' };
  small.userinfo = { groups: ['it', 'ward'], name: 'Somebody Else' };
  const own = browser();
  await own.signIn();
  expect(await own.session()).toMatchObject({ account: { name: 'Jane Roe', roles: ['reader', 'administrator'] } });
  small.userinfo = { groups: ['it'], sub: 'another' };
  await browser().signIn();
  expect(refused).toEqual(['RAD-SIGN-IN-INVALID OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED']);
});

test('who has no role is refused, which is told and recorded; what they had before ends', async () => {
  const before = browser();
  await before.signIn();
  const token = await makeToken(database, { account: id(), scopes: ['store'], days: 9 }, { by: 'test', now });
  small.person = { ...small.person, groups: ['RADIOLOGISTS', 'others'] };
  const own = browser();
  expect(await own.signIn('monitor')).toBe('/#/monitor');
  expect(await own.session()).toBeUndefined();
  expect(await own.ways()).toMatchObject({ refused: { code: 'RAD-NO-ROLE' } });
  expect(await own.ways()).toMatchObject({ refused: null });
  expect((await audit()).at(-1)).toBe(`${id()} sign-in-refused {"reason":"RAD-NO-ROLE"}`);
  expect(await before.session()).toBeUndefined();
  expect((await own.ask('/api/none', { headers: { authorization: `Bearer ${token}` } })).statusCode).toBe(401);
});

test('roles that changed at the provider hold from the next sign-in on, in all sessions', async () => {
  const first = browser();
  await first.signIn();
  small.person = { ...small.person, groups: ['ward'] };
  await browser().signIn();
  expect(await first.session()).toMatchObject({ may: ['read'] });
});

const lies: [what: string, lie: SmallProvider['lie'], problem: string][] = [
  ['signed by another key', { sign: 'other key' }, 'OAUTH_INVALID_RESPONSE'],
  ['not signed', { sign: 'nothing' }, 'OAUTH_INVALID_RESPONSE'],
  ["signed by the client's secret", { sign: 'client secret' }, 'OAUTH_INVALID_RESPONSE'],
  ['of a key that is not published', { header: { kid: 'other' } }, 'OAUTH_KEY_SELECTION_FAILED'],
  ['of another issuer', { claims: { iss: 'https://evil.example' } }, 'OAUTH_JWT_CLAIM_COMPARISON_FAILED'],
  ['for another client', { claims: { aud: 'other' } }, 'OAUTH_JWT_CLAIM_COMPARISON_FAILED'],
  [
    'for several, given to another',
    { claims: { aud: ['radscore', 'b'], azp: 'b' } },
    'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  ],
  ['that is over', { claims: { exp: 1, iat: 0 } }, 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED'],
  ['of another sign-in', { claims: { nonce: 'other' } }, 'OAUTH_JWT_CLAIM_COMPARISON_FAILED'],
  ['without nonce', { without: ['nonce'] }, 'OAUTH_INVALID_RESPONSE'],
  ['without subject', { without: ['sub'] }, 'OAUTH_INVALID_RESPONSE'],
  ['without end', { without: ['exp'] }, 'OAUTH_INVALID_RESPONSE'],
  ['whose subject is no text that is kept', { claims: { sub: 'a\nb' } }, 'sub'],
];
test.each(lies)('a token %s signs nobody in', async (_what, lie, problem) => {
  small.lie = lie;
  const own = browser();
  expect(await own.signIn()).toBe('/#/');
  expect(await own.session()).toBeUndefined();
  expect(refused).toEqual([`RAD-SIGN-IN-INVALID ${problem}`]);
  expect(await own.ways()).toMatchObject({ refused: { code: 'RAD-SIGN-IN-INVALID', values: { problem } } });
  expect((await audit()).at(-1)).toBe('unknown sign-in-failed {"by":"provider","reason":"RAD-SIGN-IN-INVALID"}');
});

test('keys that were changed at the provider are taken at once, those that were withdrawn no more', async () => {
  const own = browser();
  await own.signIn();
  await small.rotate();
  const next = browser();
  await next.signIn();
  expect(await next.session()).toBeDefined();
  small.lie = { sign: 'withdrawn key' };
  await browser().signIn();
  expect(refused).toEqual(['RAD-SIGN-IN-INVALID OAUTH_KEY_SELECTION_FAILED']);
});

test('a browser that has not begun cannot end a sign-in, be it of another person', async () => {
  const [attacker, victim, idle] = [browser(), browser(), browser()];
  const back = await small.visit((await attacker.begin()).address);
  await victim.begin();
  for (const [each, code] of [
    [victim, 'RAD-SIGN-IN-INVALID'],
    [idle, 'RAD-SIGN-IN-STALE'],
  ] as const) {
    await each.comeBack(back);
    expect(await each.session()).toBeUndefined();
    expect(await each.ways()).toMatchObject({ refused: { code } });
  }
  // The attempt has ended what the victim had begun, too.
  expect(victim.jar.has('radscore-sign-in')).toBe(false);
});

test('an answer is taken once, even where the browser keeps its cookie and the provider takes a code again', async () => {
  const own = browser();
  const { address } = await own.begin();
  const kept = own.jar.get('radscore-sign-in')!;
  const back = await small.visit(address);
  small.codesAgain = true;
  await own.comeBack(back);
  expect(await own.session()).toBeDefined();
  const replaying = browser();
  replaying.jar.set('radscore-sign-in', kept);
  await replaying.comeBack(back);
  expect(await replaying.session()).toBeUndefined();
  expect(refused).toEqual(['RAD-SIGN-IN-STALE']);
  const twice = browser();
  const second = await small.visit((await twice.begin()).address);
  const both = [browser(), browser()];
  for (const each of both) each.jar.set('radscore-sign-in', twice.jar.get('radscore-sign-in')!);
  await Promise.all(both.map((each) => each.comeBack(second)));
  const sessions = await Promise.all(both.map((each) => each.session()));
  expect(sessions.filter((each) => each !== undefined)).toHaveLength(1);
});

test('a session that somebody else has put into the browser is not the one that is signed in', async () => {
  const attacker = browser();
  await attacker.signIn();
  const known = attacker.jar.get('radscore-session')!;
  const own = browser();
  own.jar.set('radscore-session', known);
  await own.signIn();
  expect(own.jar.get('radscore-session')).not.toBe(known);
  expect((await own.session())!.csrf).not.toBe((await attacker.session())!.csrf);
});

test('what a proxy or a client says of the host leads to no other address', async () => {
  const own = browser();
  const asked = { method: 'POST', payload: { to: '' } } as const;
  const headers = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', forwarded: 'host=evil.example' };
  const begun = await own.ask('/api/sign-in', { ...asked, headers });
  const { address } = signInBegunSchema.parse(begun.json());
  expect(new URL(address).searchParams.get('redirect_uri')).toBe(`${origin}/api/sign-in/callback`);
  const foreign = await browser().ask('/api/sign-in', { ...asked, headers: { host: 'evil.example' } });
  expect([foreign.statusCode, foreign.json().error.code]).toEqual([421, 'RAD-HOST-NAME']);
});

test('many who begin at once ask the provider once what it is', async () => {
  now += minute;
  const before = small.described;
  await Promise.all(Array.from({ length: 20 }, () => browser().begin()));
  expect(small.described - before).toBe(1);
});

test('a code that was used elsewhere, a sign-in that took too long, or one that was begun under another name is refused', async () => {
  const own = browser();
  const back = await small.visit((await own.begin()).address);
  back.searchParams.set('code', 'other');
  await own.comeBack(back);
  expect(refused).toEqual(['RAD-PROVIDER-REFUSED invalid_grant']);
  const late = browser();
  const tooLate = await small.visit((await late.begin()).address);
  now += 10 * minute;
  await late.comeBack(tooLate);
  expect(refused.at(-1)).toBe('RAD-SIGN-IN-STALE');
  const moved = browser(http, 'https://radscore.example');
  const there = await small.visit((await moved.begin()).address);
  const here = browser();
  here.jar.set('radscore-sign-in', moved.jar.get('radscore-sign-in')!);
  await here.comeBack(there);
  expect(refused.at(-1)).toBe('RAD-SIGN-IN-STALE');
});

test('an answer of another provider is refused (mix-up), with the name of one, without any, and doubled', async () => {
  for (const change of [
    (search: URLSearchParams) => search.set('iss', 'https://evil.example'),
    (search: URLSearchParams) => search.delete('iss'),
    (search: URLSearchParams) => search.append('state', 'other'),
    (search: URLSearchParams) => search.append('code', 'other'),
  ]) {
    const own = browser();
    const back = await small.visit((await own.begin()).address);
    change(back.searchParams);
    await own.comeBack(back);
    expect(await own.session()).toBeUndefined();
    expect(refused.at(-1)).toBe('RAD-SIGN-IN-INVALID OAUTH_INVALID_RESPONSE');
  }
  const other = await serverWith({ issuer: small.issuer.replace('127.0.0.1', 'localhost') });
  expect((await browser(other).begin()).answer.json().error).toMatchObject({ code: 'RAD-PROVIDER-DOWN' });
});

test('who gives up at the provider is told so; what the provider says is not repeated', async () => {
  for (const [said, shown] of [
    ['access_denied', 'access_denied'],
    ['<b>Mrs Example</b>', 'error'],
  ] as const) {
    const own = browser();
    const back = await small.visit((await own.begin()).address);
    back.searchParams.delete('code');
    back.searchParams.set('error', said);
    back.searchParams.set('error_description', 'Mrs Example');
    await own.comeBack(back);
    const { refused: told } = await own.ways();
    expect(told).toMatchObject({ code: 'RAD-PROVIDER-REFUSED', values: { problem: shown } });
    expect(JSON.stringify([told, await audit(), refused])).not.toContain('Mrs Example');
  }
});

test('nothing leads to another address afterwards', async () => {
  for (const to of [
    '//evil.example',
    'https://evil.example',
    '/evil',
    '\\evil',
    'a\r\nb',
    'javascript:x',
    'a#b',
    '../x',
  ]) {
    const { answer } = await browser().begin(to);
    expect([answer.statusCode, answer.json().error.code], to).toEqual([400, 'RAD-REQUEST-INVALID']);
  }
  const own = browser();
  const { address } = await own.begin();
  const kept = JSON.parse(parseCookie(`a=${own.jar.get('radscore-sign-in')}`).a!) as object;
  for (const forged of [
    { ...kept, to: '//evil.example' },
    { ...kept, origin: 'https://evil.example' },
  ]) {
    const cookie = browser();
    cookie.jar.set('radscore-sign-in', encodeURIComponent(JSON.stringify(forged)));
    expect(await cookie.comeBack(await small.visit(address))).toBe('/#/');
    expect(await cookie.session()).toBeUndefined();
  }
});

test('a page of others begins no sign-in', async () => {
  const begin = { method: 'POST', payload: { to: '' } } as const;
  for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }]) {
    const { statusCode, body } = await browser().ask('/api/sign-in', { ...begin, headers });
    expect([statusCode, JSON.parse(body).error.code]).toEqual([403, 'RAD-FOREIGN-PAGE']);
  }
  const blind = await http.inject({
    method: 'POST',
    url: '/api/sign-in',
    payload: { to: '' },
    headers: { host: '127.0.0.1:8642' },
  });
  expect(blind.json().error.code).toBe('RAD-FOREIGN-PAGE');
  expect(
    (await http.inject({ method: 'HEAD', url: '/api/sign-in/callback', headers: { host: '127.0.0.1:8642' } }))
      .statusCode,
  ).toBe(404);
});

test('answers that nobody asked for are slowed down, and then not recorded any more', async () => {
  const own = browser();
  const before = (await audit()).length;
  for (let i = 0; i < 60; i++)
    await own.comeBack(new URL(`${origin}/api/sign-in/callback?code=${i}&state=x`), '10.6.6.6');
  expect((await audit()).length - before).toBe(50);
  expect(await own.ways()).toMatchObject({ refused: { code: 'RAD-SIGN-IN-LATER', values: { minutes: 15 } } });
  const other = browser();
  await other.signIn();
  expect(await other.session()).toBeDefined();
});

test('while the provider is down accounts of the service sign in, and who was signed in goes on and can sign out', async () => {
  const own = browser();
  await own.signIn();
  const waiting = browser();
  const back = await small.visit((await waiting.begin()).address);
  await small.close();
  now += minute;
  const { answer } = await browser().begin();
  expect([answer.statusCode, answer.json().error]).toMatchObject([
    503,
    { code: 'RAD-PROVIDER-DOWN', values: { problem: 'ECONNREFUSED' } },
  ]);
  await waiting.comeBack(back);
  expect(await waiting.ways()).toMatchObject({ refused: { code: 'RAD-PROVIDER-DOWN' } });
  const local = browser();
  const payload = { account: 'roe', password: 'correct horse battery' };
  expect((await local.ask('/api/session', { method: 'POST', payload })).statusCode).toBe(200);
  const csrf = (await own.session())!.csrf;
  const out = await own.ask('/api/session', { method: 'DELETE', headers: { 'x-csrf-token': csrf } });
  expect([out.statusCode, out.json()]).toEqual([200, { next: null }]);
  expect(await own.session()).toBeUndefined();
  await small.open();
  const again = browser();
  await again.signIn();
  expect(await again.session()).toBeDefined();
});

test('a provider that is another than the configuration names is told as one that does not answer as it should', async () => {
  for (const metadata of [{ issuer: 'https://evil.example' }, { issuer: 7 }]) {
    now += minute;
    small.metadata = metadata;
    expect((await browser().begin()).answer.json().error.code).toBe('RAD-PROVIDER-DOWN');
  }
});

test('who signs out is led to the place where the provider signs out, where it has one', async () => {
  const own = browser();
  await own.signIn();
  const { csrf } = (await own.session())!;
  expect((await own.ask('/api/session', { method: 'DELETE' })).statusCode).toBe(403);
  const out = await own.ask('/api/session', { method: 'DELETE', headers: { 'x-csrf-token': csrf } });
  const next = new URL(signedOutSchema.parse(out.json()).next!);
  expect(next.origin + next.pathname).toBe(`${small.issuer}/leave`);
  expect(Object.fromEntries(next.searchParams)).toMatchObject({
    client_id: 'radscore',
    post_logout_redirect_uri: `${origin}/`,
  });
  expect(next.searchParams.get('id_token_hint')).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  expect((await audit()).at(-1)).toBe(`${id()} signed-out {}`);
  small.metadata = { end_session_endpoint: undefined };
  now += minute;
  const other = browser();
  await other.signIn();
  const headers = { 'x-csrf-token': (await other.session())!.csrf };
  expect((await other.ask('/api/session', { method: 'DELETE', headers })).json()).toEqual({ next: null });
});

test('accounts of the service can be turned off, which ends their sessions; so can the provider', async () => {
  const local = browser();
  const payload = { account: 'roe', password: 'correct horse battery' };
  await local.ask('/api/session', { method: 'POST', payload });
  const elsewhere = browser();
  await elsewhere.signIn();
  const at = async (on: HttpServer, { jar }: ReturnType<typeof browser>) => {
    const own = browser(on);
    for (const [name, value] of jar) own.jar.set(name, value);
    return (await own.session())?.account.id;
  };
  const alone = await serverWith({ local: false });
  const off = await browser(alone).ask('/api/session', { method: 'POST', payload });
  expect([off.statusCode, off.json().error.code]).toEqual([403, 'RAD-SIGN-IN-LOCAL-OFF']);
  expect(await browser(alone).ways()).toMatchObject({ local: false, provider: 'the hospital' });
  expect([await at(alone, local), await at(alone, elsewhere)]).toEqual([undefined, id()]);
  const without = await serverWith({ elsewhere: false });
  expect(await browser(without).ways()).toEqual({ local: true, provider: null, refused: null });
  expect((await browser(without).begin()).answer.statusCode).toBe(404);
  expect([await at(without, local), await at(without, elsewhere)]).toEqual(['roe', undefined]);
});

test('an account of the provider has no password here, and gets none', async () => {
  await browser().signIn();
  const reset = resetPassword(database, { id: id(), password: 'another good password' }, { by: 'test', now });
  await expect(reset).rejects.toMatchObject({ code: 'RAD-ACCOUNT-ELSEWHERE' });
  const answer = await browser().ask('/api/session', { method: 'POST', payload: { account: id(), password: '' } });
  expect(answer.statusCode).toBe(401);
});
