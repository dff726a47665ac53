import { signedOutSchema } from '@radscore/api';
import { expect, test } from 'vitest';
import type { HttpServer } from '../../http/index.js';
import { minute, origin, providerSite } from '../../testing/provider-site.js';
import { resetPassword } from '../accounts.js';
import { makeToken } from '../tokens.js';

const site = providerSite();
const { clock, refused, serverWith, browser, audit, id } = site;

test('who signs in with the provider has a session with the roles of their groups and comes back to where they were', async () => {
  const own = browser();
  expect(await own.ways()).toEqual({ local: true, provider: 'the hospital', refused: null });
  expect(await own.signIn('review?key=0a-1')).toBe('/#/review?key=0a-1');
  expect(await own.session()).toMatchObject({
    account: { id: id(), name: 'Roe^Jane', roles: ['approver'] },
    may: ['read', 'approve', 'store'],
    ends: new Date(clock.now + 12 * 60 * minute).toISOString(),
  });
  expect([...own.jar.keys()]).toEqual(['radscore-session']);
  expect((await audit()).at(-1)).toBe(`${id()} signed-in {"by":"provider","roles":"approver"}`);
});

test('the provider is asked for a code, with PKCE, a state and a nonce that are of one sign-in alone', async () => {
  const before = site.small.begun.length;
  await browser().signIn();
  await browser().signIn();
  const asked = site.small.begun.slice(before).map((each) => Object.fromEntries(each));
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
  expect(site.small.begun.at(-1)!.get('redirect_uri')).toBe('https://radscore.example/api/sign-in/callback');
  expect(behind.set).toHaveLength(3);
  for (const line of behind.set)
    expect(line).toMatch(/^__Host-radscore[\w-]*=.*; Path=\/; HttpOnly; Secure; SameSite=/);
});

test('a session from the provider ends after 30 minutes without use, and after 12 hours with it', async () => {
  const idle = browser();
  await idle.signIn();
  clock.now += 30 * minute;
  expect(await idle.session()).toBeUndefined();
  const long = browser();
  await long.signIn();
  let uses = 0;
  for (; (await long.session()) !== undefined; uses++) clock.now += 20 * minute;
  expect(uses).toBe(36);
});

test('groups that only userinfo tells count too; those of the token go before', async () => {
  site.small.person = { sub: 'f81d', name: 'Jane Roe' };
  site.small.userinfo = { groups: ['it', 'ward'], name: 'Somebody Else' };
  const own = browser();
  await own.signIn();
  expect(await own.session()).toMatchObject({ account: { name: 'Jane Roe', roles: ['reader', 'administrator'] } });
  site.small.userinfo = { groups: ['it'], sub: 'another' };
  await browser().signIn();
  expect(refused).toEqual(['RAD-SIGN-IN-INVALID OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED']);
});

test('who has no role is refused, which is told and recorded; what they had before ends', async () => {
  const before = browser();
  await before.signIn();
  const token = await makeToken(
    site.database,
    { account: id(), scopes: ['store'], days: 9 },
    { by: 'test', now: clock.now },
  );
  site.small.person = { ...site.small.person, groups: ['RADIOLOGISTS', 'others'] };
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
  site.small.person = { ...site.small.person, groups: ['ward'] };
  await browser().signIn();
  expect(await first.session()).toMatchObject({ may: ['read'] });
});

test('while the provider is down accounts of the service sign in, and who was signed in goes on and can sign out', async () => {
  const own = browser();
  await own.signIn();
  const waiting = browser();
  const back = await site.small.visit((await waiting.begin()).address);
  await site.small.close();
  clock.now += minute;
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
  await site.small.open();
  const again = browser();
  await again.signIn();
  expect(await again.session()).toBeDefined();
});

test('a provider that is another than the configuration names is told as one that does not answer as it should', async () => {
  for (const metadata of [{ issuer: 'https://evil.example' }, { issuer: 7 }]) {
    clock.now += minute;
    site.small.metadata = metadata;
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
  expect(next.origin + next.pathname).toBe(`${site.small.issuer}/leave`);
  expect(Object.fromEntries(next.searchParams)).toMatchObject({
    client_id: 'radscore',
    post_logout_redirect_uri: `${origin}/`,
  });
  expect(next.searchParams.get('id_token_hint')).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  expect((await audit()).at(-1)).toBe(`${id()} signed-out {}`);
  site.small.metadata = { end_session_endpoint: undefined };
  clock.now += minute;
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
  const reset = resetPassword(
    site.database,
    { id: id(), password: 'another good password' },
    { by: 'test', now: clock.now },
  );
  await expect(reset).rejects.toMatchObject({ code: 'RAD-ACCOUNT-ELSEWHERE' });
  const answer = await browser().ask('/api/session', { method: 'POST', payload: { account: id(), password: '' } });
  expect(answer.statusCode).toBe(401);
});
