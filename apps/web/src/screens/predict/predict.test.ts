import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toJson } from '@radscore/core';
import { type ModelFile, withHash } from '@radscore/prediction';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../../cli/src/testing/run.js';
import { csvOf, smallProtocol, writeSmallCohort } from '../../../../cli/src/testing/small-cohort.js';
import { barriers, chromiumPath, watchedPage } from '../../testing/open-workbench.js';
import { showWorkbench } from '../../testing/shown-workbench.js';
import { expectSound, twoSights } from '../../testing/sound.js';

describe.skipIf(chromiumPath === undefined)('the next patient is scored in a tab', () => {
  const shown = showWorkbench();
  let folder: string;
  const at = (...names: string[]) => join(folder, ...names);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radscore-page-predict-'));
    await writeFile(at('cohort.csv'), csvOf(await writeSmallCohort(folder, 40)));
    await mkdir(at('empty'));
    await copyFile(at('nothing-mask.nii'), at('empty', 'P02-mask.nii'));
    await writeFile(at('protocol.yaml'), smallProtocol());
    const flags = ['--cohort', at('cohort.csv'), '--out', at('run'), '--no-png'];
    const { status, stderr } = await run('study', 'run', at('protocol.yaml'), ...flags);
    expect(status, stderr).toBe(0);
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const opened = () => watchedPage(shown.browser, `${shown.address}#/predict`);
  /** A file that the page hands out, as text. */
  const downloaded = async (page: Page, button: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    return readFile((await file.path())!, 'utf8');
  };
  const giveFiles = (page: Page, ...names: string[]) =>
    page.locator('input[type=file][multiple]').setInputFiles(names.map((name) => at(name)));

  test('from images and outlines, with the bytes of `radscore predict`', async () => {
    const { page, faults } = await opened();
    await page.locator('input[type=file]').setInputFiles(at('run', 'model.json'));
    await page.getByRole('button', { name: 'Score this patient' }).waitFor();
    await giveFiles(page, 'P01.nii', 'P01-mask.nii');
    await page.getByRole('textbox', { name: 'age' }).fill('140');
    await expect.poll(() => page.getByLabel('Outlines', { exact: true }).count(), { timeout: 20_000 }).toBe(1);
    await page.getByRole('button', { name: 'Score this patient' }).click();
    const result = page.getByRole('region', { name: 'Result' });
    await result.waitFor({ timeout: 20_000 });

    const text = await result.innerText();
    expect(text).toContain('age is 140.0, outside the training range');
    expect(text.indexOf('Before you read on')).toBeLessThan(text.indexOf('Risk of recurrence'));
    expect(text).toMatch(/Of the \d+ development patients with the most similar predictions/);
    await expect.poll(() => result.locator('table').filter({ hasText: 'Fong' }).innerText()).toMatch(/0 – 5/);
    await expectSound(page, twoSights);

    const patient = ['--image', at('P01.nii'), '--mask', at('P01-mask.nii'), '--clinical', 'age=140'];
    const flags = ['predict', '--model', at('run', 'model.json'), ...patient];
    expect(await downloaded(page, 'Download as JSON')).toBe((await run(...flags, '--format', 'json')).stdout);
    await run(...flags, '--out', at('page.html'));
    expect(await downloaded(page, 'Download as page')).toBe(await readFile(at('page.html'), 'utf8'));

    await page.getByRole('textbox', { name: 'age' }).fill('60');
    await page.getByText('Something has changed').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  }, 120_000);

  test('printed it is one page of A4', async () => {
    const { page } = await opened();
    await page.locator('input[type=file]').setInputFiles(at('run', 'model.json'));
    await giveFiles(page, 'P01.nii', 'P01-mask.nii');
    await page.getByRole('textbox', { name: 'age' }).fill('61');
    await expect.poll(() => page.getByLabel('Outlines', { exact: true }).count(), { timeout: 20_000 }).toBe(1);
    await page.getByRole('button', { name: 'Score this patient' }).click();
    await page.getByRole('region', { name: 'Result' }).waitFor();
    await page.getByRole('rowheader', { name: /Fong/ }).waitFor();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.context().close();
  });

  test('by the keyboard alone, with features that are typed', async () => {
    const { page, faults } = await opened();
    const tabTo = async (name: RegExp) => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab');
        const own = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          const labels = (element as HTMLInputElement).labels;
          return `${element.innerText} ${[...(labels ?? [])].map((label) => label.innerText).join(' ')}`.trim();
        });
        if (name.test(own)) return;
      }
      throw new Error(`${name} is not reached by Tab`);
    };
    const chooser = page.waitForEvent('filechooser');
    await tabTo(/^Open model/);
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(at('run', 'model.json'));
    await page.getByRole('button', { name: 'Score this patient' }).waitFor();
    await page.locator('body').press('Home');
    await tabTo(/^Images and outlines/);
    await page.keyboard.press('ArrowRight');
    await tabTo(/^\s*age$/);
    await page.keyboard.type('61');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Result' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Result');
    await page
      .getByText(/original_firstorder_\w+ is missing/)
      .first()
      .waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a table of features: everybody as the command line has them, and each alone', async () => {
    const { page, faults } = await opened();
    await page.locator('input[type=file]').setInputFiles(at('run', 'model.json'));
    await page.getByRole('button', { name: 'Score this patient' }).waitFor();
    await giveFiles(page, 'run/features.csv', 'cohort.csv');
    const table = page.getByRole('region', { name: 'Patients of the table' });
    await table.getByText('40 patients of the table').waitFor({ timeout: 30_000 });
    const flags = ['--features', at('run', 'features.csv'), '--cohort', at('cohort.csv')];
    const { stdout } = await run('predict', '--model', at('run', 'model.json'), ...flags);
    expect(await downloaded(page, 'Download as CSV')).toBe(stdout);
    await page.getByRole('combobox', { name: 'Show a patient' }).click();
    await page.getByRole('option', { name: 'P03' }).click();
    const risk = 100 * Number(/^P03,([^,]+),/m.exec(stdout)![1]);
    await page.getByRole('region', { name: 'Result' }).waitFor({ timeout: 20_000 });
    await expect.poll(() => page.getByRole('region', { name: 'Result' }).innerText()).toContain(`${Math.round(risk)}`);
    await expectSound(page, twoSights);
    expect(faults).toEqual([]);
    await page.context().close();
  }, 120_000);

  test('a table of one patient is shown at once, and a table without the features says what is missing', async () => {
    const { page } = await opened();
    await page.locator('input[type=file]').setInputFiles(at('run', 'model.json'));
    await page.getByRole('button', { name: 'Score this patient' }).waitFor();
    const lines = (await readFile(at('run', 'features.csv'), 'utf8')).split('\n');
    const [head, first] = lines;
    await writeFile(at('one.csv'), `${head},age\n${first},61\n`);
    await giveFiles(page, 'one.csv');
    await page.getByRole('region', { name: 'Result' }).waitFor({ timeout: 20_000 });
    await writeFile(at('without.csv'), 'age\n61\n');
    await giveFiles(page, 'without.csv');
    await page.getByRole('alert').getByText('RAD-COHORT-COLUMN').waitFor();
    await page.context().close();
  });

  test('the model is validated in the cohort that is open in Study, with the files of `radscore validate`', async () => {
    const { page, faults } = await watchedPage(shown.browser, `${shown.address}#/study`);
    await giveFiles(page, 'protocol.yaml', 'cohort.csv', 'run/features.csv');
    await page.getByText('events for each of').waitFor({ timeout: 30_000 });
    await page.getByRole('link', { name: 'Predict' }).click();
    await page.locator('input[type=file]').setInputFiles(at('run', 'model.json'));
    await page.getByRole('button', { name: 'Validate the model' }).click();
    await page.getByRole('region', { name: 'Validation in the open cohort' }).waitFor({ timeout: 60_000 });
    expect(await barriers(page)).toEqual([]);
    const flags = ['--cohort', at('cohort.csv'), '--features', at('run', 'features.csv'), '--out', at('validated')];
    const { status, stderr } = await run('validate', at('run', 'model.json'), ...flags);
    expect(status, stderr).toBe(0);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download everything' }).click(),
    ]);
    const files = unzipSync(new Uint8Array(await readFile((await file.path())!)));
    expect(Object.keys(files)).toContain('report.html');
    for (const [name, bytes] of Object.entries(files))
      expect(Buffer.compare(bytes, await readFile(at('validated', name))), name).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a model with deep features is validated on images, as it was made', async () => {
    const deep = smallProtocol('deep: { region: intra, encoder: trained, patch: { size: [26, 26, 26], spacing: 1 } }')
      .replace('tumour: { regions: [intra] }', 'tumour: { regions: [intra], deep: true }')
      .replace('featureClass: { firstorder: [] }', 'featureClass: { firstorder: [Mean] }');
    await writeFile(at('deep.yaml'), deep);
    const lines = (await readFile(at('cohort.csv'), 'utf8')).split('\n');
    await writeFile(at('few.csv'), `${lines.slice(0, 21).join('\n')}\n`);
    const ran = await run(
      ...['study', 'run', at('deep.yaml'), '--cohort', at('few.csv'), '--out', at('deep'), '--no-png'],
    );
    expect(ran.status, ran.stderr).toBe(0);
    const ids = lines.slice(1, 21).map((line) => line.split(',')[0]);
    const { page, faults } = await watchedPage(shown.browser, `${shown.address}#/study`);
    await giveFiles(page, 'deep.yaml', 'few.csv', ...ids.flatMap((id) => [`${id}.nii`, `${id}-mask.nii`]));
    await page.getByText('events for each of').waitFor({ timeout: 30_000 });
    await page.getByRole('link', { name: 'Predict' }).click();
    await page.locator('input[type=file]').setInputFiles(at('deep', 'model.json'));
    await page.getByRole('button', { name: 'Validate the model' }).click();
    await page.getByRole('region', { name: 'Validation in the open cohort' }).waitFor({ timeout: 120_000 });
    expect(faults).toEqual([]);
    await page.context().close();
  }, 400_000);

  test('of a survival model the course of each fifth stands beside the patient, with no point under ten patients', async () => {
    const survival = smallProtocol()
      .replace(
        /endpoint: .*/,
        'endpoint: { kind: survival, title: Recurrence, event: { flag: recurrence, time: months }, unit: months, positive: recurrence, horizons: [12] }',
      )
      .replace(
        '{ recurrence: { role: outcome, type: flag } }',
        '{ recurrence: { role: outcome, type: flag }, months: { role: outcome, type: numeric, unit: months } }',
      )
      .replace(
        't-test, parameters: { best: 3, threshold: null }',
        'univariate-cox, parameters: { best: 3, threshold: null }',
      )
      .replace('{ logistic: { name: logistic } }', '{ cox: { name: cox, threshold: median } }')
      .replace('model: logistic', 'model: cox');
    await writeFile(at('survival.yaml'), survival);
    const lines = (await readFile(at('cohort.csv'), 'utf8')).trim().split('\n');
    const months = lines.map((line, i) => (i === 0 ? `${line},months` : `${line},${6 + ((i * 7) % 40)}`));
    await writeFile(at('months.csv'), `${months.join('\n')}\n`);
    const flags = ['--cohort', at('months.csv'), '--features', at('run', 'features.csv'), '--out', at('survival')];
    const ran = await run('study', 'run', at('survival.yaml'), ...flags, '--no-png');
    expect(ran.status, ran.stderr).toBe(0);
    const { page, faults } = await opened();
    await page.locator('input[type=file]').setInputFiles(at('survival', 'model.json'));
    await page.getByRole('button', { name: 'Score this patient' }).waitFor();
    const [head, first] = (await readFile(at('run', 'features.csv'), 'utf8')).split('\n');
    await writeFile(at('one-survival.csv'), `${head},age\n${first},61\n`);
    await giveFiles(page, 'one-survival.csv');
    const result = page.getByRole('region', { name: 'Result' });
    await result.waitFor({ timeout: 20_000 });
    const table = result.locator('table').filter({ hasText: 'Without recurrence' });
    expect(await table.getByRole('rowheader', { name: 'this patient' }).count()).toBe(1);
    expect(await table.innerText()).toMatch(/\d+ % \(\d+ %–\d+ %\), [\d.]+ months/);
    await result.getByRole('img', { name: /Group 1/ }).waitFor();
    const model = JSON.parse(await readFile(at('survival', 'model.json'), 'utf8')) as ModelFile;
    const points = model.development!.fifths.flatMap(({ survival: own = [] }) => own);
    expect(points.length).toBeGreaterThan(0);
    expect(Math.min(...points.map(({ atRisk }) => atRisk))).toBeGreaterThanOrEqual(10);
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  }, 120_000);

  test('a model that was changed is refused with the place, and outlines without a tumour by name', async () => {
    const { page } = await opened();
    const model = JSON.parse(await readFile(at('run', 'model.json'), 'utf8')) as ModelFile;
    const changed = { ...model, cutOff: { ...model.cutOff, value: 0.9 } };
    await writeFile(at('changed.json'), JSON.stringify(changed));
    await page.locator('input[type=file]').setInputFiles(at('changed.json'));
    await page.getByRole('alert').getByText('does not fit its hash').waitFor();
    const { hash: _, ...rest } = model;
    const wrong = withHash({ ...rest, training: { ...rest.training, patients: -1 } });
    await writeFile(at('wrong.json'), toJson(wrong));
    await page.locator('input[type=file]').setInputFiles(at('wrong.json'));
    await page.getByRole('alert').getByText('training.patients').waitFor();

    await page.locator('input[type=file]').setInputFiles(at('run', 'model.json'));
    await giveFiles(page, 'P02.nii', 'empty/P02-mask.nii');
    await page.getByRole('textbox', { name: 'age' }).fill('61');
    await expect.poll(() => page.getByLabel('Outlines', { exact: true }).count(), { timeout: 20_000 }).toBe(1);
    await page.getByRole('button', { name: 'Score this patient' }).click();
    await page.getByRole('alert').getByText('RAD-MASK-EMPTY').waitFor();
    await page.context().close();
  });
});
