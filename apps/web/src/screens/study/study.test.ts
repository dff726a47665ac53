import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtures, run } from '../../../../cli/src/testing/run.js';
import { barriers, chromiumPath, watchedPage } from '../../testing/open-workbench.js';
import { showWorkbench } from '../../testing/shown-workbench.js';
import { beyondEdge } from '../../testing/sound.js';

const patients = '15';
/** The demo's study with all its steps and kinds of models, but little of each: fewer regions and image types, coarser voxels, smaller models. */
const protocol = `version: 1
id: demo
extends: crlm-recurrence-peritumoral
without:
  - paper
  - signatures.Intra+Peri2mm
  - signatures.Intra+Peri6mm
${['BinomialBlur', 'BoxMean', 'BoxSigma', 'CurvatureFlow', 'DiscreteGaussian', 'LaplacianSharpening', 'LoG', 'Normalize', 'ShotNoise', 'Wavelet'].map((type) => `  - extraction.imageType.${type}\n`).join('')}
extraction: { setting: { resampledPixelSpacing: [2, 2, 2] } }
models: { random-forest: { parameters: { trees: 10 } }, mlp: { parameters: { epochs: 10 } } }
evaluation: { folds: 3, repeats: 1, bootstrap: 2, permutations: 1 }
`;

describe.skipIf(chromiumPath === undefined)('a study in a tab', () => {
  const shown = showWorkbench();
  let folder: string;
  const at = (...names: string[]) => join(folder, ...names);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radscore-page-study-'));
    await cp(join(fixtures, 'version-1', 'feature-table'), folder, { recursive: true });
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const opened = (more = {}) => watchedPage(shown.browser, `${shown.address}#/study`, more);
  const runs = (page: Page) => page.getByRole('button', { name: 'Run the study' });
  const packed = async (page: Page) => {
    const button = page.getByRole('button', { name: 'Download everything' });
    await button.waitFor({ timeout: 240_000 });
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    return unzipSync(new Uint8Array(await readFile((await file.path())!)));
  };
  /** The plain files of a run folder; what lies in hidden folders is of the host. */
  const filesOf = async (out: string) => {
    const all = await readdir(out, { recursive: true, withFileTypes: true });
    const names = all.filter((each) => each.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    return names.map((name) => name.slice(out.length + 1)).filter((name) => !/^(\.|state|results|cache)/.test(name));
  };
  const equalToRun = async (files: Readonly<Record<string, Uint8Array>>, out: string) => {
    const names = Object.keys(files).sort();
    expect(names).toContain('report.html');
    expect((await filesOf(out)).filter((name) => !names.includes(name))).toEqual([]);
    for (const name of names) expect(Buffer.compare(files[name]!, await readFile(join(out, name))), name).toBe(0);
  };

  test('from a table of features: the files are those of the command line, byte for byte', async () => {
    const flags = ['--cohort', at('cohort.csv'), '--features', at('features.csv'), '--out', at('own'), '--no-png'];
    const ran = await run('study', 'run', at('protocol.yaml'), ...flags);
    expect(existsSync(at('own', 'report.html')), ran.stderr).toBe(true);

    const { page, faults } = await opened();
    const given = ['protocol.yaml', 'cohort.csv', 'features.csv'].map((name) => at(name));
    await page.locator('input[type=file][multiple]').setInputFiles(given);
    await page
      .getByRole('region', { name: 'What will run' })
      .getByText('events for each of')
      .waitFor({ timeout: 30_000 });
    await runs(page).click();
    await equalToRun(await packed(page), at('own'));
    await page.getByText('radscore study run protocol.yaml --cohort cohort.csv --features features.csv').waitFor();
    expect(await barriers(page)).toEqual([]);

    const shown = page.getByTestId('at-threshold');
    const before = await shown.textContent();
    await page.getByRole('slider').focus();
    await page.keyboard.press('Home');
    await expect.poll(() => shown.textContent()).toMatch(/Sensitivity 1\.00 · Specificity 0\.00/);
    expect(await shown.textContent()).not.toBe(before);
    expect(faults).toEqual([]);
    await page.context().close();
  }, 300_000);

  test('form and text of a protocol are one: each follows the other, comments stay, faults are named with their line', async () => {
    const { page, faults } = await opened({ viewport: { width: 390, height: 900 } });
    await page.getByRole('combobox', { name: 'Design' }).selectOption({ index: 1 });
    const yaml = page.getByLabel('Protocol (YAML)');
    const comments = (await yaml.inputValue()).match(/#/g)!.length;
    await page.getByLabel('Section').selectOption('evaluation');
    await page.getByRole('textbox', { name: 'repeats' }).fill('7');
    await page.keyboard.press('Tab');
    await expect.poll(() => yaml.inputValue()).toMatch(/repeats: 7/);
    expect((await yaml.inputValue()).match(/#/g)).toHaveLength(comments);
    await yaml.fill((await yaml.inputValue()).replace('repeats: 7', 'repeats: many'));
    await page.getByRole('alert').getByText('evaluation.repeats').first().waitFor({ timeout: 20_000 });
    expect(await page.getByRole('textbox', { name: 'repeats' }).inputValue()).toBe('many');
    expect(await barriers(page)).toEqual([]);
    expect(await beyondEdge(page)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('the demo from phantom images: made, measured and fitted in the tab with the files of the command line; a stopped run goes on', async () => {
    await writeFile(at('demo.yaml'), protocol);
    const cohort = ['phantom', '--for', 'crlm-recurrence-peritumoral', '--patients', patients, '--seed', '1'];
    const made = await run(...cohort, '--out', at('cohort'));
    expect(made.status, made.stderr).toBe(0);
    const flags = ['--cohort', at('cohort', 'cohort.csv'), '--out', at('demo'), '--no-png'];
    const ran = await run('study', 'run', at('demo.yaml'), ...flags);
    expect(ran.status, ran.stderr).toBe(0);

    const { page, faults } = await opened();
    await page.getByLabel('Patients').fill(patients);
    await page.getByRole('button', { name: 'Make the cohort' }).click();
    const yaml = page.getByLabel('Protocol (YAML)');
    await yaml.waitFor({ timeout: 120_000 });
    await yaml.fill(protocol);
    await runs(page).click();
    await page.getByText(/Measuring [3-9]/).waitFor({ timeout: 120_000 });
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect.poll(() => runs(page).isEnabled()).toBe(true);
    await runs(page).click();
    await equalToRun(await packed(page), at('demo'));
    expect(faults).toEqual([]);
    await page.context().close();
  }, 600_000);
});
