import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../../cli/src/testing/run.js';
import { writeSmallCohort } from '../../../../cli/src/testing/small-cohort.js';
import { barriers, chromiumPath, openBrowser, serveWorkbench, watchedPage } from '../../testing/open-workbench.js';

describe.skipIf(chromiumPath === undefined)('a cohort is put together in a tab', () => {
  let browser: Browser;
  let folder: string;
  let served: Awaited<ReturnType<typeof serveWorkbench>>;
  const at = (...names: string[]) => join(folder, ...names);
  beforeAll(async () => {
    served = await serveWorkbench();
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), 'radscore-page-cohort-'));
    const rows = await writeSmallCohort(at('made'), 12);
    for (const { id = '', image = '', mask = '' } of rows) {
      await mkdir(at('scans', id), { recursive: true });
      await copyFile(at('made', image), at('scans', id, 'ct.nii'));
      await copyFile(at('made', mask), at('scans', id, 'ct-mask.nii'));
    }
    const lines = rows.map(({ recurrence, age }, i) =>
      [i === 0 ? 'P1' : `P${String(i + 1).padStart(2, '0')}`, i === 3 ? '6O' : age, recurrence, 4 + 3 * i].join(','),
    );
    await writeFile(at('clinical.csv'), `${['patient_id,age,recurrence,months', ...lines].join('\n')}\n`);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test.each([1440, 390])(
    'folder and sheet become the cohort.csv of the command line (%i px)',
    async (width) => {
      const { page, faults } = await watchedPage(browser, `${served.address}#/cohort`, {
        viewport: { width, height: 900 },
      });
      await page.locator('input[webkitdirectory]').setInputFiles(at('scans'));
      await page.getByRole('rowheader', { name: 'P12' }).waitFor({ timeout: 20_000 });
      await page.locator('input[type=file][multiple]').setInputFiles(at('clinical.csv'));
      await page.getByText('probably P1', { exact: true }).waitFor({ timeout: 20_000 });
      expect(await barriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await page.getByLabel('Take 1 ids').check();

      const saved = async () => {
        const button = page.getByRole('button', { name: 'Save cohort.csv' });
        const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
        return readFile((await file.path())!, 'utf8');
      };
      await run('cohort', at('scans'), '--table', at('clinical.csv'), '--out', at('cohort.csv'), '--yes', '--force');
      expect(await saved()).toBe(await readFile(at('cohort.csv'), 'utf8'));

      const cell = page.getByLabel('age of P04');
      expect(await cell.getAttribute('aria-invalid')).toBe('true');
      await page.getByRole('button', { name: '1 no number' }).waitFor();
      await cell.fill('60');
      await expect.poll(() => page.getByRole('button', { name: '1 no number' }).count()).toBe(0);
      expect(await saved()).toContain('60');

      await page.getByText('time to event', { exact: true }).click();
      await page.getByLabel('Event (column of 1 or yes)').selectOption('recurrence');
      await page.getByLabel('Time (column)').selectOption('months');
      await page.getByTestId('endpoint').waitFor({ timeout: 10_000 });
      expect(await page.getByTestId('endpoint').innerText()).toMatch(/^12 patients, \d+ with the event$/);
      await page.getByRole('img', { name: /Kaplan-Meier curves/ }).waitFor();
      expect(await barriers(page)).toEqual([]);
      expect(faults).toEqual([]);
      await page.context().close();
    },
    60_000,
  );
});
