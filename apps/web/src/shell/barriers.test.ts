import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { screens } from '../screens/index.js';
import { type FilledScreens, filledScreens } from '../testing/filled-screens.js';
import { chromiumPath, watchedPage } from '../testing/open-workbench.js';
import { showWorkbench } from '../testing/shown-workbench.js';
import { allSights, expectSound } from '../testing/sound.js';

describe.skipIf(chromiumPath === undefined)('every screen with something on it', () => {
  const shown = showWorkbench();
  let filled: FilledScreens;
  beforeAll(async () => {
    filled = await filledScreens();
  });
  afterAll(async () => {
    await rm(filled.folder, { recursive: true, force: true });
  });

  test.each(screens.map(({ route, title }) => [title, route]))(
    '%s has no barriers in dark and light, wide and on a phone, and does not run over its edge',
    async (_, route) => {
      const { page, faults } = await watchedPage(shown.browser, `${shown.address}#/${route}`);
      await page.locator('main h1').first().waitFor();
      await filled.fill(route, page);
      await expectSound(page, allSights);
      expect(faults).toEqual([]);
      await page.context().close();
    },
    240_000,
  );
});
