// The built page in Chromium, as tests see it: served from this machine, watched for requests to others and for breaches of its policy.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumFlags, findChromium } from '@radscore/host-node/report';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** The built page. */
export const builtPage = fileURLToPath(new URL('../../dist/', import.meta.url));

export const chromiumPath = findChromium();
if (chromiumPath === undefined) console.warn('Skipped: the workbench was not opened, as no Chromium is installed.');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** Serves the built page on this machine, separated from other pages as `npm run web` serves it unless `isolated` is false. */
export async function serveWorkbench(isolated = true): Promise<{ address: string; close(): Promise<void> }> {
  if (!existsSync(join(builtPage, 'index.html'))) throw new Error('Build the page first: npm run build:web');
  const headers = isolated
    ? { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' }
    : {};
  const server = createServer(async ({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(url.split('?')[0])).replace(/^[/\\]+/, '');
    const file = join(builtPage, path === '' ? 'index.html' : path);
    try {
      const content = await readFile(file);
      response.writeHead(200, { ...headers, 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
      response.end(content);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

// Pages of Chromium's own that every window loads and nobody sees. Of a switch that is given twice the last counts, so that what playwright-core turns off is named again.
const ownPages = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];
const ofPlaywright = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'LensOverlay'],
  ...['HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled'],
  'PreconnectToSearch',
];
/** Only what is drawn in 3D goes through the simulated graphics card, which takes several times as long for all else. */
const setting = () => ({
  executablePath: chromiumPath!,
  args: [
    ...chromiumFlags(),
    '--enable-unsafe-swiftshader',
    `--disable-features=${[...ofPlaywright, ...ownPages].join()}`,
  ],
});

export const openBrowser = (): Promise<Browser> => chromium.launch(setting());

/** A browser with a profile on the disk, in which Chromium holds to a limit of what a page may keep. */
export const openProfile = (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { ...setting(), viewport: { width: 1440, height: 900 } });

export interface WatchedPage {
  readonly page: Page;
  /** Requests to other origins, breaches of the policy, errors of scripts: all stay empty. */
  readonly faults: string[];
}

/** A new page at an address, with nothing kept from before; without the service worker, which would fetch the whole page again, unless it is allowed. */
export async function watchedPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    ...{ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' },
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  const origin = new URL(address).origin;
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) faults.push(`request: ${url}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  // A static server has no modes, which the browser notes as an error.
  const isMode = (url: string) => url.endsWith('/api/mode');
  page.on('console', (message) => {
    if (message.type() === 'error' && !isMode(message.location().url)) faults.push(`console: ${message.text()}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.blockedURI}`));
  });
  await page.goto(address);
  await page.locator('header').waitFor();
  return { page, faults };
}

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What stands in the way of people with other eyes, ears and hands (WCAG 2.2 AA), one line for each. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    interface Found {
      readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
    }
    const { axe } = globalThis as unknown as { axe: { run(): Promise<Found> } };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}
