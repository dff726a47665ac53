import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sessionSchema, signInBegunSchema, waysToSignInSchema } from '@radscore/api';
import type { Database } from '@radscore/queue-postgres';
import { parseSetCookie } from 'cookie';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { openNewDatabase } from '../../../../packages/queue-postgres/src/testing/new-database.js';
import { addAccount } from '../access/accounts.js';
import { localAccess } from '../access/local-access.js';
import { openProvider } from '../access/provider/provider.js';
import { createHttp, type HttpServer } from '../http/index.js';
import { quickPasswords } from './quick-passwords.js';
import { client, type SmallProvider, smallProvider } from './small-provider.js';

export const origin = 'http://127.0.0.1:8642';
export const minute = 60_000;
/** A service whose people sign in with a small provider, for the tests of a file: a day later for each, and by a clock of their own. */
export function providerSite() {
  const clock = { now: Date.parse('2026-03-01T08:00:00Z') };
  let folder: string;
  let database: Database;
  let small: SmallProvider;
  let http: HttpServer;
  const refused: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radscore-provider-'));
    await writeFile(join(folder, 'index.html'), '<title>workbench</title>');
    database = await openNewDatabase(join(folder, 'database'));
    small = await smallProvider();
    small.now = () => clock.now;
    http = await serverWith();
    const account = { id: 'roe', name: 'Roe^Local', roles: ['reader'], password: 'correct horse battery' } as const;
    await addAccount(database, account, { by: 'test', now: clock.now });
    await quickPasswords(database, account.password);
  });
  afterAll(async () => {
    await small.close();
    await database.close();
    await rm(folder, { recursive: true });
  });
  beforeEach(() => {
    clock.now += 24 * 60 * minute;
    const person = { sub: 'f81d', given_name: 'Jane', family_name: 'Roe', groups: ['radiologists'] };
    Object.assign(small, { person, userinfo: {}, lie: {}, metadata: {}, codesAgain: false });
    refused.length = 0;
  });

  async function serverWith({ secure = false, local = true, elsewhere = true, issuer = small.issuer } = {}) {
    const provider = openProvider({
      ...{ name: 'the hospital', issuer, clientId: client.id, clientSecret: client.secret, scopes: ['profile'] },
      ...{ rolesClaim: 'groups', now: () => clock.now },
      roles: { reader: ['ward'], approver: ['radiologists'], administrator: ['it'] },
    });
    const access = await localAccess({
      ...{ database, now: () => clock.now, secure, local, ...(elsewhere && { provider }) },
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
  return {
    clock,
    refused,
    serverWith,
    browser,
    audit,
    id,
    get http() {
      return http;
    },
    get small() {
      return small;
    },
    get database() {
      return database;
    },
  };
}
