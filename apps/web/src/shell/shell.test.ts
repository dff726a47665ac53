import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { screens } from '../screens/index.js';
import { builtPage, chromiumPath, serveWorkbench, watchedPage } from '../testing/open-workbench.js';
import { showWorkbench } from '../testing/shown-workbench.js';
import { allSights, expectSound } from '../testing/sound.js';

describe.skipIf(chromiumPath === undefined)('the page around the screens', () => {
  const shown = showWorkbench();

  test('screens with nothing opened have no barriers, in dark and light, wide and on a phone, and ask nobody else for anything', async () => {
    const { page, faults } = await watchedPage(shown.browser, shown.address, { serviceWorkers: 'allow' });
    for (const { route, title } of screens) {
      await page.goto(`${shown.address}#/${route}`);
      await expect.poll(() => page.title()).toContain(title);
      await page.locator('main h1').first().waitFor();
      await expectSound(page, allSights, title);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  }, 240_000);

  test('without the headers that separate pages it works all the same', async () => {
    const plain = await serveWorkbench(false);
    const { page, faults } = await watchedPage(shown.browser, plain.address);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
    await page.getByRole('button', { name: 'Make a patient' }).click();
    await expect.poll(() => page.url(), { timeout: 20_000 }).toContain('#/viewer');
    expect(faults).toEqual([]);
    await page.context().close();
    await plain.close();
  });

  test('opened as a file it says how to serve it', async () => {
    const page = await shown.browser.newPage();
    await page.goto(pathToFileURL(join(builtPage, 'index.html')).href);
    await page.getByText('radscore has not started').waitFor({ state: 'visible', timeout: 10_000 });
    await page.close();
  });

  test('a second tab says that the first one keeps the settings', async () => {
    const { page } = await watchedPage(shown.browser, shown.address);
    const other = await page.context().newPage();
    await other.goto(shown.address);
    await other.getByText('open in another tab').waitFor();
    expect(await page.getByText('open in another tab').count()).toBe(0);
    await page.context().close();
  });

  test('the choice of colours and the list of recent work outlive a reload, and one click forgets them', async () => {
    const { page } = await watchedPage(shown.browser, shown.address);
    await page.getByRole('button', { name: 'Dark colours' }).click();
    await page.getByRole('button', { name: 'Make a patient' }).click();
    await expect.poll(() => page.url(), { timeout: 20_000 }).toContain('#/viewer');
    await page.waitForTimeout(4_000);
    await page.goto(shown.address);
    await page.reload();
    await page.getByRole('button', { name: 'Light colours' }).waitFor();
    await page.getByRole('button', { name: 'Made-up patient 1', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Delete all of it' }).click();
    await page.getByText('Nothing yet').waitFor();
    await page.context().close();
  });
});
