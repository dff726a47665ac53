import { expect, test } from 'vitest';
import { minute, providerSite } from '../../testing/provider-site.js';
import type { SmallProvider } from '../../testing/small-provider.js';
import { makeToken } from '../tokens.js';

const site = providerSite();
const { clock, refused, serverWith, browser, audit, id } = site;
const address = '/api/sign-in/back-channel';

/** As the provider sends it: a form, without cookies, from no page. */
const post = (token: string, { on = site.http, from = '10.0.0.9', type = 'application/x-www-form-urlencoded' } = {}) =>
  on.inject({
    ...{ method: 'POST', url: address, remoteAddress: from },
    headers: { host: '127.0.0.1:8642', 'content-type': type },
    payload: type.endsWith('json')
      ? JSON.stringify({ logout_token: token })
      : new URLSearchParams({ logout_token: token }).toString(),
  });
const signedInWith = async (sid: string | undefined, sub = 'f81d') => {
  site.small.person = { ...site.small.person, sub, ...(sid !== undefined && { sid }) };
  const own = browser();
  await own.signIn();
  expect(await own.session()).toBeDefined();
  return own;
};
const isIn = async (...browsers: ReturnType<typeof browser>[]) =>
  Promise.all(browsers.map(async (each) => (await each.session()) !== undefined));

test('a token with a session ends that session, and no other of the person', async () => {
  const first = await signedInWith('s-1');
  const second = await signedInWith('s-2');
  const answer = await post(await site.small.logoutToken({ sid: 's-1' }));
  expect([answer.statusCode, answer.json(), answer.headers['cache-control']]).toEqual([
    200,
    { done: true },
    'no-store',
  ]);
  expect(await isIn(first, second)).toEqual([false, true]);
  expect((await audit()).at(-1)).toBe(`${id()} signed-out {"by":"provider","sessions":1}`);
});

test('a token with a session alone, without the subject, ends it too', async () => {
  const own = await signedInWith('s-1');
  const other = await signedInWith('s-2');
  expect((await post(await site.small.logoutToken({ sid: 's-1', sub: undefined }))).statusCode).toBe(200);
  expect(await isIn(own, other)).toEqual([false, true]);
  expect((await audit()).at(-1)).toBe(`${id()} signed-out {"by":"provider","sessions":1}`);
});

test('a token with a subject alone ends all sessions of the person, not those of others; tokens of programs stay', async () => {
  const other = await signedInWith('s-0', 'another');
  const local = browser();
  await local.ask('/api/session', { method: 'POST', payload: { account: 'roe', password: 'correct horse battery' } });
  const mine = [await signedInWith('s-1'), await signedInWith('s-2')];
  const scopes = { account: id(), scopes: ['store'], days: 9 } as const;
  const program = await makeToken(site.database, scopes, { by: 'test', now: clock.now });
  expect((await post(await site.small.logoutToken({ sid: undefined }))).statusCode).toBe(200);
  expect(await isIn(...mine, other, local)).toEqual([false, false, true, true]);
  const asked = await browser().ask('/api/none', { headers: { authorization: `Bearer ${program}` } });
  expect(asked.statusCode).toBe(404);
  expect((await audit()).at(-1)).toBe(`${id()} signed-out {"by":"provider","sessions":2}`);
});

test('where the ID token told no session, one of the person ends by any', async () => {
  const own = await signedInWith(undefined);
  expect((await post(await site.small.logoutToken({ sid: 's-7' }))).statusCode).toBe(200);
  expect(await isIn(own)).toEqual([false]);
});

test('a sign-out of somebody who is not signed in is answered the same, and recorded', async () => {
  const answer = await post(await site.small.logoutToken({ sub: 'nobody', sid: 'none' }));
  expect([answer.statusCode, answer.json()]).toEqual([200, { done: true }]);
  expect((await audit()).at(-1)).toBe(`${site.small.issuer}#nobody signed-out {"by":"provider","sessions":0}`);
});

test('who comes back from a session of the provider that has ended meanwhile is not signed in by it', async () => {
  site.small.person = { ...site.small.person, sid: 's-late' };
  const own = browser();
  const back = await site.small.visit((await own.begin()).address);
  await post(await site.small.logoutToken());
  await own.comeBack(back);
  expect(await isIn(own)).toEqual([false]);
  expect(refused).toEqual(['RAD-SIGN-IN-STALE']);
  // Who begins again is signed in, by a session of the same name, too.
  clock.now += 1000;
  await own.signIn();
  expect(await isIn(own)).toEqual([true]);
});

test('a token is taken once', async () => {
  await signedInWith('s-1');
  const token = await site.small.logoutToken();
  expect((await post(token)).statusCode).toBe(200);
  const again = await signedInWith('s-2');
  const replayed = await post(token);
  expect([replayed.statusCode, replayed.json().error]).toMatchObject([
    400,
    { code: 'RAD-SIGN-OUT-INVALID', values: { problem: 'jti' } },
  ]);
  const both = await site.small.logoutToken({ sid: 'x' });
  const answers = await Promise.all([post(both), post(both)]);
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 400]);
  expect(await isIn(again)).toEqual([true]);
});

