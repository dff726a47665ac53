import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeHostileFiles } from '../testing/hostile-files.js';
import { chromiumPath, watchedPage } from '../testing/open-workbench.js';
import { showWorkbench } from '../testing/shown-workbench.js';

const shared = fileURLToPath(new URL('../../../../../shared/cases/reliability/', import.meta.url));

describe.skipIf(chromiumPath === undefined)('a folder of hostile files', () => {
  const shown = showWorkbench();
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radscore-hostile-'));
    await writeHostileFiles(folder);
    for (const each of ['files', 'models'].filter((name) => existsSync(join(shared, name))))
      await cp(join(shared, each), folder, { recursive: true });
    expect((await readdir(folder)).length).toBeGreaterThanOrEqual(40);
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  /** Drops files from the disk as a user's hand does. */
  const drop = async (page: Page, files: readonly string[]) => {
    const session = await page.context().newCDPSession(page);
    const data = { items: [], files: [...files], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 700, y: 500, data });
    await session.detach();
  };
  const settled = (page: Page) =>
    expect
      .poll(() => page.locator('main [data-loading], main [role=status] .mantine-Loader-root').count(), {
        timeout: 120_000,
      })
      .toBe(0);
  /** The page answers, and says nothing that it has no words for. */
  const stands = async (page: Page, faults: readonly string[]) => {
    const said = await page.locator('main').innerText();
    expect(said.length).toBeGreaterThan(20);
    expect(said).not.toMatch(/RAD-INTERNAL|\[object Object\]|undefined|NaN/);
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    await page.getByRole('link', { name: 'Start' }).click();
    await page.getByRole('button', { name: 'Make a patient' }).waitFor({ timeout: 10_000 });
    expect(faults).toEqual([]);
  };

  test.each(['features', 'predict', 'cohort', 'study'])(
    'dropped on %s leaves the page standing',
    async (route) => {
      const { page, faults } = await watchedPage(shown.browser, `${shown.address}#/${route}`);
      if (route === 'features') {
        await page.getByRole('button', { name: 'Make a patient' }).click();
        await page.getByRole('button', { name: 'Measure 1 region' }).waitFor({ timeout: 30_000 });
      }
      await page.locator('main h1').first().waitFor();
      await drop(page, [folder]);
      await page.waitForTimeout(500);
      await settled(page);
      await stands(page, faults);
      await page.context().close();
    },
    180_000,
  );

  test('dropped on viewer too, and each image that is listed is opened or says why not', async () => {
    const { page, faults } = await watchedPage(shown.browser, `${shown.address}#/viewer`);
    await page.locator('main h1').first().waitFor();
    await drop(page, [folder]);
    const rows = page.getByRole('complementary').locator('ul').first().locator('button[aria-pressed]');
    await rows.first().waitFor({ timeout: 120_000 });
    await settled(page);
    for (const row of await rows.all()) {
      await row.click();
      await settled(page);
    }
    await stands(page, faults);
    await page.context().close();
  }, 300_000);

  test.each([
    ['models', 'predict', /\.json$/],
    ['parameter files', 'features', /\.ya?ml$/],
  ])(
    '%s that were changed are refused one by one, or say what of them is not used',
    async (_, route, ending) => {
      const names = (await readdir(folder)).filter((name) => ending.test(name));
      const { page, faults } = await watchedPage(shown.browser, `${shown.address}#/${route}`);
      if (route === 'features') {
        await page.getByRole('button', { name: 'Make a patient' }).click();
        await page.getByRole('button', { name: 'Measure 1 region' }).waitFor({ timeout: 30_000 });
      }
      await page.locator('main h1').first().waitFor();
      const taken: string[] = [];
      for (const name of names) {
        await drop(page, [join(folder, name)]);
        await page.waitForTimeout(200);
        await settled(page);
        const said = page.locator('main').locator('[role=alert], [role=status].warn').first();
        await said.waitFor({ timeout: 10_000 }).catch(() => taken.push(name));
      }
      expect(names.length).toBeGreaterThanOrEqual(2);
      // Its 300,000,000 bins are refused where it is to measure.
      expect(taken.filter((name) => name !== 'bincount.json')).toEqual([]);
      await stands(page, faults);
      await page.context().close();
    },
    180_000,
  );
});
