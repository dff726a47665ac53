import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSecret } from './read-secret.js';
import { parseSite } from './read-site.js';

const folder = await mkdtemp(join(tmpdir(), 'radscore-sign-in-'));
afterAll(() => rm(folder, { recursive: true }));

const provider = `{ name: n, issuer: 'https://login.example', clientId: c, secret: { file: s }, roles: { reader: [a] } }`;
const parse = (signIn: string) => parseSite(`data: data\nsignIn:\n  ${signIn}\n`, '/site/site.yaml').signIn;

test('without a word people sign in with accounts of the service; a provider comes beside them', () => {
  expect(parseSite('data: data', '/site/site.yaml').signIn).toEqual({ local: true });
  expect(parse(`provider: ${provider}`)).toEqual({
    local: true,
    provider: {
      ...{ name: 'n', issuer: 'https://login.example', clientId: 'c', secret: { file: '/site/s' } },
      ...{ scopes: ['profile'], rolesClaim: 'groups', roles: { reader: ['a'], approver: [], administrator: [] } },
    },
  });
});

test.each([
  ['local: false', 'nobody could sign in', 3],
  [`provider: ${provider.replace('https:', 'http:')}`, 'begins with https://', 3],
  [`provider: ${provider.replace('.example', '.example/?a=b')}`, 'has no ?', 3],
  [`provider: ${provider.replace('[a]', '[]')}`, 'no group has a role', 3],
  [`provider: ${provider.replace('{ file: s }', '{ file: s, environment: S }')}`, 'signIn.provider.secret', 3],
  [`provider: ${provider.replace('{ file: s }', 'plain')}`, 'signIn.provider.secret', 3],
  [`local: true\n  provider: ${provider.replace('reader', 'readers')}`, 'there is no key "readers" here', 4],
])('what nobody could sign in by, or not safely, is refused with its line: %s', (signIn, problem, line) => {
  const found = (() => {
    try {
      return parse(signIn);
    } catch (error) {
      return error;
    }
  })();
  expect(found).toMatchObject({
    ...{ code: 'RAD-SITE-INVALID', place: { line } },
    values: { problem: expect.stringContaining(problem) },
  });
});

test('a provider on this machine may be asked without TLS', () => {
  const local = provider.replace('https://login.example', 'http://127.0.0.1:9000/realm');
  expect(parse(`provider: ${local}`).provider?.issuer).toBe('http://127.0.0.1:9000/realm');
});

test("the client's secret is the first line of a file, or a variable; an empty one is refused", async () => {
  const file = join(folder, 'secret');
  await writeFile(file, 'a secret\nnot this\n');
  expect(await readSecret({ file }, 'secret')).toBe('a secret');
  await writeFile(file, '\n');
  await expect(readSecret({ file }, 'secret')).rejects.toMatchObject({ code: 'RAD-SITE-INVALID' });
  await expect(readSecret({ file: join(folder, 'none') }, 'secret')).rejects.toMatchObject({
    code: 'RAD-FILE-UNREADABLE',
  });
  process.env.RADSCORE_TEST_SECRET = 'another';
  expect(await readSecret({ environment: 'RADSCORE_TEST_SECRET' }, 'secret')).toBe('another');
  delete process.env.RADSCORE_TEST_SECRET;
  const absent = readSecret({ environment: 'RADSCORE_TEST_SECRET' }, 'secret');
  await expect(absent).rejects.toMatchObject({ code: 'RAD-SITE-INVALID' });
});
