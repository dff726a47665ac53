import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromiumFlags, findChromium } from '@radscore/host-node/report';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectedHash, type FixtureValues, fixtureValues } from './fixture-values.js';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const files = ['ct_image.nii.gz', 'ct_labels.nii.gz'].map((name) => path(`../fixtures/${name}`));
const executablePath = findChromium();
if (executablePath === undefined)
  console.warn('Skipped: the engine was not run in a browser, as no Chromium is installed.');

test('this Node finds the bits that every host must find', async () => {
  const [image, labels] = await Promise.all(files.map((file) => readFile(file)));
  const { lines, hash } = await fixtureValues(image, labels);
  expect(lines).toHaveLength(1874);
  expect(hash).toBe(expectedHash);
});

test.skipIf(executablePath === undefined)('a worker of a page in Chromium finds the same bits', async () => {
  const served = new Map<string, string | Uint8Array>([
    ['/', '<!doctype html><title>radscore</title>'],
    ['/worker.js', await bundle('engine-worker.ts')],
    ['/image', await readFile(files[0])],
    ['/labels', await readFile(files[1])],
  ]);
  const server = createServer(({ url }, response) => {
    const type = url === '/' ? 'text/html' : url === '/worker.js' ? 'text/javascript' : 'application/octet-stream';
    response.writeHead(served.has(url!) ? 200 : 404, { 'content-type': type }).end(served.get(url!));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: executablePath!, args: chromiumFlags() });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const answer: FixtureValues = await page.evaluate(`(async () => {
      const bytes = async (url) => new Uint8Array(await (await fetch(url)).arrayBuffer());
      const input = [await bytes('/image'), await bytes('/labels')];
      return new Promise((resolve, reject) => {
        const worker = new Worker('/worker.js');
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(input);
      });
    })()`);
    expect(answer).toMatchObject({ hash: expectedHash });
  } finally {
    await browser.close();
    server.close();
  }
});

/** The engine and all it needs as one script for a worker. */
async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path(entry)],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    conditions: ['source'],
  });
  return outputFiles[0].text;
}
