import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPart10Head, type StoreNode, startStoreNode } from '@radscore/host-pacs';
import { type Database, databaseLeases } from '@radscore/queue-postgres';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { smallStudy } from '../../../../../packages/host-pacs/src/testing/dicom-files.js';
import { freePort } from '../../../../../packages/host-pacs/src/testing/peers.js';
import { openNewSiteDatabase } from '../../testing/new-site-database.js';
import { hashedFiles } from '../files.js';
import { createLog } from '../log.js';
import type { Service } from '../service-context.js';
import { parseSite } from '../site/read-site.js';
import { createOutbox, type Outbox } from './outbox.js';

let folder: string;
let database: Database;
let port: number;
let clock = Date.UTC(2026, 0, 5, 8);
/** SOP instance UIDs in the order in which the peer took them. */
const taken: string[] = [];
const at = (...names: string[]) => join(folder, ...names);
const hour = 3.6e6;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-outbox-'));
  await mkdir(at('peer'));
  database = await openNewSiteDatabase(at('database'));
});
beforeEach(async () => {
  port = await freePort();
  taken.length = 0;
  await database.query('delete from radscore.outbox');
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const startPeer = (answer: 'kept' | 'mismatch' = 'kept'): Promise<StoreNode> =>
  startStoreNode({
    ...{ title: 'PACS', port, peers: [{ title: 'RADSCORE' }], folder: at('peer') },
    async onInstance({ path, instanceUid }) {
      await rm(path);
      taken.push(instanceUid);
      return answer;
    },
  });

/** An outbox as each service over the database has one. */
function outbox(silentPort = port): { readonly outbox: Outbox; readonly round: () => Promise<void> } {
  const site = parseSite(
    `data: .\ndestinations:\n  pacs: { kind: dicom, title: PACS, host: 127.0.0.1, port: ${port} }\n  silent: { kind: dicom, title: SILENT, host: 127.0.0.1, port: ${silentPort} }\n`,
    at('site.yaml'),
  );
  const documents = hashedFiles(at('documents'), '.bin');
  const service = { database, site, documents, log: createLog('silent'), now: () => clock } as unknown as Service;
  const made = createOutbox(service, databaseLeases(database));
  const round = async () => {
    await made.tick();
    await made.settled();
  };
  return { outbox: made, round };
}

/** Puts messages of one document each in. @returns their SOP instance UIDs. */
async function putIn(count: number, destination = 'pacs'): Promise<string[]> {
  const files = (await smallStudy(8, count, `P${destination}`)).slice(0, count);
  const uids: string[] = [];
  for (const { bytes } of files) {
    const { classUid, instanceUid } = readPart10Head(bytes);
    const hash = await hashedFiles(at('documents'), '.bin').put(bytes);
    const payload = {
      study: 's',
      result: 'r',
      documents: [{ kind: 'sr', classUid, instanceUid, seriesUid: '', hash }],
    };
    await database.query(
      'insert into radscore.outbox (destination, payload, created, next_attempt) values ($1, $2, $3, $3)',
      [destination, JSON.stringify(payload), new Date(clock)],
    );
    uids.push(instanceUid);
  }
  return uids;
}

test('a peer that is down for an hour is sent everything later, in order, with pauses that grow to ten minutes', async () => {
  const { round } = outbox();
  const uids = await putIn(6);
  const until = clock + hour;
  for (; clock < until; clock += 5000) await round();
  const rows = await database.query<{ attempts: number; gave_up: Date | null }>(
    'select attempts, gave_up from radscore.outbox order by id',
  );
  // 5, 10, 20 ... 320 s, then every 600 s: the first in the queue alone is tried.
  expect(rows.map(({ attempts }) => attempts)).toEqual([12, 0, 0, 0, 0, 0]);
  expect(rows.every(({ gave_up }) => gave_up === null)).toBe(true);
  const peer = await startPeer();
  clock += 600_000;
  await round();
  expect(taken).toEqual(uids);
  clock += hour;
  await round();
  expect(taken).toEqual(uids);
  await peer.close();
});

test('what is refused for good is given up at once and said; what comes after it is sent', async () => {
  const { round } = outbox();
  const [first, second] = await putIn(2);
  let peer = await startPeer('mismatch');
  await database.query(
    `update radscore.outbox set next_attempt = 'infinity' where id = (select max(id) from radscore.outbox)`,
  );
  await round();
  expect(taken).toEqual([first]);
  const problem = 'select problem from radscore.outbox where gave_up is not null';
  expect(await database.query(problem)).toEqual([{ problem: expect.stringMatching(/^RAD-PACS-REFUSED.*a900/) }]);
  await peer.close();
  peer = await startPeer();
  await database.query('update radscore.outbox set next_attempt = created');
  await round();
  expect(taken).toEqual([first, second]);
  await peer.close();
});

test('two services on one database send each message once, in order', async () => {
  const services = [outbox(), outbox()];
  const uids = await putIn(8);
  const peer = await startPeer();
  for (let tries = 0; tries < 4; tries++) await Promise.all(services.map(({ round }) => round()));
  expect(taken).toEqual(uids);
  await peer.close();
});

test('a destination that takes the connection and says nothing holds up no other', async () => {
  const sockets: Socket[] = [];
  const silent = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
  await new Promise((resolve) => silent.once('listening', resolve));
  const { outbox: made } = outbox((silent.address() as AddressInfo).port);
  await putIn(1, 'silent');
  const [message] = await putIn(1);
  const peer = await startPeer();
  await made.tick();
  await vi.waitFor(() => expect(taken).toEqual([message]), { timeout: 10_000 });
  expect(sockets).toHaveLength(1);
  for (const socket of sockets) socket.destroy();
  await made.settled();
  silent.close();
  await peer.close();
});
