import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createAccess, tokenSeconds } from './access.js';
import { askForAddress, runningApps, startApp } from './index.js';

const folder = await mkdtemp(join(tmpdir(), 'radscore-access-'));
afterAll(() => rm(folder, { recursive: true }));
await writeFile(join(folder, 'index.html'), '<title>workbench</title>');

const setting = {
  folders: [],
  out: join(folder, 'runs'),
  jobs: 1,
  version: '0.1.0',
  pages: folder,
  notes: join(folder, 'notes'),
};

test('an address is good for one use: it gives a cookie that scripts do not see, and leaves the address', async () => {
  const app = await startApp({ ...setting, port: 0 });
  const address = app.address();
  const first = await fetch(address, { redirect: 'manual' });
  expect([first.status, first.headers.get('location')]).toEqual([303, '/']);
  const cookie = first.headers.get('set-cookie')!;
  expect(cookie).toMatch(/^radscore-app-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  const mode = async (headers: Record<string, string>) =>
    (await (await fetch(new URL('/api/mode', address), { headers })).json()) as { readonly entered: boolean };
  expect((await mode({ cookie: cookie.split(';')[0] })).entered).toBe(true);
  expect((await mode({})).entered).toBe(false);
  expect((await fetch(address, { redirect: 'manual' })).headers.get('set-cookie')).toBe(null);
  await app.close();
});

test('a token that is older than a minute is not taken', () => {
  let now = 0;
  const access = createAccess(
    () => 8642,
    () => now,
  );
  const reply = { header: () => reply } as never;
  const [early, late] = [access.issue(), access.issue()];
  now = tokenSeconds * 1000 - 1;
  expect(access.enter(early, reply)).toBe(true);
  now += 1;
  expect(access.enter(late, reply)).toBe(false);
  expect(access.enter('guessed', reply)).toBe(false);
});

test('another process of the same user asks a running app for an address by a note that the user alone can read', async () => {
  const app = await startApp({ ...setting, port: 0 });
  const [note] = await runningApps(setting.notes);
  if (process.platform !== 'win32')
    expect((await stat(join(setting.notes, `app-${app.port}.json`))).mode & 0o777).toBe(0o600);
  const address = await askForAddress(note);
  expect((await fetch(address!, { redirect: 'manual' })).headers.get('set-cookie')).toContain('HttpOnly');
  expect(await askForAddress({ ...note, key: 'guessed' })).toBe(undefined);
  await app.close();
  expect(await runningApps(setting.notes)).toEqual([]);
  expect(await askForAddress(note)).toBe(undefined);
});

test('a port that is in use is said', async () => {
  const app = await startApp({ ...setting, port: 0 });
  await expect(startApp({ ...setting, out: join(folder, 'other'), port: app.port })).rejects.toThrow(
    expect.objectContaining({ code: 'RAD-PORT-TAKEN' }),
  );
  await app.close();
});
