import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRng } from '@radscore/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type NodeEvent, type StoreNode, startStoreNode, verifyPeer } from './index.js';
import { hasPrograms, runProgram } from './testing/peers.js';

let folder: string;
let node: StoreNode;
const events: NodeEvent[] = [];
const hashes: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-hostile-'));
  node = await startStoreNode({
    ...{ title: 'RADSCORE', port: 0, peers: [{ title: 'PACS' }, { title: 'OTHER' }], folder },
    limits: { perPeer: 4, associations: 6, artimSeconds: 1.5, idleSeconds: 1.5, instanceBytes: 10_000 },
    onInstance: async ({ path, hash }) => {
      hashes.push(hash);
      await rm(path);
      return 'kept';
    },
    onEvent: (event) => events.push(event),
  });
});
beforeEach(() => {
  events.length = 0;
});
afterAll(async () => {
  await node.close();
  await rm(folder, { recursive: true, force: true });
});

const pdu = (type: number, body: Buffer) => {
  const head = Buffer.from([type, 0, 0, 0, 0, 0]);
  head.writeUInt32BE(body.length, 2);
  return Buffer.concat([head, body]);
};
const item = (type: number, body: Buffer) => {
  const head = Buffer.from([type, 0, 0, 0]);
  head.writeUInt16BE(body.length, 2);
  return Buffer.concat([head, body]);
};
const context = (id: number) =>
  item(
    0x20,
    Buffer.concat([
      Buffer.from([id, 0, 0, 0]),
      item(0x30, Buffer.from('1.2.840.10008.5.1.4.1.1.2')),
      item(0x40, Buffer.from('1.2.840.10008.1.2.1')),
    ]),
  );
/** A-ASSOCIATE-RQ (PS3.8, 9.3.2) for CT Image Storage. */
const associateRequest = (calling: string, contexts: readonly Buffer[] = [context(1)]) =>
  pdu(
    1,
    Buffer.concat([
      Buffer.from([0, 1, 0, 0]),
      Buffer.from('RADSCORE'.padEnd(16) + calling.padEnd(16), 'latin1'),
      Buffer.alloc(32),
      item(0x10, Buffer.from('1.2.840.10008.3.1.1.1')),
      ...contexts,
      item(0x50, Buffer.concat([item(0x51, Buffer.from([0, 0, 0x40, 0])), item(0x52, Buffer.from('1.2.3'))])),
    ]),
  );
/** P-DATA-TF of one value; `length` is what it says of its own length. */
const data = (contextId: number, header: number, bytes: Buffer, length = bytes.length + 2) => {
  const head = Buffer.alloc(6);
  head.writeUInt32BE(length);
  head.set([contextId, header], 4);
  return pdu(4, Buffer.concat([head, bytes]));
};
/** An element of a command set (PS3.7, 6.3.1). */
const element = (number: number, value: Buffer) => {
  const head = Buffer.alloc(8);
  head.writeUInt16LE(number, 2);
  head.writeUInt32LE(value.length, 4);
  return Buffer.concat([head, value]);
};
const short = (value: number) => Buffer.from([value & 255, value >> 8]);
/** The command set of a C-STORE-RQ. */
const store = (uid: string) =>
  Buffer.concat([
    element(2, Buffer.from('1.2.840.10008.5.1.4.1.1.2\0')),
    ...[element(0x100, short(1)), element(0x110, short(7)), element(0x700, short(0)), element(0x800, short(0))],
    ...(uid === '' ? [] : [element(0x1000, Buffer.from(uid))]),
  ]);
const open = (): Promise<Socket> =>
  new Promise((resolve) => {
    const socket = connect(node.port, '127.0.0.1', () => resolve(socket)).on('error', () => {});
  });
const answer = (socket: Socket) =>
  new Promise<Buffer>((resolve) => {
    socket.once('data', (bytes) => resolve(bytes as Buffer)).once('close', () => resolve(Buffer.alloc(0)));
  });
const closed = (socket: Socket) =>
  new Promise<void>((resolve) => (socket.destroyed ? resolve() : socket.resume().once('close', () => resolve())));
