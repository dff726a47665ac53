import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { part10Head, verifyPeer } from '@radscore/host-pacs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../testing/run.js';
import { type Served, serve } from '../testing/served.js';

/** As `inbox` has them where the site says nothing else. */
const [instanceBytes, uploadBytes] = [1e9, 8e9];
const identity = {
  ...{ classUid: '1.2.840.10008.5.1.4.1.1.2', instanceUid: '1.2.3.4', syntaxUid: '1.2.840.10008.1.2.1' },
};
/** Ten gigabytes go over the loopback: asked for by name. */
const asked = process.env.RADSCORE_LIMITS === '1';
let folder: string;
let served: Served;
let dicomPort: number;
let httpPort: number;
let token: string;
const at = (...names: string[]) => join(folder, ...names);

beforeAll(async () => {
  if (!asked) return;
  folder = await mkdtemp(join(tmpdir(), 'radscore-limits-'));
  const site = 'data: data\ndicom: { port: 0, peers: [{ title: PACS }] }\nhttp: { port: 0 }\njobs: 0\n';
  await writeFile(at('site.yaml'), site);
  await writeFile(at('password'), 'a password of the site');
  const own = ['--config', at('site.yaml')];
  const added = await run('user', 'add', 'roe', ...own, '--password-file', at('password'), '--role', 'approver');
  expect(added.status, added.stderr).toBe(0);
  const made = await run('user', 'token', 'roe', ...own, '--scope', 'store', '--days', '1');
  expect(made.status, made.stderr).toBe(0);
  token = made.stdout.trim().split(/\s+/).at(-1)!;
  served = await serve(folder, site);
  dicomPort = Number((await served.logged('started')).dicom);
  httpPort = Number((await served.logged('pages')).port);
});
afterAll(async () => {
  await served?.stop();
  if (asked) await rm(folder, { recursive: true, force: true });
});

const memoryMb = async (what: 'VmRSS' | 'VmHWM') =>
  Number(new RegExp(`${what}:\\s+(\\d+)`).exec(await readFile(`/proc/${served.process.pid}/status`, 'utf8'))![1]) /
  1024;
const incoming = () => readdir(at('data', 'inbox', 'incoming'));