const event = 'http://schemas.openid.net/event/backchannel-logout';
const lies: [what: string, lie: SmallProvider['lie'], problem: string][] = [
  ['signed by another key', { sign: 'other key' }, 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED'],
  ['not signed', { sign: 'nothing' }, 'ERR_JOSE_ALG_NOT_ALLOWED'],
  ["signed by the client's secret", { sign: 'client secret' }, 'ERR_JOSE_ALG_NOT_ALLOWED'],
  ['of a key that is not published', { header: { kid: 'other' } }, 'ERR_JWKS_NO_MATCHING_KEY'],
  ['of another kind', { header: { typ: 'at+jwt' } }, 'typ'],
  ['of another issuer', { claims: { iss: 'https://evil.example' } }, 'iss'],
  ['without issuer', { without: ['iss'] }, 'iss'],
  ['for another client', { claims: { aud: 'other' } }, 'aud'],
  ['for several, given to another', { claims: { aud: ['radscore', 'b'], azp: 'b' } }, 'aud'],
  ['for several, given to nobody', { claims: { aud: ['radscore', 'b'] } }, 'aud'],
  ['without audience', { without: ['aud'] }, 'aud'],
  ['without the time that it was made', { without: ['iat'] }, 'iat'],
  ['made long ago', { claims: { iat: Date.parse('2026-01-01') / 1000 } }, 'iat'],
  ['made in the future', { claims: { iat: Date.parse('2040-01-01') / 1000, exp: 4e9 } }, 'iat'],
  ['that is over', { claims: { exp: 1 } }, 'exp'],
  ['that tells of nothing', { without: ['events'] }, 'events'],
  ['that tells of another event', { claims: { events: { 'https://x.example/event': {} } } }, 'events'],
  ['whose event is a word', { claims: { events: { [event]: 'yes' } } }, 'events'],
  ['whose event is a list', { claims: { events: { [event]: [] } } }, 'events'],
  ['whose events are a list', { claims: { events: [event] } }, 'events'],
  ['with a nonce, as an ID token', { claims: { nonce: 'n' } }, 'nonce'],
  ['with an empty nonce', { claims: { nonce: null } }, 'nonce'],
  ['without a name', { without: ['jti'] }, 'jti'],
  ['with a number for a name', { claims: { jti: 7 } }, 'jti'],
  ['of nobody and no session', { without: ['sub', 'sid'] }, 'sub, sid'],
  ['whose subject is a number', { claims: { sub: 7 } }, 'sub'],
  ['whose session is a list', { claims: { sid: ['s-1'] } }, 'sid'],
  ['whose session is longer than a name', { claims: { sid: 's'.repeat(256) } }, 'sid'],
];
test.each(lies)('a token %s ends nothing', async (_what, lie, problem) => {
  const own = await signedInWith('s-1');
  site.small.lie = lie;
  const answer = await post(await site.small.logoutToken());
  expect([answer.statusCode, answer.json().error]).toMatchObject([
    400,
    { code: 'RAD-SIGN-OUT-INVALID', values: { problem } },
  ]);
  expect(refused).toEqual([`RAD-SIGN-OUT-INVALID ${problem}`]);
  expect((await audit()).at(-1)).toBe('unknown sign-out-failed {"by":"provider","reason":"RAD-SIGN-OUT-INVALID"}');
  site.small.lie = {};
  expect(await isIn(own)).toEqual([true]);
});

test('an ID token of the person is no token of logout, nor is what is no token', async () => {
  const own = await signedInWith('s-1');
  const csrf = (await own.session())!.csrf;
  const out = await own.ask('/api/session', { method: 'DELETE', headers: { 'x-csrf-token': csrf } });
  const idToken = new URL(out.json().next as string).searchParams.get('id_token_hint')!;
  const next = await signedInWith('s-1');
  for (const token of [idToken, '', 'a', 'a.b.c', `${'a'.repeat(2000)}.b.c`]) {
    const answer = await post(token);
    expect([answer.statusCode, answer.json().error.code], token.slice(0, 20)).toEqual([400, 'RAD-SIGN-OUT-INVALID']);
  }
  expect(await isIn(next)).toEqual([true]);
});

test('it takes forms alone, of some length, and no other route takes one', async () => {
  const token = await site.small.logoutToken();
  expect((await post(token, { type: 'text/plain' })).statusCode).toBe(400);
  expect((await post('a'.repeat(70_000))).statusCode).toBe(400);
  const none = await site.http.inject({
    ...{ method: 'POST', url: address, headers: { host: '127.0.0.1:8642' } },
  });
  expect(none.statusCode).toBe(400);
  const form = await browser().ask('/api/session', {
    ...{ method: 'POST', payload: 'account=roe&password=correct+horse+battery' as never },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  expect([form.statusCode, form.json().error.code]).toEqual([400, 'RAD-REQUEST-INVALID']);
});

test('a flood of false tokens is held off, and keeps nobody from signing in', async () => {
  site.small.lie = { sign: 'other key' };
  const token = await site.small.logoutToken();
  const statuses = new Set<number>();
  for (let i = 0; i < 60; i++) statuses.add((await post(token, { from: '10.0.0.1' })).statusCode);
  expect([...statuses]).toEqual([400, 429]);
  site.small.lie = {};
  await signedInWith('s-1');
  clock.now += 16 * minute;
  expect((await post(await site.small.logoutToken(), { from: '10.0.0.1' })).statusCode).toBe(200);
});

test('a provider that cannot be reached is told as such; without one there is no such address', async () => {
  const token = await site.small.logoutToken();
  await site.small.close();
  clock.now += minute;
  const answer = await post(token);
  expect([answer.statusCode, answer.json().error.code]).toEqual([503, 'RAD-PROVIDER-DOWN']);
  await site.small.open();
  expect((await post(token, { on: await serverWith({ elsewhere: false }) })).statusCode).toBe(404);
});
