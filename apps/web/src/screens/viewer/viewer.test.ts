import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRng } from '@radscore/core';
import { writeCtSeries, writeSegmentation } from '@radscore/dicom';
import { identityDirection, writeNifti } from '@radscore/image';
import { phantomCase } from '@radscore/phantom';
import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers, chromiumPath, watchedPage } from '../../testing/open-workbench.js';
import { showWorkbench } from '../../testing/shown-workbench.js';
import { still } from '../../testing/still.js';
import { texts } from '../../texts/index.js';

const shared = fileURLToPath(new URL('../../../../../../shared/', import.meta.url));
if (!existsSync(shared)) console.warn('Skipped: public images were not opened in the viewer, as they are not here.');

describe.skipIf(chromiumPath === undefined)('the viewer', () => {
  const shown = showWorkbench();
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radscore-viewer-'));
    const { image, segments } = phantomCase(createRng('viewer'), { spacing: [3.2, 3.2, 5], tumours: 2 });
    const series = await writeCtSeries(image, { patientId: 'P-17', description: 'portal venous' });
    const outlines = ['liver', 'tumour1'].map((label) => ({ label, mask: segments.get(label)! }));
    const seg = await writeSegmentation(outlines, { source: series });
    const stranger = await writeCtSeries(image, { patientId: 'P-18', description: 'another' });
    const strange = await writeSegmentation(outlines.slice(0, 1), { source: stranger });
    const files: (readonly [string, Uint8Array])[] = [
      ...series.map(({ name, bytes }) => [`P/ct/${name}`, bytes] as const),
      ['P/seg.dcm', seg] as const,
      ['P/strange.dcm', strange] as const,
      ['P/broken.nii', Uint8Array.from({ length: 400 }, (_, i) => i)] as const,
      ['P/letter.txt', new Uint8Array(10)] as const,
    ];
    const small = {
      geometry: { size: [12, 10, 6], spacing: [1, 1, 2], origin: [0, 0, 0], direction: identityDirection },
    } as const;
    for (const name of ['a', 'b']) {
      const voxels = Int16Array.from({ length: 720 }, (_, i) => i % 50);
      files.push([`pairs/${name}.nii`, writeNifti({ ...small, data: voxels })]);
      files.push([`pairs/${name}-mask.nii`, writeNifti({ ...small, data: voxels.map((value) => Number(value > 25)) })]);
    }
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const opened = async () => {
    const watched = await watchedPage(shown.browser, `${shown.address}#/viewer`);
    return { ...watched, probe: watched.page.getByTestId('probe') };
  };
  const giveFolder = (page: Page, path: string) => page.locator('input[webkitdirectory]').setInputFiles(path);
  const pane = (page: Page, plane: string) => page.locator(`[data-plane="${plane}"]`);

  test('a made-up patient is looked at by keys and mouse: slices, windows, crosshair, distance, one plane alone', async () => {
    const { page, probe, faults } = await opened();
    await page.getByRole('button', { name: 'Make a patient' }).click();
    await probe.waitFor({ timeout: 20_000 });
    expect(await probe.textContent()).toMatch(/ mm · \[\d+ \d+ \d+\] · -?\d+ HU · .*tumour1/);
    const axial = pane(page, 'axial');
    const slice = async () => Number(/slice (\d+)/.exec((await axial.getAttribute('aria-label'))!)![1]);
    const before = await slice();
    await axial.focus();
    await page.keyboard.press('ArrowDown');
    expect(await slice()).toBe(before + 1);
    await page.keyboard.press('2');
    await axial.getByText('W 1500 L -600 (2)').waitFor();
    await axial.hover({ position: { x: 200, y: 400 } });
    await page.mouse.wheel(0, -100);
    await expect.poll(slice).toBe(before);

    await axial.click({ position: { x: 300, y: 500 } });
    await page.mouse.move(5, 5);
    const atPoint = await probe.textContent();
    await axial.click({ position: { x: 420, y: 420 } });
    await page.mouse.move(5, 5);
    expect(await probe.textContent()).not.toBe(atPoint);

    await page.getByText('Distance', { exact: true }).click();
    await axial.hover({ position: { x: 200, y: 300 } });
    await page.mouse.down();
    await axial.hover({ position: { x: 300, y: 300 } });
    await page.mouse.up();
    await page.getByRole('button', { name: 'Remove measurements' }).waitFor();

    await page.getByText('Crosshair', { exact: true }).click();
    await pane(page, 'coronal').dblclick();
    await expect.poll(() => pane(page, 'axial').count()).toBe(0);
    await pane(page, 'coronal').focus();
    await page.keyboard.press('Enter');
    await pane(page, 'axial').waitFor();

    await page.getByText('longest diameter').waitFor();
    await page.getByText('(100 %) also in liver').waitFor();
    await page.getByRole('checkbox', { name: 'Show liver' }).uncheck();
    await pane(page, '3d').getByText('3D', { exact: true }).waitFor({ timeout: 20_000 });
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a folder of DICOM is paired, says whose it is, and what is wrong with each file', async () => {
    const { page, probe, faults } = await opened();
    await giveFolder(page, join(folder, 'P'));
    await probe.waitFor({ timeout: 20_000 });
    await page.getByText('P-17', { exact: true }).waitFor();
    await page.getByText('The outlines are of this image', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'CT portal venous' }).waitFor();
    await page.getByText('1 other files are left out').waitFor();
    expect(await page.getByRole('checkbox', { name: 'Show tumour1' }).count()).toBe(1);
    await page.getByText('The content is in none of the formats').waitFor();

    await page.getByRole('checkbox', { name: 'strange.dcm' }).click();
    await page.getByText('The outlines are not of this image').waitFor({ timeout: 20_000 });
    await page.getByText('The outlines belong to a different patient from the image').waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('outlines that were paired wrongly are dragged onto their image, or given it by the keyboard', async () => {
    const { page, probe, faults } = await opened();
    await giveFolder(page, join(folder, 'pairs'));
    await probe.waitFor({ timeout: 20_000 });
    const row = (name: string) => page.locator('li').filter({ hasText: name }).first();
    expect(await row('b-mask.nii').innerText()).toContain('by name');
    await page.locator('li[draggable]').filter({ hasText: 'b-mask.nii' }).dragTo(row('a.nii'));
    await expect
      .poll(() => page.locator('li[draggable]').filter({ hasText: 'b-mask.nii' }).innerText())
      .toContain('by hand');
    await expect.poll(() => page.getByRole('button', { name: /^a\.nii/ }).getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByRole('checkbox', { name: 'b-mask.nii' }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'a-mask.nii' }).isChecked()).toBe(true);
    await page.getByLabel('Image of b-mask.nii').selectOption({ label: 'b.nii' });
    await expect.poll(() => page.getByRole('button', { name: /^b\.nii/ }).getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByRole('checkbox', { name: 'b-mask.nii' }).isChecked()).toBe(true);
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('the crosshair is drawn in 3D and follows the cursor', async () => {
    const { page, probe, faults } = await opened();
    await page.getByRole('button', { name: 'Make a patient' }).click();
    await probe.waitFor({ timeout: 20_000 });
    await pane(page, '3d').getByText('3D', { exact: true }).waitFor({ timeout: 20_000 });
    const picture = () => still(pane(page, '3d'));
    const with3d = await picture();
    await pane(page, 'axial').press('PageDown');
    const moved = await picture();
    expect(moved.equals(with3d)).toBe(false);
    await page.getByRole('switch', { name: 'Lines of the crosshair' }).click();
    const without = await picture();
    expect(without.equals(moved)).toBe(false);
    await pane(page, 'axial').press('PageUp');
    expect((await picture()).equals(without)).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a zip of a patient opens as its folder does', async () => {
    const { page, probe, faults } = await opened();
    const names = (await readdir(join(folder, 'P'), { recursive: true })).filter((name) => name.endsWith('.dcm'));
    const entries = await Promise.all(
      names.map(async (name) => [`P/${name}`, new Uint8Array(await readFile(join(folder, 'P', name)))] as const),
    );
    await writeFile(join(folder, 'P.zip'), zipSync(Object.fromEntries(entries)));
    await page.locator('input[type=file][multiple]').setInputFiles(join(folder, 'P.zip'));
    await probe.waitFor({ timeout: 30_000 });
    await page.getByText('P-17', { exact: true }).waitFor();
    await page.getByText('The outlines are of this image', { exact: true }).waitFor();
    await page.getByRole('checkbox', { name: 'Show tumour1' }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test.each(['png', 'jpg'])(
    'an ultrasound picture (%s) is given its pixel size, drawn on in one view and measured',
    async (ending) => {
      const { page, probe, faults } = await opened();
      const picture = await page.evaluate(
        async (type) => {
          const canvas = new OffscreenCanvas(120, 90);
          const context = canvas.getContext('2d')!;
          const grey = context.createImageData(120, 90);
          for (let i = 0; i < 120 * 90; i++) {
            const level = Math.hypot((i % 120) - 60, Math.floor(i / 120) - 45) < 20 ? 180 : 60 + (i % 7);
            grey.data.set([level, level, level, 255], 4 * i);
          }
          context.putImageData(grey, 0, 0);
          const blob = await canvas.convertToBlob({ type, quality: 0.95 });
          return [...new Uint8Array(await blob.arrayBuffer())];
        },
        ending === 'png' ? 'image/png' : 'image/jpeg',
      );
      const buffer = Buffer.from(picture);
      await page
        .locator('input[type=file][multiple]')
        .setInputFiles([{ name: `liver.${ending}`, mimeType: '', buffer }]);
      const mm = page.getByLabel(texts.viewer.spacing);
      await mm.waitFor({ timeout: 20_000 });
      await mm.fill('0.2');
      await page.getByRole('button', { name: texts.viewer.spacingOpen, exact: true }).click();
      await probe.waitFor({ timeout: 20_000 });
      expect(await page.locator('[data-plane]').count()).toBe(1);
      await page.getByText('0.20 × 0.20').waitFor();
      await drawAndMeasure(page);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  test.skipIf(!existsSync(join(shared, 'data', 'dicom_samples')))(
    'an ultrasound in DICOM says its own pixel size, and is drawn on and measured',
    async () => {
      const { page, probe, faults } = await opened();
      await page
        .locator('input[type=file][multiple]')
        .setInputFiles(join(shared, 'data', 'dicom_samples', 'gdcm-US-ALOKA-16.dcm'));
      await probe.waitFor({ timeout: 20_000 });
      expect(await page.locator('[data-plane]').count()).toBe(1);
      await drawAndMeasure(page);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  /** Paints an outline on the only view and measures its features. */
  const drawAndMeasure = async (page: Page) => {
    await page.getByRole('link', { name: 'Draw' }).click();
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.getByRole('radio', { name: 'Brush', exact: true }).check();
    const box = (await page.locator('[data-plane="axial"]').boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.4, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2, { steps: 6 });
    await page.mouse.up();
    await page.getByRole('link', { name: 'Features' }).click();
    await page.getByRole('button', { name: 'Measure 1 region' }).click();
    await page.getByRole('cell', { name: 'firstorder' }).first().waitFor({ timeout: 60_000 });
  };

  test('two files without a folder are one case, and its labels open together, each with its volume and colour', async () => {
    const { page, probe, faults } = await opened();
    const geometry = {
      size: [40, 30, 12],
      spacing: [1, 1, 2],
      origin: [0, 0, 0],
      direction: identityDirection,
    } as const;
    const data = Uint8Array.from({ length: 14_400 }, (_, i) => (i % 40 < 36 ? 1 + Math.floor((i % 40) / 3) : 0));
    const image = { geometry, data: Int16Array.from(data, (label, i) => 10 * label + (i % 7)) };
    await mkdir(join(folder, 'two'), { recursive: true });
    const files = ['ct.nii', 'mask.nii'].map((name) => join(folder, 'two', name));
    await writeFile(files[0], writeNifti(image));
    await writeFile(files[1], writeNifti({ geometry, data }));
    await page.locator('input[type=file][multiple]').setInputFiles(files);
    await probe.waitFor({ timeout: 20_000 });
    expect(await page.getByRole('checkbox', { name: /^Show label/ }).count()).toBe(12);
    expect(await page.locator('li').filter({ hasText: 'label12' }).last().innerText()).toContain('2.16 ml');
    await page.getByRole('button', { name: 'Colour of label12' }).click();
    await page.getByRole('textbox', { name: 'Colour of label12' }).fill('#123456');
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.getByRole('button', { name: 'Colour of label12' }).locator('span').getAttribute('style'))
      .toContain('rgb(18, 52, 86)');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test.skipIf(!existsSync(shared))(
    'public images open: a CT with 117 labels, a CT with a structure set, compressed DICOM',
    async () => {
      const { page, probe, faults } = await opened();
      for (const [path, shown] of [
        ['data/liver_ct', 'Show liver'],
        ['data/sts_dicom/STS_002', 'Show GTV_Mass_CT'],
        ['data/dicom_samples', ''],
      ] as const) {
        await giveFolder(page, join(shared, path));
        await expect.poll(() => page.getByRole('status').count(), { timeout: 60_000 }).toBe(0);
        await probe.waitFor();
        if (shown !== '') await page.getByRole('checkbox', { name: shown }).first().waitFor();
      }
      expect(faults).toEqual([]);
      await page.context().close();
    },
    240_000,
  );

  test.skipIf(!existsSync(join(shared, 'cases/reliability')))(
    'a folder of hostile files leaves the page standing',
    async () => {
      const { page, faults } = await opened();
      await giveFolder(page, join(shared, 'cases/reliability/files'));
      await expect.poll(() => page.getByRole('status').count(), { timeout: 60_000 }).toBe(0);
      await giveFolder(page, join(shared, 'cases/images'));
      await expect.poll(() => page.getByRole('status').count(), { timeout: 60_000 }).toBe(0);
      await page.getByRole('heading', { name: 'Images' }).waitFor();
      expect(faults).toEqual([]);
      await page.context().close();
    },
    180_000,
  );
});
