import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StartedApp, startApp, testPort } from '../../../cli/src/testing/app.js';
import { fixtures } from '../../../cli/src/testing/run.js';
import { writeCaseFolder } from '../testing/case-folder.js';
import { barriers, chromiumPath, openBrowser, type WatchedPage, watchedPage } from '../testing/open-workbench.js';

describe.skipIf(chromiumPath === undefined)('the page of radscore app', () => {
  let browser: Browser;
  let folder: string;
  let app: StartedApp;
  let watched: WatchedPage;
  const at = (...names: string[]) => join(folder, ...names);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radscore-app-page-'));
    const patient = await writeCaseFolder('app');
    await cp(patient.folder, at('given', 'patient'), { recursive: true });
    await rm(patient.folder, { recursive: true });
    for (const name of ['cohort.csv', 'features.csv', 'protocol.yaml'])
      await cp(join(fixtures, 'version-1', 'feature-table', name), at('given', 'study', name));
    const protocol = await readFile(at('given', 'study', 'protocol.yaml'), 'utf8');
    await writeFile(at('given', 'study', 'protocol.yaml'), protocol.replace('bootstrap: 3', 'bootstrap: 30'));
    const flags = [at('given'), '--out', at('runs'), '--jobs', '2', '--port', String(testPort(1))];
    app = await startApp(at('notes'), ...flags);
    browser = await openBrowser();
    watched = await watchedPage(browser, app.address);
  });
  afterAll(async () => {
    await browser?.close();
    app?.started.process.kill('SIGINT');
    await app?.started.ended;
    await rm(folder, { recursive: true, force: true });
  });

  const browse = async (page: Page, name: string) => {
    await page.goto('about:blank');
    await page.goto(`${new URL(app.address).origin}/#/`);
    await page.getByRole('button', { name: 'Browse folders' }).click();
    await page.getByRole('button', { name: `${name}/` }).click();
  };

  test('the token leaves the address; the folders are listed and their images opened', async () => {
    const { page, faults } = watched;
    expect(page.url()).toBe(`${new URL(app.address).origin}/`);
    await page.getByText('nothing leaves this computer').waitFor();
    await browse(page, 'patient');
    await page.getByRole('button', { name: 'ct/' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Look at the images' }).click();
    await page.getByTestId('probe').waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Folders of this computer' }).waitFor();
    expect(faults).toEqual([]);
  });

  test('a study runs on after its tab is closed; another tab shows it and its result', async () => {
    const { page, faults } = watched;
    await browse(page, 'study');
    await page.getByRole('button', { name: 'Run a study' }).click();
    await page.getByText('events for each of').waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Run the study' }).click();
    const runs = (of: Page) => of.getByRole('region', { name: 'Runs on this computer' });
    await runs(page).getByText('running').waitFor({ timeout: 30_000 });
    const other = await page.context().newPage();
    await page.close();
    await other.goto(`${new URL(app.address).origin}/#/study`);
    await runs(other).getByText('Recurrence from a table of features').waitFor();
    await runs(other).getByRole('button', { name: 'Show the result' }).click({ timeout: 60_000 });
    await other.getByRole('slider').waitFor({ timeout: 30_000 });
    expect(await barriers(other)).toEqual([]);
    await runs(other).getByRole('button', { name: 'Delete' }).click();
    await runs(other).waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  test('a browser that has not entered is told how to, and learns nothing', async () => {
    const { page } = await watchedPage(browser, `${new URL(app.address).origin}/`);
    await page.getByText('radscore app --url').waitFor();
    const status = await page.evaluate(() => fetch('/api/folders').then((response) => response.status));
    expect(status).toBe(401);
    await page.context().close();
  });
});