/** Asks by C-ECHO four times a second while something else goes on. @returns the longest wait for an answer, in milliseconds. */
async function echoing(work: Promise<unknown>): Promise<number> {
  let isOver = false;
  const over = work.finally(() => {
    isOver = true;
  });
  let longest = 0;
  while (!isOver) {
    const began = performance.now();
    await verifyPeer({ from: 'PACS', title: 'RADSCORE', host: '127.0.0.1', port: dicomPort });
    longest = Math.max(longest, performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  await over;
  return longest;
}

/** So many bytes, made as they are taken: the same piece over and over. */
async function pour(into: Writable, bytes: number, wrap: (piece: Buffer, isLast: boolean) => Buffer): Promise<void> {
  const piece = Buffer.alloc(512 * 1024, 'radscore');
  for (let left = bytes; left > 0 && into.writable; left -= piece.length) {
    const isLast = left <= piece.length;
    const next = wrap(isLast ? piece.subarray(0, left) : piece, isLast);
    await new Promise((resolve) => into.write(next, resolve));
  }
}

const field = (type: number, body: Buffer) =>
  Buffer.concat([Buffer.from([type, 0, body.length >> 8, body.length & 255]), body]);
const pdu = (type: number, body: Buffer) => {
  const head = Buffer.from([type, 0, 0, 0, 0, 0]);
  head.writeUInt32BE(body.length, 2);
  return Buffer.concat([head, body]);
};
const value = (control: number, bytes: Buffer) => {
  const head = Buffer.alloc(6);
  head.writeUInt32BE(bytes.length + 2);
  head.set([1, control], 4);
  return pdu(4, Buffer.concat([head, bytes]));
};
const element = (tag: number, bytes: Buffer) => {
  const head = Buffer.alloc(8);
  head.writeUInt16LE(tag, 2);
  head.writeUInt32LE(bytes.length, 4);
  return Buffer.concat([head, bytes]);
};
const short = (n: number) => Buffer.from([n & 255, n >> 8]);
const uid = (text: string) => Buffer.from(text.length % 2 === 0 ? text : `${text}\0`);

/** Sends an instance of so many bytes by C-STORE, as PS3.7 and PS3.8 write it. @returns the status of the answer. */
async function store(bytes: number): Promise<number> {
  const socket = connect(dicomPort, '127.0.0.1');
  await once(socket, 'connect');
  const proposed = [
    Buffer.from([1, 0, 0, 0]),
    field(0x30, Buffer.from(identity.classUid)),
    field(0x40, Buffer.from(identity.syntaxUid)),
  ];
  const user = [field(0x51, Buffer.from([0, 16, 0, 0])), field(0x52, Buffer.from('1.2.3'))];
  socket.write(
    pdu(
      1,
      Buffer.concat([
        ...[Buffer.from([0, 1, 0, 0]), Buffer.from('RADSCORE'.padEnd(16) + 'PACS'.padEnd(16)), Buffer.alloc(32)],
        ...[field(0x10, Buffer.from('1.2.840.10008.3.1.1.1')), field(0x20, Buffer.concat(proposed))],
        field(0x50, Buffer.concat(user)),
      ]),
    ),
  );
  const [accepted] = (await once(socket, 'data')) as [Buffer];
  expect(accepted[0]).toBe(2);
  const command = Buffer.concat([
    element(0x0002, uid(identity.classUid)),
    element(0x0100, short(0x0001)),
    element(0x0110, short(1)),
    element(0x0700, short(0)),
    element(0x0800, short(0x0000)),
    element(0x1000, uid(identity.instanceUid)),
  ]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(command.length);
  socket.write(value(3, Buffer.concat([element(0, length), command])));
  const answered = once(socket, 'data') as Promise<[Buffer]>;
  await pour(socket, bytes, (piece, isLast) => value(isLast ? 2 : 0, piece));
  const [answer] = await answered;
  socket.destroy();
  const status = answer.indexOf(Buffer.from([0, 0, 0, 9, 2, 0, 0, 0]));
  return answer.readUInt16LE(status + 8);
}

/** Sends one instance of so many bytes by STOW-RS, without saying how long the body is. */
async function stow(bytes: number): Promise<{ readonly status: number; readonly body: string }> {
  const sending = request({
    ...{ host: '127.0.0.1', port: httpPort, path: '/api/dicom-web/studies', method: 'POST' },
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'application/json',
      'content-type': 'multipart/related; type="application/dicom"; boundary=b',
    },
  });
  const answered = once(sending, 'response');
  sending.on('error', () => {});
  sending.write(Buffer.concat([Buffer.from('--b\r\nContent-Type: application/dicom\r\n\r\n'), part10Head(identity)]));
  await pour(sending, bytes, (piece) => Buffer.from(piece));
  sending.end('\r\n--b--\r\n');
  const [response] = await answered;
  let body = '';
  for await (const chunk of response) body += chunk;
  return { status: response.statusCode, body };
}

/** Does something while a peer asks for an echo; what it costs the service. */
async function costOf<T>(work: () => Promise<T>) {
  const rest = await memoryMb('VmRSS');
  // From here on its highest is noted anew.
  await writeFile(`/proc/${served.process.pid}/clear_refs`, '5').catch(() => {});
  const began = performance.now();
  const doing = work();
  const echo = await echoing(doing);
  const cost = { echo, seconds: (performance.now() - began) / 1000, peak: await memoryMb('VmHWM'), rest };
  console.info(
    `${cost.seconds.toFixed(1)} s, memory ${rest.toFixed(0)} MB before, ${cost.peak.toFixed(0)} MB at most; longest echo ${echo.toFixed(0)} ms`,
  );
  return { done: await doing, ...cost };
}

test.runIf(asked)(
  'an instance just above 1 GB is refused by C-STORE while it streams; memory stays, echoes are answered, nothing is left',
  async () => {
    const { done, peak, echo } = await costOf(() => store(instanceBytes));
    expect(done).toBe(0xa700);
    expect(peak).toBeLessThan(600);
    expect(echo).toBeLessThan(2000);
    expect((await served.logged('instance-refused')).detail).toBe('RAD-INSTANCE-TOO-LARGE');
    expect(await incoming()).toEqual([]);
  },
);

test.runIf(asked)('the same by STOW-RS', async () => {
  const { done, peak, echo } = await costOf(() => stow(instanceBytes));
  expect(done).toEqual({
    status: 409,
    body: JSON.stringify({ files: [{ answer: 'out-of-resources', problem: 'RAD-INSTANCE-TOO-LARGE' }] }),
  });
  expect(peak).toBeLessThan(600);
  expect(echo).toBeLessThan(2000);
  expect(await incoming()).toEqual([]);
});

test.runIf(asked)(
  'a body above 8 GB is refused where it says so before any of it is read, and where it does not when it comes to be',
  async () => {
    const announced = request({
      ...{ host: '127.0.0.1', port: httpPort, path: '/api/dicom-web/studies', method: 'POST' },
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'multipart/related; boundary=b',
        'content-length': uploadBytes + 1,
      },
    });
    announced.on('error', () => {});
    announced.flushHeaders();
    const [response] = await once(announced, 'response');
    expect(response.statusCode).toBe(400);
    announced.destroy();
    const { done, peak, echo } = await costOf(() => stow(uploadBytes));
    expect(done.status).toBe(400);
    expect(done.body).toContain(`the body is larger than ${uploadBytes} bytes`);
    expect(peak).toBeLessThan(600);
    expect(echo).toBeLessThan(2000);
    expect(await incoming()).toEqual([]);
  },
);
