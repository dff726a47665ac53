import { readFile, rm } from 'node:fs/promises';
import { readSegmentation } from '@radscore/dicom';
import { countVoxels, readVolumeBytes, voxelVolume } from '@radscore/image';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CaseFolder, writeCaseFolder } from '../../testing/case-folder.js';
import { barriers, chromiumPath, openBrowser, serveWorkbench, watchedPage } from '../../testing/open-workbench.js';

describe.skipIf(chromiumPath === undefined)('the draw screen', () => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serveWorkbench>>;
  let given: CaseFolder;
  beforeAll(async () => {
    served = await serveWorkbench();
    browser = await openBrowser();
    given = await writeCaseFolder('draw');
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await rm(given.folder, { recursive: true, force: true });
  });

  const volumeOf = async (page: Page) => (await page.locator('li[data-active] .number').textContent())!;
  const drag = async (page: Page, from: readonly [number, number], to: readonly [number, number]) => {
    const box = (await page.locator('[data-plane="axial"]').boundingBox())!;
    await page.mouse.move(box.x + from[0], box.y + from[1]);
    await page.mouse.down();
    await page.mouse.move(box.x + to[0], box.y + to[1], { steps: 6 });
    await page.mouse.up();
  };

  test('an outline is drawn, corrected, undone, compared and saved: SEG and NIfTI hold the same voxels', async () => {
    const { page, faults } = await watchedPage(browser, `${served.address}#/viewer`);
    await page.locator('input[webkitdirectory]').setInputFiles(given.folder);
    await page.getByTestId('probe').waitFor({ timeout: 20_000 });
    await page.getByRole('link', { name: 'Draw' }).click();
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('mine');

    await drag(page, [300, 350], [420, 350]);
    const painted = await volumeOf(page);
    expect(painted).not.toBe('0.00 ml');
    await page.keyboard.press('Control+z');
    await expect.poll(() => volumeOf(page)).toBe('0.00 ml');
    await page.keyboard.press('Control+y');
    await expect.poll(() => volumeOf(page)).toBe(painted);

    await page.getByRole('radio', { name: 'Erase' }).check();
    await drag(page, [340, 350], [350, 350]);
    await expect.poll(() => volumeOf(page)).not.toBe(painted);
    await page.getByRole('radio', { name: 'Filled outline' }).check();
    await drag(page, [330, 340], [360, 360]);
    await page.getByRole('radio', { name: 'Look' }).check();
    for (const operation of ['Fill holes', 'Copy to next slice', 'Smooth', 'Keep largest', 'Interpolate slices']) {
      await page.getByRole('button', { name: operation }).click();
      await expect.poll(() => page.getByRole('button', { name: 'Fill holes' }).isEnabled()).toBe(true);
    }
    await page.getByRole('radio', { name: 'Grow' }).check();
    const before = await volumeOf(page);
    await page.locator('[data-plane="axial"]').click({ position: { x: 500, y: 350 } });
    await expect.poll(() => volumeOf(page), { timeout: 10_000 }).not.toBe(before);

    await page.getByRole('combobox', { name: 'Other outline' }).click();
    await page.getByRole('option', { name: 'tumour1' }).click();
    await page.getByText(/^Dice 0\.\d+/).waitFor();
    await page.getByText('a third reader should look').waitFor();
    expect(await barriers(page)).toEqual([]);

    const nifti = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Active as NIfTI' }).click();
    const mine = readVolumeBytes(await readFile(await (await nifti).path()));
    const seg = page.waitForEvent('download');
    await page.getByRole('button', { name: 'All as DICOM SEG' }).click();
    const path = await (await seg).path();
    const bytes = new Uint8Array(await readFile(path));
    const { segments, maskOf } = await outlinesOf(bytes);
    expect(segments.map(({ name }) => name)).toEqual(['liver', 'tumour1', 'mine']);
    for (const name of ['liver', 'tumour1']) expect(maskOf(name), name).toEqual(given.phantom.segments.get(name)!.data);
    expect(maskOf('mine')).toEqual(Uint8Array.from(mine.data));
    const voxels = countVoxels({ geometry: mine.geometry, data: maskOf('mine') });
    expect(await volumeOf(page)).toBe(
      `${((voxels * voxelVolume(given.phantom.image.geometry)) / 1000).toFixed(voxels * voxelVolume(given.phantom.image.geometry) >= 10_000 ? 1 : 2)} ml`,
    );

    expect(faults).toEqual([]);
    await page.context().close();
  }, 180_000);

  /** The outlines of a file on the grid of the image. */
  async function outlinesOf(bytes: Uint8Array) {
    const { geometry } = given.phantom.image;
    const read = readSegmentation({ name: 'outlines.dcm', bytes });
    const maskOf = (name: string) => {
      const entry = read.segments.find((each) => each.name === name)!;
      const { data, geometry: own } = read.maskOf(entry);
      const whole = new Uint8Array(geometry.size[0] * geometry.size[1] * geometry.size[2]);
      const slice = geometry.size[0] * geometry.size[1];
      const first = Math.round((own.origin[2] - geometry.origin[2]) / geometry.spacing[2]);
      whole.set(data, first * slice);
      return whole;
    };
    return { segments: read.segments, maskOf };
  }
});
