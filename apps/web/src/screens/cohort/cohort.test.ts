import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readVolumeBytes, writeNifti } from '@radscore/image';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { xlsxBytes } from '../../../../../packages/tables/src/testing/xlsx.js';
import { run } from '../../../../cli/src/testing/run.js';
import { writeSmallCohort } from '../../../../cli/src/testing/small-cohort.js';
import { barriers, chromiumPath, watchedPage } from '../../testing/open-workbench.js';
import { showWorkbench } from '../../testing/shown-workbench.js';
import { beyondEdge } from '../../testing/sound.js';

describe.skipIf(chromiumPath === undefined)('a cohort is put together in a tab', () => {
  const shown = showWorkbench();
  let folder: string;
  const at = (...names: string[]) => join(folder, ...names);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radscore-page-cohort-'));
    const rows = await writeSmallCohort(at('made'), 12);
    for (const { id = '', image = '', mask = '' } of rows) {
      await mkdir(at('scans', id), { recursive: true });
      await copyFile(at('made', image), at('scans', id, 'ct.nii'));
      await copyFile(at('made', mask), at('scans', id, 'ct-mask.nii'));
    }
    const mask = readVolumeBytes(await readFile(at('made', rows[6]!.mask!)));
    await writeFile(at('scans', 'P07', 'ct-mask.nii'), writeNifti({ ...mask, data: mask.data.map(() => 0) }));
    const lines = rows.map(({ recurrence, age }, i) =>
      [i === 0 ? 'P1' : `P${String(i + 1).padStart(2, '0')}`, i === 3 ? '6O' : age, recurrence, 4 + 3 * i].join(','),
    );
    const sheet = ['patient_id,age,recurrence,months', ...lines];
    await writeFile(at('clinical.csv'), `${sheet.join('\n')}\n`);
    await writeFile(at('clinical.xlsx'), xlsxBytes({ notes: [], patients: sheet.map((line) => line.split(',')) }));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  test.each([
    [1440, 'clinical.csv'],
    [390, 'clinical.xlsx'],
  ])(
    'folder and sheet become the cohort.csv of the command line (%i px, %s)',
    async (width, sheet) => {
      const { page, faults } = await watchedPage(shown.browser, `${shown.address}#/cohort`, {
        viewport: { width, height: 900 },
      });
      await page.locator('input[webkitdirectory]').setInputFiles(at('scans'));
      await page.getByRole('rowheader', { name: 'P12' }).waitFor({ timeout: 20_000 });
      await page.locator('input[type=file][multiple]').setInputFiles(at(sheet));
      await page.getByText('probably P1', { exact: true }).waitFor({ timeout: 20_000 });
      expect(await barriers(page)).toEqual([]);
      expect(await beyondEdge(page)).toBeLessThanOrEqual(0);
      await page.getByLabel('Take 1 ids').check();

      const saved = async () => {
        const button = page.getByRole('button', { name: 'Save cohort.csv' });
        const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
        return readFile((await file.path())!, 'utf8');
      };
      await run('cohort', at('scans'), '--table', at(sheet), '--out', at('cohort.csv'), '--yes', '--force');
      expect(await saved()).toBe(await readFile(at('cohort.csv'), 'utf8'));

      const sheetOfAll = page.getByRole('list', { name: 'Contact sheet' });
      await page.getByLabel('Lesion').fill('');
      await page.getByLabel('Organ').fill('');
      await page.getByRole('button', { name: 'Look at all cases' }).click();
      // The images end at their lesions, so that each case has one flag; the empty one and thick slices have their own.
      await page.getByText('12 of 12 cases should be looked at.').waitFor({ timeout: 120_000 });
      const flagged = (id: string) => sheetOfAll.getByRole('listitem').filter({ hasText: id }).innerText();
      expect(await flagged('P07')).toContain('The lesion is empty.');
      expect(await flagged('P08')).toContain('The lesion reaches the border of the image');
      expect(await sheetOfAll.getByRole('img').count()).toBe(11);
      expect(await flagged('P08')).not.toContain('Slices');
      await page.getByLabel('Thickest slices').fill('1.5');
      await expect.poll(() => flagged('P08')).toContain('Slices are 2.0 mm apart.');
      await page.getByLabel('Thickest slices').fill('5');
      await page.getByLabel('Only these').check();
      expect(await sheetOfAll.getByRole('listitem').count()).toBe(12);

      const cell = page.getByLabel('age of P04');
      expect(await cell.getAttribute('aria-invalid')).toBe('true');
      await page.getByRole('button', { name: '1 no number' }).waitFor();
      await cell.fill('60');
      await expect.poll(() => page.getByRole('button', { name: '1 no number' }).count()).toBe(0);
      expect(await saved()).toContain('60');

      await page.getByLabel('Endpoint', { exact: true }).selectOption('Time to another event');
      await page.getByLabel('Event (column of 1 or yes)').selectOption('recurrence');
      await page.getByLabel('Time to it or to the last visit: Event').selectOption('months');
      await page.getByTestId('endpoint').waitFor({ timeout: 10_000 });
      expect(await page.getByTestId('endpoint').innerText()).toMatch(/^12 patients, \d+ with the event$/);
      await page.getByRole('img', { name: /Kaplan-Meier curves/ }).waitFor();
      expect(await barriers(page)).toEqual([]);
      expect(faults).toEqual([]);
      await page.context().close();
    },
    180_000,
  );
});
