import { signInBegunSchema } from '@radscore/api';
import { parseCookie } from 'cookie';
import { expect, test } from 'vitest';
import { minute, origin, providerSite } from '../../testing/provider-site.js';
import type { SmallProvider } from '../../testing/small-provider.js';

const site = providerSite();
const { clock, refused, serverWith, browser, audit } = site;

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
  site.small.lie = lie;
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
  await site.small.rotate();
  const next = browser();
  await next.signIn();
  expect(await next.session()).toBeDefined();
  site.small.lie = { sign: 'withdrawn key' };
  await browser().signIn();
  expect(refused).toEqual(['RAD-SIGN-IN-INVALID OAUTH_KEY_SELECTION_FAILED']);
});

test('a browser that has not begun cannot end a sign-in, be it of another person', async () => {
  const [attacker, victim, idle] = [browser(), browser(), browser()];
  const back = await site.small.visit((await attacker.begin()).address);
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
  const back = await site.small.visit(address);
  site.small.codesAgain = true;
  await own.comeBack(back);
  expect(await own.session()).toBeDefined();
  const replaying = browser();
  replaying.jar.set('radscore-sign-in', kept);
  await replaying.comeBack(back);
  expect(await replaying.session()).toBeUndefined();
  expect(refused).toEqual(['RAD-SIGN-IN-STALE']);
  const twice = browser();
  const second = await site.small.visit((await twice.begin()).address);
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
  clock.now += minute;
  const before = site.small.described;
  await Promise.all(Array.from({ length: 20 }, () => browser().begin()));
  expect(site.small.described - before).toBe(1);
});

test('a code that was used elsewhere, a sign-in that took too long, or one that was begun under another name is refused', async () => {
  const own = browser();
  const back = await site.small.visit((await own.begin()).address);
  back.searchParams.set('code', 'other');
  await own.comeBack(back);
  expect(refused).toEqual(['RAD-PROVIDER-REFUSED invalid_grant']);
  const late = browser();
  const tooLate = await site.small.visit((await late.begin()).address);
  clock.now += 10 * minute;
  await late.comeBack(tooLate);
  expect(refused.at(-1)).toBe('RAD-SIGN-IN-STALE');
  const moved = browser(site.http, 'https://radscore.example');
  const there = await site.small.visit((await moved.begin()).address);
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
    const back = await site.small.visit((await own.begin()).address);
    change(back.searchParams);
    await own.comeBack(back);
    expect(await own.session()).toBeUndefined();
    expect(refused.at(-1)).toBe('RAD-SIGN-IN-INVALID OAUTH_INVALID_RESPONSE');
  }
  const other = await serverWith({ issuer: site.small.issuer.replace('127.0.0.1', 'localhost') });
  expect((await browser(other).begin()).answer.json().error).toMatchObject({ code: 'RAD-PROVIDER-DOWN' });
});

test('who gives up at the provider is told so; what the provider says is not repeated', async () => {
  for (const [said, shown] of [
    ['access_denied', 'access_denied'],
    ['<b>Mrs Example</b>', 'error'],
  ] as const) {
    const own = browser();
    const back = await site.small.visit((await own.begin()).address);
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
    expect(await cookie.comeBack(await site.small.visit(address))).toBe('/#/');
    expect(await cookie.session()).toBeUndefined();
  }
});

test('a page of others begins no sign-in', async () => {
  const begin = { method: 'POST', payload: { to: '' } } as const;
  for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }]) {
    const { statusCode, body } = await browser().ask('/api/sign-in', { ...begin, headers });
    expect([statusCode, JSON.parse(body).error.code]).toEqual([403, 'RAD-FOREIGN-PAGE']);
  }
  const blind = await site.http.inject({
    method: 'POST',
    url: '/api/sign-in',
    payload: { to: '' },
    headers: { host: '127.0.0.1:8642' },
  });
  expect(blind.json().error.code).toBe('RAD-FOREIGN-PAGE');
  expect(
    (await site.http.inject({ method: 'HEAD', url: '/api/sign-in/callback', headers: { host: '127.0.0.1:8642' } }))
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
