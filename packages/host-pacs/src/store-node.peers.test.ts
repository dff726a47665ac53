import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  dicomwebClient,
  type NodeEvent,
  type ReceivedFile,
  readPart10Head,
  type StoreAnswer,
  type StoreNode,
  sendInstances,
  startStoreNode,
  verifyPeer,
} from './index.js';
import { smallStudy } from './testing/dicom-files.js';
import { freePort, hasPrograms, type OrthancServer, runProgram, startOrthanc } from './testing/peers.js';

const ctStorage = '1.2.840.10008.5.1.4.1.1.2';
const dcmtk = ['/usr/bin/storescu', '/usr/bin/echoscu', '/usr/bin/dcmsend'];
let folder: string;
let node: StoreNode;
let answer: StoreAnswer | Error = 'kept';
const received: ReceivedFile[] = [];
const events: NodeEvent[] = [];
const ended: string[] = [];
const at = (...names: string[]) => join(folder, ...names);
const port = () => String(node.port);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-node-'));
  await mkdir(at('incoming'));
  await mkdir(at('study'));
  for (const { name, bytes } of await smallStudy()) await writeFile(at('study', name), bytes);
  node = await startStoreNode({
    title: 'RADSCORE',
    port: 0,
    peers: [{ title: 'PACS' }, { title: 'ELSEWHERE', address: '192.0.2.1' }],
    limits: { perPeer: 2, artimSeconds: 1, pending: 4, instanceBytes: 200_000 },
    folder: at('incoming'),
    onInstance: async (file) => {
      received.push(file);
      if (answer instanceof Error) throw answer;
      return answer;
    },
    onEnd: ({ peer }) => ended.push(peer),
    onEvent: (event) => events.push(event),
  });
});
afterAll(async () => {
  await node.close();
  await rm(folder, { recursive: true, force: true });
});

describe.skipIf(!hasPrograms(...dcmtk))('the node with DCMTK', () => {
  test('a known peer is answered a C-ECHO; unknown titles and addresses are refused', async () => {
    const echo = (from: string, to: string) =>
      runProgram('echoscu', ['-v', '-aet', from, '-aec', to, '127.0.0.1', port()]);
    expect((await echo('PACS', 'RADSCORE')).said).toContain('Received Echo Response (Success)');
    expect((await echo('STRANGER', 'RADSCORE')).said).toContain('Calling AE Title Not Recognized');
    expect((await echo('ELSEWHERE', 'RADSCORE')).said).toContain('Calling AE Title Not Recognized');
    expect((await echo('PACS', 'OTHER')).said).toContain('Called AE Title Not Recognized');
  });

  test('what is sent lies on the disk with the same data set, its hash is that of the file', async () => {
    received.length = 0;
    const { status, said } = await runProgram('dcmsend', [
      ...['-aet', 'PACS', '-aec', 'RADSCORE', '127.0.0.1', port(), '+sd', at('study')],
    ]);
    expect(status, said).toBe(0);
    expect(received).toHaveLength(5);
    const sent = new Map(
      await Promise.all(
        (await readdir(at('study'))).map(async (name) => {
          const bytes = await readFile(at('study', name));
          const { instanceUid, start } = readPart10Head(bytes);
          return [instanceUid, bytes.subarray(start)] as const;
        }),
      ),
    );
    for (const { path, hash, bytes, instanceUid, classUid } of received) {
      const file = await readFile(path);
      expect(file.length).toBe(bytes);
      expect(createHash('sha256').update(file).digest('hex')).toBe(hash);
      // DCMTK writes sequences again, with their lengths.
      if (classUid === ctStorage)
        expect(file.subarray(readPart10Head(file).start).equals(sent.get(instanceUid)!)).toBe(true);
    }
    expect(ended).toContain('PACS');
    expect(node.associations()).toBe(0);
  });

  test('the same instance by another association has the same hash', async () => {
    const hashes = new Set(received.map(({ hash }) => hash));
    received.length = 0;
    await runProgram('dcmsend', ['-aet', 'PACS', '-aec', 'RADSCORE', '127.0.0.1', port(), at('study', 'CT0001.dcm')]);
    expect(hashes.has(received[0]!.hash)).toBe(true);
  });

  test('a full disk is answered with out of resources, and the next send is taken', async () => {
    const store = () =>
      runProgram('storescu', [
        '-v',
        '-aet',
        'PACS',
        '-aec',
        'RADSCORE',
        '127.0.0.1',
        port(),
        at('study', 'CT0001.dcm'),
      ]);
    answer = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    expect((await store()).said).toMatch(/Refused: OutOfResources/);
    expect(events.at(-2)).toMatchObject({ code: 'instance-refused', peer: 'PACS', detail: 'ENOSPC' });
    answer = 'kept';
    expect((await store()).said).toMatch(/Received Store Response \(Success\)/);
  });

  test('an instance above the limit is refused and leaves nothing behind', async () => {
    const [big] = await smallStudy(400, 1);
    await writeFile(at('big.dcm'), big!.bytes);
    const before = await readdir(at('incoming'));
    const { said } = await runProgram('storescu', [
      ...['-v', '-aet', 'PACS', '-aec', 'RADSCORE', '127.0.0.1', port(), at('big.dcm')],
    ]);
    expect(said).toMatch(/Refused: OutOfResources/);
    expect(await readdir(at('incoming'))).toEqual(before);
  });
});

