import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSegmentation } from '@radscore/dicom';
import { countVoxels, readVolumeBytes, voxelVolume, writeNifti } from '@radscore/image';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OnnxModel, onnxBytes } from '../../../../../packages/cases/src/deep/testing/onnx-bytes.js';
import { run as runCli } from '../../../../cli/src/testing/run.js';
import { type CaseFolder, writeCaseFolder } from '../../testing/case-folder.js';
import { barriers, chromiumPath, watchedPage } from '../../testing/open-workbench.js';
import { showWorkbench } from '../../testing/shown-workbench.js';

describe.skipIf(chromiumPath === undefined)('the draw screen', () => {
  const shown = showWorkbench();
  let given: CaseFolder;
  beforeAll(async () => {
    given = await writeCaseFolder('draw');
  });
  afterAll(async () => {
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
    const { page, faults } = await watchedPage(shown.browser, `${shown.address}#/viewer`);
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
  });

  test('a segmentation network that is dropped in outlines what `radscore segment` does', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'radscore-draw-network-'));
    const at = (name: string) => join(folder, name);
    // A convolution of one voxel: bright is what scores more than the background's 0.25.
    const [x, y, z] = [16, 12, 8];
    const network: OnnxModel = {
      input: { name: 'image', dims: [1, 1, z, y, x] },
      output: { name: 'scores', dims: [1, 2, z, y, x] },
      weights: [
        { name: 'kernel', dims: [2, 1, 1, 1, 1], values: [0, 1] },
        { name: 'bias', dims: [2], values: [0.25, 0] },
      ],
      nodes: [{ operator: 'Conv', inputs: ['image', 'kernel', 'bias'], outputs: ['scores'] }],
    };
    await writeFile(at('bright.onnx'), onnxBytes(network));
    const normalisation = { kind: 'range', from: [-100, 700], to: [0, 1] };
    await writeFile(
      at('bright.json'),
      JSON.stringify({ name: 'bright', patch: [x, y, z], normalisation, labels: ['background', 'bright'] }),
    );
    const { geometry } = given.phantom.image;
    const data = given.phantom.image.data.slice();
    await writeFile(at('ct.nii'), writeNifti({ geometry, data }));
    const flags = ['--model', at('bright.onnx'), '--description', at('bright.json'), '--image', at('ct.nii')];
    const cli = await runCli('segment', ...flags, '--out', at('labels.nii'));
    expect(cli.status, cli.stderr).toBe(0);
    const expected = readVolumeBytes(await readFile(at('labels.nii')));

    const { page, faults } = await watchedPage(shown.browser, `${shown.address}#/viewer`);
    await page.locator('input[type=file][multiple]').setInputFiles([at('ct.nii')]);
    await page.getByTestId('probe').waitFor({ timeout: 20_000 });
    await page.getByRole('link', { name: 'Draw' }).click();
    const open = page.locator('input[accept=".onnx,.json"]');
    await open.setInputFiles([at('bright.onnx')]);
    await page.getByText('together with its .json files').waitFor();
    await open.setInputFiles([at('bright.onnx'), at('bright.json')]);
    await page.getByText(/^bright \(sha256 [0-9a-f]{16}\) outlined bright\.$/).waitFor({ timeout: 60_000 });
    expect(await barriers(page)).toEqual([]);
    const nifti = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Active as NIfTI' }).click();
    const mine = readVolumeBytes(await readFile(await (await nifti).path()));
    expect(Buffer.compare(Uint8Array.from(mine.data), Uint8Array.from(expected.data))).toBe(0);
    expect(expected.data.includes(1)).toBe(true);
    await open.setInputFiles([
      { name: 'broken.onnx', mimeType: '', buffer: Buffer.from('no model') },
      { name: 'bright.json', mimeType: '', buffer: await readFile(at('bright.json')) },
    ]);
    await page.getByRole('alert').getByText('RAD-NETWORK-MODEL').waitFor({ timeout: 20_000 });

    // What it finds is of the patient whom it was shown, and not of whoever was opened meanwhile.
    await page.evaluate(() => {
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (this: Worker, message: { name?: string }, ...rest: []) {
        setTimeout(() => post.call(this, message, ...rest), message.name === 'runSegmenter' ? 5_000 : 0);
      };
    });
    await open.setInputFiles([at('bright.onnx'), at('bright.json')]);
    await page.getByRole('link', { name: 'Viewer' }).click();
    await page.locator('input[webkitdirectory]').setInputFiles(given.folder);
    await page.getByText('P-17', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Draw' }).click();
    await page.waitForTimeout(12_000);
    await page.getByRole('button', { name: 'tumour1', exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'bright', exact: true }).count()).toBe(0);
    expect(faults.filter((fault) => !fault.includes('no model'))).toEqual([]);
    await page.context().close();
    await rm(folder, { recursive: true, force: true });
  });

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
