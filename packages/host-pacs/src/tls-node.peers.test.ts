import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type NodeEvent, type ReceivedFile, type StoreNode, startStoreNode, verifyPeer } from './index.js';
import { smallStudy } from './testing/dicom-files.js';
import { hasPrograms, runProgram } from './testing/peers.js';

const programs = ['/usr/bin/openssl', '/usr/bin/echoscu', '/usr/bin/storescu'];
const artimSeconds = 2;
let folder: string;
let node: StoreNode;
let key: string;
let cert: string;
const received: ReceivedFile[] = [];
const events: NodeEvent[] = [];
const at = (...names: string[]) => join(folder, ...names);
const who = ['-v', '-aet', 'PACS', '-aec', 'RADSCORE'];
const to = () => ['127.0.0.1', String(node.port)];
const byTls = () => ['+tls', at('key.pem'), at('cert.pem'), '+cf', at('cert.pem')];

describe.skipIf(!hasPrograms(...programs))('the node behind TLS', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radscore-tls-'));
    await mkdir(at('incoming'));
    const [ct] = await smallStudy();
    await writeFile(at('ct.dcm'), ct!.bytes);
    const made = await runProgram('openssl', [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1'],
      ...['-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', at('key.pem'), '-out', at('cert.pem')],
    ]);
    expect(made.status, made.said).toBe(0);
    [key, cert] = (await Promise.all(['key.pem', 'cert.pem'].map((name) => readFile(at(name), 'utf8')))) as [
      string,
      string,
    ];
    node = await startStoreNode({
      ...{ title: 'RADSCORE', port: 0, peers: [{ title: 'PACS' }], folder: at('incoming') },
      tls: { key, cert, ca: cert, requestCert: true },
      limits: { artimSeconds, pending: 8 },
      onInstance: async (file) => {
        received.push(file);
        return 'kept';
      },
      onEvent: (event) => events.push(event),
    });
  });
  beforeEach(() => {
    events.length = 0;
  });
  afterAll(async () => {
    await node?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('a peer that has a certificate is answered C-ECHO and C-STORE', async () => {
    const echo = await runProgram('echoscu', [...who, ...byTls(), ...to()]);
    expect(echo.said).toContain('Received Echo Response (Success)');
    const store = await runProgram('storescu', [...who, ...byTls(), ...to(), at('ct.dcm')]);
    expect(store.said).toContain('Received Store Response (Success)');
    expect(received).toHaveLength(1);
    await verifyPeer({
      from: 'PACS',
      title: 'RADSCORE',
      host: '127.0.0.1',
      port: node.port,
      tls: { ca: cert, key, cert },
    });
  });

  test('one that has none, or speaks no TLS, gets no association', async () => {
    const without = await runProgram('echoscu', [...who, '+tla', '+cf', at('cert.pem'), ...to()]);
    expect(without.status).not.toBe(0);
    const plain = await runProgram('echoscu', [...who, ...to()]);
    expect(plain.status).not.toBe(0);
    expect(events.map(({ code }) => code)).not.toContain('association-accepted');
    expect(events.filter(({ code, detail }) => code === 'connection-cut' && detail?.startsWith('TLS'))).toHaveLength(2);
  });

  test('connections that never end their handshake are bounded, keep no peer out, and are cut in time', async () => {
    const strangers = await Promise.all(Array.from({ length: 60 }, opened));
    const ended = strangers.map((socket) => new Promise((resolve) => socket.resume().once('close', resolve)));
    const began = Date.now();
    await settled(() => node.connections() === 8);
    expect(node.connections()).toBe(8);
    const echo = await runProgram('echoscu', [...who, ...byTls(), ...to()]);
    expect(echo.said).toContain('Received Echo Response (Success)');
    await Promise.all(ended);
    expect(Date.now() - began).toBeLessThan(artimSeconds * 1000 + 5000);
    await settled(() => node.connections() === 0);
    expect(node.connections()).toBe(0);
  });
});

const opened = () =>
  new Promise<Socket>((resolve) => {
    const socket = connect(node.port, '127.0.0.1', () => resolve(socket)).on('error', () => {});
  });

async function settled(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !condition(); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
}
