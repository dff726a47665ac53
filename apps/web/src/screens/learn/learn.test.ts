import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fixtures } from '../../../../cli/src/testing/run.js';
import { chromiumPath, watchedPage } from '../../testing/open-workbench.js';
import { showWorkbench } from '../../testing/shown-workbench.js';
import { expectSound, twoSights } from '../../testing/sound.js';
import { texts } from '../../texts/index.js';

const words = texts.learn;

describe.skipIf(chromiumPath === undefined)('the guided tour', () => {
  const shown = showWorkbench();

  const isSound = (page: Page) => expectSound(page, twoSights);
  const next = async (page: Page, title: string) => {
    await page.getByRole('link', { name: 'Next' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('region', { name: 'Take along' }).waitFor();
  };
  const said = (page: Page) => page.getByRole('status').last().textContent({ timeout: 30_000 });
  const moveTo = async (page: Page, key: 'Home' | 'End') => {
    await page.getByRole('slider').focus();
    await page.keyboard.press(key);
  };

  test('ten steps, each with figures that are computed in the tab and follow what is changed', async () => {
    // A study that is open is the one that the tour speaks of.
    const { page, faults } = await watchedPage(shown.browser, `${shown.address}#/study`);
    const given = ['protocol.yaml', 'cohort.csv', 'features.csv'];
    const files = given.map((name) => join(fixtures, 'version-1', 'feature-table', name));
    await page.locator('input[type=file][multiple]').setInputFiles(files);
    await page.getByText('events for each of').waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Run the study' }).click();
    await page.getByRole('button', { name: 'Download everything' }).waitFor({ timeout: 120_000 });
    await page.getByRole('link', { name: 'Learn' }).click();

    await page.getByRole('heading', { level: 1, name: words.outline.title }).waitFor();
    await page.getByText(/\d+ features were measured/).waitFor({ timeout: 60_000 });
    await page.getByRole('row', { name: /MeshVolume/ }).waitFor();
    await isSound(page);

    await next(page, words.reader.title);
    await page.getByText(/^Dice 0\.\d\d/).waitFor({ timeout: 60_000 });
    const dice = async () => Number(/Dice (0\.\d+)/.exec((await said(page))!)![1]);
    const near = await dice();
    await moveTo(page, 'End');
    await expect.poll(dice, { timeout: 60_000 }).toBeLessThan(near);

    await next(page, words.rim.title);
    await expect.poll(() => said(page), { timeout: 60_000 }).toMatch(/lie outside the liver/);
    await page.getByText('shell(tumour*, 0mm, 4mm) & liver').waitFor();
    const narrow = Number.parseFloat((await said(page))!);
    await moveTo(page, 'End');
    await expect.poll(async () => Number.parseFloat((await said(page))!), { timeout: 60_000 }).toBeGreaterThan(narrow);

    await next(page, words.chance.title);
    const best = async () => Number(/AUC of (0\.\d+)/.exec((await said(page))!)![1]);
    expect(await best()).toBeGreaterThan(0.7);
    const small = await best();
    await moveTo(page, 'End');
    await expect.poll(best).toBeLessThan(small);
    await isSound(page);

    await next(page, words.leakage.title);
    await page.getByRole('button', { name: 'Run the experiment' }).click();
    await page.getByText('it is test data that leaked into training').waitFor({ timeout: 120_000 });
    await isSound(page);

    await next(page, words.twin.title);
    await page.getByText('The study that is open: Recurrence from a table of features').waitFor();
    await page.getByRole('img', { name: /published order and of the honest one/ }).waitFor();

    await next(page, words.intervals.title);
    const spread = async () => {
      const [, low, high] = /from (\S+) to (\S+)\./.exec((await said(page))!)!;
      return Number(high) - Number(low);
    };
    const wide = await spread();
    await moveTo(page, 'End');
    await expect.poll(spread).toBeLessThan(wide / 2);
    await isSound(page);

    await next(page, words.calibration.title);
    const figuresOf = async () =>
      /AUC (\S+), .* slope (\S+) /
        .exec((await said(page))!)!
        .slice(1)
        .map(Number);
    const [auc, slope] = await figuresOf();
    await moveTo(page, 'End');
    await expect.poll(async () => (await figuresOf())[1]).toBeLessThan(slope!);
    expect((await figuresOf())[0]).toBe(auc);
    await isSound(page);

    await next(page, words.threshold.title);
    await moveTo(page, 'Home');
    await expect.poll(() => page.getByTestId('at-threshold').textContent()).toMatch(/Sensitivity 1\.00/);

    await next(page, words.say.title);
    await page.getByText(/further checks passed or do not apply/).waitFor();
    await isSound(page);
    expect(page.url()).toContain('#/learn?step=10');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: words.say.title }).waitFor();
    await page.getByRole('button', { name: 'Run the demo study' }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  }, 400_000);

  test.each([
    [1, 'measureRegion'],
    [2, 'drawOtherReader'],
    [3, 'previewRegion'],
  ])('what step %i cannot compute is said', async (step, call) => {
    const context = await shown.browser.newContext();
    const page = await context.newPage();
    // The engine is asked for something that it does not know.
    await page.addInitScript((name) => {
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (this: Worker, message: { name?: string }, ...rest: []) {
        post.call(this, message.name === name ? { ...message, name: 'unknown' } : message, ...rest);
      };
    }, call);
    await page.goto(`${shown.address}#/learn?step=${step}`);
    await page.getByRole('alert').getByText('RAD-').waitFor({ timeout: 60_000 });
    await context.close();
  });
});
