import { describe, expect, test } from 'vitest';
import { barriers, chromiumPath, watchedPage } from '../../testing/open-workbench.js';
import { showWorkbench } from '../../testing/shown-workbench.js';
import { beyondEdge } from '../../testing/sound.js';

describe.skipIf(chromiumPath === undefined)('the start', () => {
  const shown = showWorkbench();

  test.each([1440, 390])(
    '"Try it" makes a patient for the viewer (%i px), and every other way in is one click',
    async (width) => {
      const { page, faults } = await watchedPage(shown.browser, shown.address, { viewport: { width, height: 900 } });
      for (const [button, route] of [
        ['Open images', 'viewer'],
        ['Open a model', 'predict'],
        ['Start a study', 'study'],
        ['Put a cohort together', 'cohort'],
      ] as const) {
        await page.getByRole('button', { name: button }).click();
        await expect.poll(() => page.url()).toContain(`#/${route}`);
        await page.goBack();
      }
      await page.getByRole('button', { name: 'Make a patient' }).waitFor();
      expect(await barriers(page)).toEqual([]);
      expect(await beyondEdge(page)).toBeLessThanOrEqual(0);
      await page.getByRole('button', { name: 'Make a patient' }).click();
      await page.getByTestId('probe').waitFor({ timeout: 30_000 });
      expect(faults).toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  test('"Try it" makes a cohort of two hospitals in the tab and leads to its study, ready to run', async () => {
    const { page, faults } = await watchedPage(shown.browser, shown.address);
    await page.getByRole('button', { name: 'Make a cohort' }).click();
    await page.getByText(/Making patients \d+ \/ 60/).waitFor({ timeout: 60_000 });
    await expect.poll(() => page.url(), { timeout: 400_000, interval: 1000 }).toContain('#/study');
    await page.getByText('events for each of').waitFor({ timeout: 60_000 });
    expect(await page.getByRole('button', { name: 'Run the study' }).isEnabled()).toBe(true);
    await page.getByText('radscore phantom --for crlm-recurrence-peritumoral --patients 60').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  }, 500_000);
});
