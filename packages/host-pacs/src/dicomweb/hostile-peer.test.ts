import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { createRng } from '@radscore/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dicomwebClient } from './client.js';
import { multipartRelated } from './multipart.js';
import { multipartStream } from './multipart-stream.js';

let server: Server;
let answer: (response: ServerResponse, request: IncomingMessage) => void;
let url: string;

beforeAll(async () => {
  server = createServer((request, response) => answer(response, request));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/dicom-web`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const related = 'multipart/related; type="application/dicom"; boundary=b';
const client = () => dicomwebClient({ url, answerSeconds: 0.5, longestSeconds: 2 });
/** Reads all parts; the lengths of them. */
async function lengths(most = 1e6): Promise<number[]> {
  const found: number[] = [];
  for await (const part of client().retrieve('studies/1', most)) {
    let length = 0;
    for await (const piece of part) length += piece.length;
    found.push(length);
  }
  return found;
}
const said = (text: string | Buffer, type: string, status = 200) => {
  answer = (response) => response.writeHead(status, { 'content-type': type }).end(text);
};

test('the instances of an answer of several parts, or of one', async () => {
  said(multipartRelated([Buffer.alloc(10), Buffer.alloc(0), Buffer.alloc(70_000)], 'b'), related);
  expect(await lengths()).toEqual([10, 0, 70_000]);
  said(Buffer.alloc(12), 'application/dicom');
  expect(await lengths()).toEqual([12]);
});

test('another content type, as the page of a proxy, is no answer', async () => {
  for (const type of ['text/html', 'application/dicom+json', 'multipart/related', '']) {
    said('<html>Sign in</html>', type);
    await expect(lengths(), type).rejects.toMatchObject({ code: 'RAD-PACS-ANSWER' });
  }
});

test('matches that are no list of data sets are no answer', async () => {
  for (const text of ['<html>', '{}', '[1]', '[[]]', '[{"0020000D":1}]', '[{"0020000D":{"Value":"1"}}]', '', 'null']) {
    said(text, 'application/dicom+json');
    await expect(client().search('studies', {}), text).rejects.toMatchObject({ code: 'RAD-PACS-ANSWER' });
  }
  said('[{"0020000D":{"vr":"UI","Value":["1"]}},{"00080050":{"vr":"SH"}}]', 'application/dicom+json');
  expect(await client().search('studies', {})).toHaveLength(2);
});

test('an endless body, packed or not, ends at its bound', async () => {
  answer = (response) => {
    response.writeHead(200, { 'content-type': related });
    const endless = Readable.from(
      (function* () {
        yield Buffer.from('--b\r\n\r\n');
        for (;;) yield Buffer.alloc(65536);
      })(),
    );
    response.on('close', () => endless.destroy());
    endless.pipe(response);
  };
  await expect(lengths()).rejects.toMatchObject({ code: 'RAD-PACS-ANSWER' });
  const packed = gzipSync(Buffer.concat([Buffer.from('--b\r\n\r\n'), Buffer.alloc(50e6)]));
  answer = (response) => response.writeHead(200, { 'content-type': related, 'content-encoding': 'gzip' }).end(packed);
  await expect(lengths()).rejects.toMatchObject({ code: 'RAD-PACS-ANSWER' });
});

test('endless matches end at a bound', async () => {
  answer = (response) => {
    response.writeHead(200, { 'content-type': 'application/dicom+json' }).write('[');
    const endless = Readable.from(
      (function* () {
        for (;;) yield '{},'.repeat(20_000);
      })(),
    );
    response.on('close', () => endless.destroy());
    endless.pipe(response);
  };
  await expect(dicomwebClient({ url }).search('studies', {})).rejects.toMatchObject({ code: 'RAD-PACS-ANSWER' });
});

test('a length that lies, either way, is a cut connection', async () => {
  answer = (response) => {
    response.writeHead(200, { 'content-type': related, 'content-length': 1000 }).write('--b\r\n\r\n12');
    setTimeout(() => response.destroy(), 50);
  };
  await expect(lengths()).rejects.toMatchObject({ code: 'RAD-PACS-UNREACHABLE' });
  answer = (response) => {
    response.socket!.end(
      `HTTP/1.1 200 OK\r\ncontent-type: ${related}\r\ncontent-length: 4\r\n\r\n--b\r\n\r\n1234\r\n--b--`,
    );
  };
  await expect(lengths()).rejects.toMatchObject({ code: expect.stringMatching(/RAD-PACS-(ANSWER|UNREACHABLE)/) });
});

test('an answer that does not come, or stays away, or drips for ever, ends', async () => {
  answer = () => {};
  await expect(lengths()).rejects.toMatchObject({ code: 'RAD-PACS-UNREACHABLE' });
  answer = (response) => response.writeHead(200, { 'content-type': related }).write('--b\r\n');
  await expect(lengths()).rejects.toMatchObject({ code: 'RAD-PACS-UNREACHABLE' });
  answer = (response) => {
    response.writeHead(200, { 'content-type': related }).write('--b\r\n\r\n');
    const drip = setInterval(() => response.write('1'), 100);
    response.on('close', () => clearInterval(drip));
  };
  const began = Date.now();
  await expect(lengths()).rejects.toMatchObject({ code: 'RAD-PACS-UNREACHABLE' });
  expect(Date.now() - began).toBeLessThan(10_000);
});

test('refusals for good and passing ones differ; a redirection is not followed', async () => {
  const seen: string[] = [];
  const codes: Record<number, string> = {
    401: 'RAD-PACS-REFUSED',
    403: 'RAD-PACS-REFUSED',
    404: 'RAD-PACS-REFUSED',
    409: 'RAD-PACS-REFUSED',
    429: 'RAD-PACS-BUSY',
    503: 'RAD-PACS-BUSY',
    302: 'RAD-PACS-REFUSED',
  };
  for (const [status, code] of Object.entries(codes)) {
    answer = (response, request) => {
      seen.push(request.url!);
      response.writeHead(Number(status), { location: '/elsewhere' }).end();
    };
    await expect(lengths(), status).rejects.toMatchObject({ code });
  }
  expect(new Set(seen)).toEqual(new Set(['/dicom-web/studies/1']));
});

test('whatever the bytes are, however they come: parts, or a coded error', async () => {
  const rng = createRng(7);
  const whole = multipartRelated([Buffer.from('abc'), Buffer.from('\r\n--'), Buffer.alloc(300, '-')], 'b');
  for (let n = 0; n < 3000; n++) {
    const bytes = Buffer.from(whole);
    for (let k = 0; k < n % 6; k++) bytes[rng.below(bytes.length)] = rng.below(256);
    const cut = bytes.subarray(0, n % 3 === 0 ? rng.below(bytes.length) : bytes.length);
    const size = 1 + rng.below(40);
    const pieces = Array.from({ length: Math.ceil(cut.length / size) }, (_, i) =>
      cut.subarray(i * size, (i + 1) * size),
    );
    let total = 0;
    try {
      for await (const part of multipartStream(Readable.from(pieces), 'b'))
        for await (const piece of part) total += piece.length;
    } catch (error) {
      expect(error).toMatchObject({ code: 'RAD-INSTANCE-INVALID' });
    }
    expect(total).toBeLessThanOrEqual(cut.length);
  }
});
