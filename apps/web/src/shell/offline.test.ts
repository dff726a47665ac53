import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, testPort } from '../../../cli/src/testing/app.js';
import { chromiumPath, openBrowser, serveWorkbench, watchedPage } from '../testing/open-workbench.js';

interface Server {
  readonly address: string;
  close(): Promise<void>;
}

/** The app of the command line, with what it says of itself in every answer. */
async function serveApp(folder: string): Promise<Server> {
  const flags = [folder, '--out', join(folder, 'runs'), '--port', String(testPort(2))];
  const { started, address } = await startApp(join(folder, 'notes'), ...flags);
  return {
    address,
    async close() {
      started.process.kill('SIGINT');
      await started.ended;
    },
  };
}

describe.skipIf(chromiumPath === undefined)('without a network', () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), 'radscore-offline-'));
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test.each([
    ['a static server', () => serveWorkbench()],
    ['radscore app', () => serveApp(folder)],
  ])(
    'the page that came from %s opens again after its end and measures a patient',
    async (_, serve) => {
      const server = await serve();
      const { page, faults } = await watchedPage(browser, server.address, { serviceWorkers: 'allow' });
      await page.evaluate(() => navigator.serviceWorker.ready);
      await server.close();
      await page.reload();
      await page.getByRole('button', { name: 'Make a patient' }).click();
      await page.getByTestId('probe').waitFor({ timeout: 20_000 });
      await page.getByRole('link', { name: 'Features' }).click();
      await page.getByRole('button', { name: 'Measure 1 region' }).click();
      await page.getByRole('cell', { name: 'firstorder' }).first().waitFor({ timeout: 60_000 });
      expect(faults).toEqual([]);
      await page.context().close();
    },
    120_000,
  );
});
