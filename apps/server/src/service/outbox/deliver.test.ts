import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPart10Head } from '@radscore/host-pacs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { smallStudy } from '../../../../../packages/host-pacs/src/testing/dicom-files.js';
import { hashedFiles } from '../files.js';
import { parseSite } from '../site/read-site.js';
import { deliver } from './deliver.js';

let folder: string;
let server: Server;
/** What the peer answers, and what it was asked. */
let answer: { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string };
const asked: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-deliver-'));
  server = createServer((request, response) => {
    asked.push(request.url!);
    request.resume().on('end', () => response.writeHead(answer.status, answer.headers).end(answer.body));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
});
beforeEach(() => {
  asked.length = 0;
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** Sends one instance to a destination of a kind. */
async function sent(kind: 'stow' | 'fhir') {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${kind}`;
  const site = parseSite(
    `data: .\ndestinations: { peer: { kind: ${kind}, url: '${url}' } }\n`,
    join(folder, 'site.yaml'),
  );
  const documents = hashedFiles(join(folder, 'documents'), '.bin');
  const { bytes } = (await smallStudy(8, 1))[0]!;
  const { classUid, instanceUid } = readPart10Head(bytes);
  const document = { kind: 'sr', classUid, instanceUid, seriesUid: '', hash: await documents.put(bytes) } as const;
  return deliver({ site, documents }, 'peer', [document]);
}

test.each(['stow', 'fhir'] as const)('by %s nothing follows a redirection: it is for good', async (kind) => {
  answer = { status: 307, headers: { location: '/elsewhere' } };
  await expect(sent(kind)).rejects.toMatchObject({ code: 'RAD-PACS-REFUSED' });
  expect(asked).toHaveLength(1);
});

test.each([
  [0xa700, 'RAD-PACS-BUSY'],
  [0x0110, 'RAD-PACS-BUSY'],
  [0xa900, 'RAD-PACS-REFUSED'],
  [0xc000, 'RAD-PACS-REFUSED'],
  [0x0122, 'RAD-PACS-REFUSED'],
])('by STOW-RS what the peer says of an instance may pass or not, as by C-STORE: %i', async (status, code) => {
  const { instanceUid } = readPart10Head((await smallStudy(8, 1))[0]!.bytes);
  const failed = { '00081155': { vr: 'UI', Value: [instanceUid] }, '00081197': { vr: 'US', Value: [status] } };
  answer = { status: 409, body: JSON.stringify({ '00081198': { vr: 'SQ', Value: [failed] } }) };
  await expect(sent('stow')).rejects.toMatchObject({ code });
});
