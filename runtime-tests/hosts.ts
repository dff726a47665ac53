import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromiumFlags, findChromium } from '@radscore/host-node/report';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

/** A browser that opens one address until it is closed. */
type Browser = (address: string) => Promise<() => Promise<unknown>>;

export const chromiumPath = findChromium();

export const openChromium: Browser = async (address) => {
  const browser = await chromium.launch({ executablePath: chromiumPath!, args: chromiumFlags() });
  await (await browser.newPage()).goto(address);
  return () => browser.close();
};

/** `RADSCORE_FIREFOX` names an installed Firefox. */
export const firefoxPath = process.env.RADSCORE_FIREFOX;

export const openFirefox: Browser = async (address) => {
  const profile = await mkdtemp(join(tmpdir(), 'radscore-firefox-'));
  const process = spawn(firefoxPath!, ['--headless', '--no-remote', '--profile', profile, address], {
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => process.once('exit', resolve));
  return async () => {
    process.kill();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
};

/** Other binaries of Node: `RADSCORE_NODES` lists them as a search path does. */
export const otherNodes = (process.env.RADSCORE_NODES ?? '').split(delimiter).filter((path) => path !== '');

/** What a bundled script prints as JSON in that Node. */
export async function inNode(node: string, entry: string): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'radscore-node-'));
  try {
    const script = join(folder, 'script.mjs');
    await writeFile(script, await bundle(entry, 'node'));
    const { stdout } = await promisify(execFile)(node, [script], { maxBuffer: 2 ** 26 });
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * What a worker of a page answers to a message with the bytes of some files. The page sends the answer back to the server that it came
 * from, so that no browser needs to be steered.
 *
 * @param startWithin milliseconds in which the browser must ask for the page, else the answer is 'not started'
 */
export async function inWorker(
  open: Browser,
  entry: string,
  files: readonly Uint8Array[] = [],
  startWithin = 60_000,
): Promise<unknown> {
  const served = new Map<string | undefined, string | Uint8Array>([
    ['/', `<!doctype html><title>radscore</title><script type="module">${page(files.length)}</script>`],
    ['/worker.js', await bundle(entry, 'browser')],
    ...files.map((bytes, i) => [`/file-${i}`, bytes] as const),
  ]);
  let asked = false;
  let tell: (answer: unknown) => void;
  const answer = new Promise<unknown>((resolve) => {
    tell = resolve;
  });
  const server = createServer((request, response) => {
    asked = true;
    if (request.method === 'POST') void bodyOf(request).then((text) => tell(JSON.parse(text)));
    const type = request.url === '/' ? 'text/html' : 'text/javascript';
    const content = served.get(request.url);
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': type }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const timer = setTimeout(() => !asked && tell('not started'), startWithin);
  try {
    const close = await open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    try {
      return await answer;
    } finally {
      await close();
    }
  } finally {
    clearTimeout(timer);
    server.close();
    server.closeAllConnections();
  }
}

const page = (files: number) => `
  const bytes = async (url) => new Uint8Array(await (await fetch(url)).arrayBuffer());
  const input = await Promise.all(Array.from({ length: ${files} }, (_, i) => bytes('/file-' + i)));
  const worker = new Worker('/worker.js');
  const send = (answer) => fetch('/answer', { method: 'POST', body: JSON.stringify(answer) });
  worker.onmessage = ({ data }) => send(data);
  worker.onerror = ({ message }) => send({ failure: message });
  worker.postMessage(input);`;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** A script with all it needs. */
export async function bundle(
  entry: string,
  platform: 'browser' | 'node',
  format: 'esm' | 'iife' = platform === 'node' ? 'esm' : 'iife',
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    write: false,
    platform,
    format,
    conditions: ['source'],
    // CommonJS packages ask for Node's own modules by require.
    ...(platform === 'node'
      ? {
          banner: {
            js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
          },
        }
      : {}),
  });
  return outputFiles[0]!.text;
}
