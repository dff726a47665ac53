import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { screens } from '../screens/index.js';
import { type FilledScreens, filledScreens } from '../testing/filled-screens.js';
import { barriers, chromiumPath, watchedPage } from '../testing/open-workbench.js';
import { showWorkbench } from '../testing/shown-workbench.js';

const sights = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [1440, 390].map((width) => ({ colorScheme, viewport: { width, height: 900 } })),
);

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
      for (const { colorScheme, viewport } of sights) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(viewport);
        const sight = `${colorScheme}, ${viewport.width} px`;
        // Colours take their time to change, above all where the machine is busy.
        await expect.poll(() => barriers(page), { message: sight, timeout: 20_000, interval: 500 }).toEqual([]);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wider, `${sight}: wider than the window`).toBeLessThanOrEqual(0);
      }
      expect(faults).toEqual([]);
      await page.context().close();
    },
    240_000,
  );
});