const associate = async (calling: string, contexts?: readonly Buffer[]) => {
  const socket = await open();
  const said = answer(socket);
  socket.write(associateRequest(calling, contexts));
  return { socket, said: await said };
};
const echo = () => verifyPeer({ from: 'PACS', title: 'RADSCORE', host: '127.0.0.1', port: node.port });
const quiet = async (associations = 0) => {
  for (let tries = 0; tries < 100 && node.associations() > associations; tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
};

test('a fifth association of a peer, and one above all, are rejected: transient, local limit exceeded', async () => {
  const some = await Promise.all([1, 2, 3, 4].map(() => associate('PACS')));
  expect(some.map(({ said }) => said[0])).toEqual([2, 2, 2, 2]);
  const { said } = await associate('PACS');
  expect([...said]).toEqual([3, 0, 0, 0, 0, 4, 0, 2, 3, 2]);
  some.push(await associate('OTHER'), await associate('OTHER'));
  expect([...(await associate('OTHER')).said].slice(6)).toEqual([0, 2, 3, 2]);
  expect(events.filter(({ code }) => code === 'association-refused').map(({ detail }) => detail)).toEqual([
    'limit',
    'limit',
  ]);
  for (const { socket } of some) socket.destroy();
  await quiet();
  await echo();
});

test('a sender that goes silent, and one that sends byte by byte, are cut', async () => {
  const { socket: silent } = await associate('PACS');
  const { socket: slow } = await associate('PACS');
  const begun = await open();
  const drip = setInterval(() => {
    slow.write(Buffer.from([4]));
    begun.write(Buffer.from([1]));
  }, 200);
  await Promise.all([silent, slow, begun].map(closed));
  clearInterval(drip);
  expect(events.filter(({ code }) => code === 'connection-cut')).toHaveLength(3);
  await quiet();
  await echo();
});

test('values of lying lengths, unknown contexts, data before an association and data without a command harm nobody', async () => {
  const command = Buffer.alloc(40);
  const bodies = [
    ...['', '../../../../tmp/evil', '9'.repeat(3000)].map((uid) =>
      Buffer.concat([data(1, 3, store(uid)), data(1, 2, Buffer.alloc(200))]),
    ),
    // An instance that starts again before it has ended.
    Buffer.concat([data(1, 3, store('1.2.34')), data(1, 0, Buffer.alloc(200)), data(1, 3, store('1.2.35'))]),
    data(1, 3, command, 0xfffffff0),
    data(1, 3, command, 0),
    data(1, 3, command, 1),
    data(99, 3, command),
    data(1, 2, Buffer.alloc(5000)),
    data(1, 0, Buffer.alloc(5000)),
    pdu(4, Buffer.alloc(0)),
    pdu(6, Buffer.alloc(1)),
    pdu(7, Buffer.alloc(0)),
    associateRequest('PACS'),
  ];
  for (const body of bodies) {
    const { socket } = await associate('PACS');
    socket.write(body);
    socket.end();
    await closed(socket);
    const early = await open();
    early.end(body === bodies.at(-1) ? pdu(5, Buffer.alloc(4)) : body);
    await closed(early);
  }
  await quiet();
  await echo();
  expect(await readdir(folder)).toEqual([]);
});

test('a command in pieces, or in one PDU with its data set, is the same instance', async () => {
  const [command, dataset] = [store('1.2.36'), Buffer.from(Array.from({ length: 300 }, (_, i) => i & 255))];
  const values = [
    data(1, 1, command.subarray(0, 7)),
    data(1, 3, command.subarray(7)),
    data(1, 0, dataset.subarray(0, 9)),
  ];
  values.push(data(1, 2, dataset.subarray(9)));
  hashes.length = 0;
  for (const body of [
    Buffer.concat([data(1, 3, command), data(1, 2, dataset)]),
    Buffer.concat(values),
    pdu(4, Buffer.concat(values.map((each) => each.subarray(6)))),
  ]) {
    const { socket } = await associate('PACS');
    const said = answer(socket);
    socket.write(body);
    expect((await said).includes(element(0x900, short(0)))).toBe(true);
    socket.destroy();
  }
  expect(hashes).toHaveLength(3);
  expect(new Set(hashes).size).toBe(1);
  await quiet();
});

test('an association that proposes far too much, or in a broken way, is answered or cut', async () => {
  const many = Array.from({ length: 5000 }, (_, i) => context((2 * i + 1) % 256));
  for (const contexts of [many, [item(0x20, Buffer.alloc(2))], [item(0x20, Buffer.alloc(60_000))], []]) {
    const { socket } = await associate('PACS', contexts);
    socket.destroy();
  }
  await quiet();
  await echo();
});

test('requests and values with changed bytes never end the node', async () => {
  const rng = createRng('hostile pdus');
  const valid = Buffer.concat([associateRequest('PACS'), data(1, 3, Buffer.alloc(60))]);
  for (let n = 0; n < 300; n++) {
    const bytes = Buffer.from(valid);
    for (let change = 0; change <= rng.below(6); change++) bytes[6 + rng.below(bytes.length - 6)] = rng.below(256);
    const socket = await open();
    socket.end(bytes.subarray(0, 20 + rng.below(bytes.length)));
    socket.resume();
    await closed(socket);
  }
  await quiet();
  await echo();
});

describe.skipIf(!hasPrograms('/usr/bin/echoscu'))('10,000 half-open associations', () => {
  // Another process, so that what is measured is the node.
  const attack = (port: number) =>
    spawn(process.execPath, [
      '--input-type=module',
      '-e',
      `import { connect } from 'node:net';
       let made = 0;
       const open = () => {
         if (made++ >= 10000) return;
         const socket = connect(${port}, '127.0.0.1', () => { socket.write(Buffer.from([1, 0])); open(); });
         socket.on('error', open);
       };
       for (let i = 0; i < 400; i++) open();
       setInterval(() => { if (made >= 10000) process.exit(0); }, 100);`,
    ]);

  test('do not keep a known peer from its answer within 2 s, and are bounded', async () => {
    const child = attack(node.port);
    const ended = new Promise((resolve) => child.once('close', resolve));
    let running = true;
    void ended.then(() => {
      running = false;
    });
    const times: number[] = [];
    let most = 0;
    while (running) {
      const began = performance.now();
      await echo();
      times.push(performance.now() - began);
      most = Math.max(most, node.connections());
    }
    process.env.RADSCORE_SHOW &&
      console.log({ echoes: times.length, slowestMs: Math.round(Math.max(...times)), connections: most });
    expect(times.length).toBeGreaterThan(2);
    expect(Math.max(...times)).toBeLessThan(2000);
    expect(most).toBeLessThanOrEqual(1024 + 6 + 1);
    const { said } = await runProgram('echoscu', [
      '-v',
      '-aet',
      'PACS',
      '-aec',
      'RADSCORE',
      '127.0.0.1',
      String(node.port),
    ]);
    expect(said).toContain('Success');
  });
});
