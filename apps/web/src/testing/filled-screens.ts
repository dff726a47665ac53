// Screens with something on them, for pictures and for tests of what all screens must hold.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRng } from '@radscore/core';
import { writeCtSeries, writeSegmentation } from '@radscore/dicom';
import { evaluateRegion } from '@radscore/image';
import { phantomCase } from '@radscore/phantom';
import type { Page } from 'playwright-core';
import { fixtures, run } from '../../../cli/src/testing/run.js';
import { csvOf, smallProtocol, writeSmallCohort } from '../../../cli/src/testing/small-cohort.js';

/** Fills a screen that was opened at its route; those that are not named show something as they open. */
export interface FilledScreens {
  readonly folder: string;
  fill(route: string, page: Page): Promise<void>;
}

const patience = { timeout: 120_000 };

/** Makes a small study and a patient with the 4 mm rim of a tumour as an outline of its own. */
export async function filledScreens(): Promise<FilledScreens> {
  const folder = mkdtempSync(join(tmpdir(), 'radscore-screens-'));
  const at = (...names: string[]) => join(folder, ...names);
  const rows = await writeSmallCohort(folder, 40);
  writeFileSync(at('cohort.csv'), csvOf(rows));
  writeFileSync(at('protocol.yaml'), smallProtocol());
  const flags = ['--cohort', at('cohort.csv'), '--out', at('run'), '--no-png'];
  const { status, stderr } = await run('study', 'run', at('protocol.yaml'), ...flags);
  if (status !== 0) throw new Error(stderr);

  const { image, segments } = phantomCase(createRng('screens'), { spacing: [1.6, 1.6, 3] });
  const { mask } = evaluateRegion('shell(tumour1, 0mm, 4mm) & liver', { segments, image });
  const series = await writeCtSeries(image, { patientId: 'PH-001', description: 'Phantom' });
  const outlines = ['liver', 'tumour1'].map((label) => ({ label, mask: segments.get(label)! }));
  mkdirSync(at('PH-001', 'ct'), { recursive: true });
  for (const { name, bytes } of series) writeFileSync(at('PH-001', 'ct', name), bytes);
  writeFileSync(
    at('PH-001', 'seg.dcm'),
    await writeSegmentation([...outlines, { label: 'rim 4 mm', mask }], { source: series }),
  );

  const openPatient = async (page: Page) => {
    const before = page.url();
    await page.goto(`${before.split('#')[0]}#/viewer`);
    await page.locator('input[webkitdirectory]').setInputFiles(at('PH-001'));
    await page.getByTestId('probe').waitFor(patience);
    await page.goto(before);
  };
  /** With the surfaces made, which the engine does in its own time. */
  const openInDepth = async (page: Page) => {
    await openPatient(page);
    if ((await page.locator('[data-plane="3d"]').count()) === 0) return;
    await page.locator('[data-plane="3d"][aria-busy="false"]').waitFor({ ...patience, state: 'attached' });
  };
  const filling: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    viewer: openInDepth,
    draw: openInDepth,
    async regions(page) {
      await openInDepth(page);
      await page.getByText('ml', { exact: false }).first().waitFor(patience);
    },
    async features(page) {
      await openPatient(page);
      await page.getByRole('checkbox', { name: 'rim 4 mm' }).check();
      await page.getByRole('button', { name: /^Measure \d regions?$/ }).click();
      await page.getByRole('cell', { name: 'firstorder' }).first().waitFor(patience);
    },
    async predict(page) {
      await page.locator('input[type=file]').first().setInputFiles(at('run', 'model.json'));
      await page
        .locator('input[type=file][multiple]')
        .first()
        .setInputFiles([at('P01.nii'), at('P01-mask.nii')]);
      await page.getByRole('textbox', { name: 'age' }).fill('83');
      await page.getByLabel('Outlines', { exact: true }).waitFor(patience);
      await page.getByRole('button', { name: 'Score this patient' }).click();
      await page.getByRole('rowheader', { name: /Fong/ }).waitFor(patience);
    },
    async study(page) {
      const given = [at('protocol.yaml'), at('cohort.csv'), at('run', 'features.csv')];
      await page.locator('input[type=file][multiple]').first().setInputFiles(given);
      await page.getByText('events for each of').waitFor(patience);
      await page.getByRole('button', { name: 'Run the study' }).click();
      await page.getByRole('slider').waitFor(patience);
    },
    async cohort(page) {
      const images = rows.slice(0, 9).flatMap((row) => [at(row.image), at(row.mask)]);
      await page
        .locator('input[type=file][multiple]')
        .first()
        .setInputFiles([at('cohort.csv'), ...images]);
      await page.getByLabel('Event (column of 1 or yes)').selectOption('recurrence');
      await page.getByTestId('endpoint').waitFor(patience);
    },
    async learn(page) {
      await page.getByText('Computing …').waitFor(patience);
      await page.getByText('Computing …').waitFor({ state: 'hidden', ...patience });
    },
    async compare(page) {
      for (const name of ['feature-table', 'crlm-recurrence-ultrasound']) {
        await page
          .locator('input[type=file]')
          .first()
          .setInputFiles(join(fixtures, 'version-1', name, 'run', 'run.json'));
        await page.waitForTimeout(500);
      }
      await page.getByRole('heading', { name: 'Candidates' }).waitFor(patience);
    },
  };
  return { folder, fill: async (route, page) => filling[route]?.(page) };
}
