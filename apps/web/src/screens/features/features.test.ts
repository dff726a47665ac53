import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parseCsv } from '@radscore/tables';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CaseFolder, writeCaseFolder } from '../../testing/case-folder.js';
import { barriers, chromiumPath, watchedPage } from '../../testing/open-workbench.js';
import { showWorkbench } from '../../testing/shown-workbench.js';

const commandLine = fileURLToPath(new URL('../../../../cli/bundle/main.js', import.meta.url));
const shared = fileURLToPath(new URL('../../../../../../shared/data/', import.meta.url));
if (!existsSync(shared)) console.warn('Skipped: features of public images were not compared, as they are not here.');
const yaml = 'imageType:\n  Original: {}\n  Wavelet: {}\n  LoG: { sigma: [3] }\nsetting:\n  binWidth: 25\n';

describe.skipIf(chromiumPath === undefined)('the features screen', () => {
  const shown = showWorkbench();
  let given: CaseFolder;
  beforeAll(async () => {
    given = await writeCaseFolder('features');
  });
  afterAll(async () => {
    await rm(given.folder, { recursive: true, force: true });
  });

  /** Measures what is chosen and compares it with the command line. @returns how many features have the same bits in both. */
  const sameBits = async (page: Page, flags: readonly string[]) => {
    const out = join(given.folder, 'features.csv');
    await promisify(execFile)(process.execPath, [commandLine, 'extract', ...flags, '--out', out]);
    const expected = parseCsv(await readFile(out, 'utf8'));
    await page.getByRole('button', { name: 'Measure 1 region' }).click();
    await page.getByRole('table').waitFor({ timeout: 120_000 });
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    const found = parseCsv(await readFile(await (await saved).path(), 'utf8'));
    const cellsOf = ({ columns, rows }: typeof found) => new Map(columns.map((name, j) => [name, rows[0]!.cells[j]]));
    const [own, theirs] = [cellsOf(found), cellsOf(expected)];
    const names = expected.columns.filter((name) => /^(original|wavelet|log)/.test(name));
    for (const name of names) expect(own.get(name), name).toBe(theirs.get(name));
    return names.length;
  };

  test.skipIf(!existsSync(shared)).each([
    ['liver_ct', 'liver_ct/example_ct_sm.nii.gz', 'liver_ct/example_seg.nii.gz', 'liver'],
    ['sts_dicom/STS_002/CT', 'sts_dicom/STS_002/CT/image', 'sts_dicom/STS_002/CT/mask', 'GTV_Mass_CT'],
  ])(
    'features of the public images %s are those of the command line, to the last bit',
    async (folder, image, mask, segment) => {
      const { page, faults } = await watchedPage(shown.browser, `${shown.address}#/viewer`);
      await page.locator('input[webkitdirectory]').setInputFiles(join(shared, folder));
      await page.getByRole('button', { name: segment, exact: true }).click({ timeout: 60_000 });
      await page.getByRole('link', { name: 'Features' }).click();
      await page.getByRole('checkbox', { name: segment, exact: true }).waitFor();
      const flags = ['--image', join(shared, image), '--mask', join(shared, mask), '--segment', segment];
      expect(await sameBits(page, [...flags, '--setting', 'binWidth=25'])).toBe(107);
      expect(faults).toEqual([]);
      await page.context().close();
    },
    240_000,
  );

  test('features of a DICOM case by a PyRadiomics YAML are those of the command line, to the last bit, and are found and saved', async () => {
    const { folder } = given;
    const parameterFile = join(folder, 'parameters.yaml');
    await writeFile(parameterFile, yaml);
    const { page, faults } = await watchedPage(shown.browser, `${shown.address}#/viewer`);
    await page.locator('input[webkitdirectory]').setInputFiles(folder);
    await page.getByTestId('probe').waitFor({ timeout: 20_000 });
    await page.getByRole('link', { name: 'Features' }).click();
    await page.locator('input[accept=".yaml,.yml"]').setInputFiles(parameterFile);
    await expect.poll(() => page.getByRole('checkbox', { name: 'Wavelet', exact: true }).isChecked()).toBe(true);
    const flags = ['--image', join(folder, 'ct'), '--mask', join(folder, 'seg.dcm'), '--segment', 'tumour1'];
    expect(await sameBits(page, [...flags, '--params', parameterFile])).toBe(107 + 8 * 93 + 93);
    await page.getByRole('textbox', { name: 'Search' }).fill('Q4LE LLH');
    await page.getByText('1 of 944 features').waitFor();
    await page.getByRole('cell', { name: 'wavelet-LLH' }).waitFor();
    expect(await barriers(page)).toEqual([]);

    const written = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as YAML' }).click();
    expect(await readFile(await (await written).path(), 'utf8')).toContain('Wavelet: {}');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('what a feature means is read in the table by the keyboard, and a feature is seen as a map with its scale', async () => {
    const { page, faults } = await watchedPage(shown.browser, `${shown.address}#/viewer`);
    await page.locator('input[webkitdirectory]').setInputFiles(given.folder);
    await page.getByTestId('probe').waitFor({ timeout: 20_000 });
    await page.getByRole('link', { name: 'Features' }).click();
    await page.getByRole('button', { name: 'Measure 1 region' }).click();
    await page.getByRole('table').waitFor({ timeout: 60_000 });
    await page.getByRole('textbox', { name: 'Search' }).fill('firstorder_Skewness');
    await page.getByRole('table').focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('region', { name: 'What the feature means' }).getByText('Skewness', { exact: true }).waitFor();

    await page.getByText('Map', { exact: true }).click();
    await page.getByRole('combobox', { name: 'Feature' }).fill('firstorder_Mean');
    await page.getByRole('option', { name: 'original_firstorder_Mean', exact: true }).click();
    const colours = () =>
      page.locator('[data-plane="axial"] canvas').evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
        let yellow = 0;
        for (let i = 0; i < data.length; i += 4)
          yellow += Number(data[i] > 200 && data[i + 1] > 200 && data[i + 2] < 90);
        return yellow;
      });
    const before = await colours();
    await page.getByRole('button', { name: 'Make the map' }).click();
    await page.getByText('2nd to the 98th percentile').waitFor({ timeout: 30_000 });
    await expect.poll(colours, { timeout: 10_000 }).toBeGreaterThan(before + 20);
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a long extraction is stopped; a wrong parameter file says its line', async () => {
    const { folder } = given;
    const { page, faults } = await watchedPage(shown.browser, `${shown.address}#/features`);
    await page.getByRole('button', { name: 'Make a patient' }).click();
    await page.getByRole('checkbox', { name: 'liver' }).check({ timeout: 20_000 });
    await page.getByRole('checkbox', { name: 'Wavelet', exact: true }).check();
    await page.getByRole('button', { name: 'Measure 2 regions' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('button', { name: 'Measure 2 regions' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);

    const wrong = join(folder, 'wrong.yaml');
    await writeFile(wrong, 'setting:\n  binWith: 25\n');
    await page.locator('input[accept=".yaml,.yml"]').setInputFiles(wrong);
    await page.getByRole('alert').getByText('RAD-PARAMETER-UNKNOWN').waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