describe('the node with strangers', () => {
  const said = (socket: ReturnType<typeof connect>) =>
    new Promise<Buffer>((resolve) => {
      const bytes: Buffer[] = [];
      socket.on('data', (each) => bytes.push(each as Buffer)).on('error', () => {});
      socket.on('close', () => resolve(Buffer.concat(bytes)));
    });

  test('a PDU of a lying length, and what is no PDU, end the connection at once', async () => {
    for (const bytes of [Buffer.from([1, 0, 0xff, 0xff, 0xff, 0xff]), Buffer.from('GET / HTTP/1.1\r\n\r\n')]) {
      const socket = connect(node.port, '127.0.0.1');
      socket.write(bytes);
      expect(await said(socket)).toHaveLength(0);
      expect(events.at(-1)).toMatchObject({ code: 'connection-cut' });
    }
  });

  test('connections that ask for nothing are cut, and do not keep a known peer out', async () => {
    const sockets = Array.from({ length: 40 }, () => connect(node.port, '127.0.0.1'));
    const cut = sockets.map(said);
    await verifyPeer({ from: 'PACS', title: 'RADSCORE', host: '127.0.0.1', port: node.port });
    await Promise.all(cut);
    expect(node.associations()).toBe(0);
  });

  test('random bytes in PDUs never end the node', async () => {
    for (let n = 0; n < 60; n++) {
      const length = (n * 13) % 90;
      const body = createHash('sha512').update(`pdu ${n}`).digest().subarray(0, length);
      const head = Buffer.from([1 + (n % 7), 0, 0, 0, 0, body.length]);
      const socket = connect(node.port, '127.0.0.1');
      const closed = said(socket);
      socket.end(Buffer.concat([head, body]));
      await closed;
    }
    await verifyPeer({ from: 'PACS', title: 'RADSCORE', host: '127.0.0.1', port: node.port });
  });
});

describe.skipIf(!hasPrograms('/usr/sbin/Orthanc', ...dcmtk))('sending to Orthanc', () => {
  let orthanc: OrthancServer;
  const files = async () => Promise.all((await readdir(at('study'))).sort().map((name) => readFile(at('study', name))));
  beforeAll(async () => {
    orthanc = await startOrthanc(at('orthanc'), { nodes: { rad: ['RADSCORE', node.port] } });
  });
  afterAll(() => orthanc.stop());
  const target = () => ({ from: 'RADSCORE', title: 'ORTHANC', host: '127.0.0.1', port: orthanc.dicomPort });

  test('C-STORE: every instance is there, with the same data set', async () => {
    const all = await files();
    const sent = await sendInstances(target(), all);
    expect(sent.map(({ outcome }) => outcome)).toEqual(all.map(() => 'sent'));
    const ids = await orthanc.ask<string[]>('/instances');
    expect(ids).toHaveLength(all.length);
    const kept = await Promise.all(
      ids.map(async (id) => Buffer.from(await (await fetch(`${orthanc.url}/instances/${id}/file`)).arrayBuffer())),
    );
    // Orthanc writes sequences again, with their lengths.
    const contents = (each: readonly Buffer[]) =>
      each
        .filter((file) => readPart10Head(file).classUid === ctStorage)
        .map((file) => file.subarray(readPart10Head(file).start).toString('base64'))
        .sort();
    expect(contents(kept)).toEqual(contents(all));
  });

  test('DICOMweb: stored, found and retrieved again', async () => {
    const study = await smallStudy(16, 3, 'P2');
    const client = dicomwebClient({ url: `${orthanc.url}/dicom-web` });
    const sent = await client.store(study.map(({ bytes }) => bytes));
    expect(sent.map(({ outcome }) => outcome)).toEqual(study.map(() => 'sent'));
    const [found] = await client.search('studies', { PatientID: 'P2' });
    const uid = String(found!['0020000D']!.Value![0]);
    let parts = 0;
    for await (const part of client.retrieve(`studies/${uid}`, 1e7)) {
      const pieces: Uint8Array[] = [];
      for await (const piece of part) pieces.push(piece);
      expect(readPart10Head(Buffer.concat(pieces)).instanceUid).toMatch(/^[0-9.]+$/);
      parts++;
    }
    expect(parts).toBe(study.length);
    expect(await client.search('studies', { PatientID: 'nobody' })).toEqual([]);
  });

  test('a peer that nobody runs is unreachable; one that does not know us refuses', async () => {
    const nobody = { ...target(), port: await freePort() };
    await expect(sendInstances(nobody, await files())).rejects.toMatchObject({ code: 'RAD-PACS-UNREACHABLE' });
    await expect(
      verifyPeer({ from: 'STRANGER', title: 'RADSCORE', host: '127.0.0.1', port: node.port }),
    ).rejects.toMatchObject({ code: 'RAD-PACS-REFUSED' });
    const gone = dicomwebClient({ url: `http://127.0.0.1:${nobody.port}` });
    await expect(gone.search('studies', {})).rejects.toMatchObject({ code: 'RAD-PACS-UNREACHABLE' });
    await expect(dicomwebClient({ url: `${orthanc.url}/nothing` }).search('studies', {})).rejects.toMatchObject({
      code: 'RAD-PACS-REFUSED',
    });
  });
});
