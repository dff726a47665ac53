import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sessionSchema, worklistSchema } from '@radscore/api';
import { phantomStudy } from '@radscore/phantom';
import { afterAll, expect, test } from 'vitest';
import { testPort } from '../../testing/app.js';
import { start } from '../../testing/run.js';
import { visitOf } from './phantom-sender.js';

const out = await mkdtemp(join(tmpdir(), 'radscore-hospital-demo-'));
afterAll(() => rm(out, { recursive: true, force: true }));

test('every fourth visit is of a patient who was there half a year before', () => {
  const patients = phantomStudy('crlm-recurrence-peritumoral').patients({ patients: 60, seed: 1, signal: 1 });
  const visits = Array.from({ length: 41 }, (_, n) => visitOf(n, patients));
  for (let n = 4; n <= 40; n += 4) {
    const earlier = visits.slice(0, n).filter(({ patient }) => patient.id === visits[n]!.patient.id);
    expect(earlier).toHaveLength(1);
    expect(earlier[0]!.date < visits[n]!.date).toBe(true);
  }
  expect(new Set(visits.map(({ patient }) => patient.id)).size).toBe(31);
});

test('one command: phantom studies come by DICOM, results appear for who signs in with what was printed, and it ends well', async () => {
  const port = testPort(7);
  const { process: child, ended } = start(
    ...['demo', '--hospital', '--out', out, '--port', String(port), '--every', '1'],
  );
  let said = '';
  child.stdout!.on('data', (chunk) => {
    said += chunk;
  });
  const until = async <T>(seconds: number, what: () => Promise<T | undefined> | T | undefined): Promise<T> => {
    for (let tries = 0; tries < seconds * 4; tries++) {
      const found = await what();
      if (found !== undefined) return found;
      if (child.exitCode !== null) throw new Error((await ended).stderr);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    throw new Error(`not within ${seconds} s; it said:\n${said}`);
  };
  const password = await until(900, () => /Password: (\S+)/.exec(said)?.[1]);
  const origin = `http://127.0.0.1:${port}`;
  expect(said).toContain(`${origin}/`);
  const entered = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ account: 'demo', password }),
  });
  expect(sessionSchema.parse(await entered.json()).may).toEqual(expect.arrayContaining(['approve', 'administer']));
  const cookie = entered.headers.get('set-cookie')!.split(';')[0]!;
  const predicted = await until(600, async () => {
    const response = await fetch(`${origin}/api/worklist`, { headers: { cookie } });
    const { studies } = worklistSchema.parse(await response.json());
    const done = studies.filter(({ state }) => state === 'review');
    return done.length >= 2 ? done : undefined;
  });
  for (const { value } of predicted) expect(value).toBeGreaterThan(0);
  expect(await readdir(join(out, 'pacs'))).toEqual([]);
  child.kill('SIGTERM');
  const { status, stderr } = await ended;
  expect([status, stderr.includes('"level":50')]).toEqual([0, false]);
}, 1_800_000);
