import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNewSiteDatabase } from '../../testing/new-site-database.js';
import type { Service } from '../service-context.js';
import { parseSite } from '../site/read-site.js';
import { answerCommitment, noteCommitment } from './commitment.js';
import type { CommitmentPayload } from './messages.js';

let folder: string;
let service: Service;
const commitment = { transactionUid: '2.25.1', instances: [{ classUid: '1.2.840.1', instanceUid: '2.25.2' }] };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-commitment-'));
  const site = parseSite(
    `data: .
dicom:
  peers:
    - { title: PACS, address: 10.1.2.4, answer: { host: 127.0.0.1, port: 1 } }
    - { title: PACS, address: 10.1.2.5, answer: { host: 127.0.0.1, port: 2 } }
    - { title: PACS, address: 10.1.2.6 }
    - { title: ANYWHERE, answer: { host: 127.0.0.1, port: 3 } }
`,
    join(folder, 'site.yaml'),
  );
  const database = await openNewSiteDatabase(join(folder, 'database'));
  service = { site, database, now: Date.now } as unknown as Service;
});
afterAll(async () => {
  await service.database.close();
  await rm(folder, { recursive: true });
});

test.each([
  ['PACS', '10.1.2.4', 1],
  ['PACS', '10.1.2.5', 2],
  ['ANYWHERE', '10.9.9.9', 3],
])('of two peers with one title the one that asked is answered: %s at %s', async (peer, address, port) => {
  expect(await noteCommitment(service, commitment, { peer, address })).toBe(true);
  const [row] = await service.database.query<{ destination: string; payload: string }>(
    'delete from radscore.outbox returning destination, payload',
  );
  expect(row!.destination).toBe(`commitment/${peer}/${address}`);
  const payload = JSON.parse(row!.payload) as CommitmentPayload;
  // Nobody listens there: the problem names the port that was tried.
  await expect(answerCommitment(service, payload)).rejects.toThrow(new RegExp(`127\\.0\\.0\\.1:${port}\\b`));
});

test('a peer of whom nobody knows where it listens is told so', async () => {
  for (const address of ['10.1.2.6', '10.1.2.7'])
    expect(await noteCommitment(service, commitment, { peer: 'PACS', address }), address).toBe(false);
});
