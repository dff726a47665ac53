// Pictures of every screen of the workbench, 1440 and 390 px wide, into docs/screens, and of the viewer with a rim into docs/images.
// Run `npm run build && npm run build:web` before: npm run screens
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../apps/cli/src/testing/run.js';
import { csvOf, smallProtocol, writeSmallCohort } from '../apps/cli/src/testing/small-cohort.js';
import { screens } from '../apps/web/src/screens/index.js';
import { openBrowser, serveWorkbench, watchedPage } from '../apps/web/src/testing/open-workbench.js';
import { createRng } from '../packages/core/src/index.js';
import { writeCtSeries, writeSegmentation } from '../packages/dicom/src/index.js';
import { evaluateRegion } from '../packages/image/src/index.js';
import { phantomCase } from '../packages/phantom/src/index.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'docs', 'screens');
mkdirSync(out, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'radscore-screens-'));
const at = (...names) => join(folder, ...names);

const rows = await writeSmallCohort(folder, 40);
writeFileSync(at('cohort.csv'), csvOf(rows));
writeFileSync(at('protocol.yaml'), smallProtocol());
const flags = ['--cohort', at('cohort.csv'), '--out', at('run'), '--no-png'];
const { status, stderr } = await run('study', 'run', at('protocol.yaml'), ...flags);
if (status !== 0) throw new Error(stderr);

// A patient with the 4 mm rim of a tumour as an outline of its own.
const { image, segments } = phantomCase(createRng('screens'), { spacing: [1.6, 1.6, 3] });
const { mask } = evaluateRegion('shell(tumour1, 0mm, 4mm) & liver', { segments, image });
const series = await writeCtSeries(image, { patientId: 'PH-001', description: 'Phantom' });
const outlines = ['liver', 'tumour1'].map((label) => ({ label, mask: segments.get(label) }));
const seg = await writeSegmentation([...outlines, { label: 'rim 4 mm', mask }], { source: series });
mkdirSync(at('PH-001', 'ct'), { recursive: true });
for (const { name, bytes } of series) writeFileSync(at('PH-001', 'ct', name), bytes);
writeFileSync(at('PH-001', 'seg.dcm'), seg);

/** What brings each screen to where it shows something; the rest is shown as it opens. */
const fill = {
  async viewer(page) {
    await page.locator('input[webkitdirectory]').setInputFiles(at('PH-001'));
    await page.getByTestId('probe').waitFor({ timeout: 60_000 });
  },
  async predict(page) {
    await page.locator('input[type=file]').setInputFiles(at('run', 'model.json'));
    await page.locator('input[type=file][multiple]').setInputFiles([at('P01.nii'), at('P01-mask.nii')]);
    await page.getByRole('textbox', { name: 'age' }).fill('83');
    await page.getByLabel('Outlines', { exact: true }).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Score this patient' }).click();
    await page.getByRole('rowheader', { name: /Fong/ }).waitFor({ timeout: 60_000 });
  },
  async study(page) {
    await page
      .locator('input[type=file][multiple]')
      .setInputFiles([at('protocol.yaml'), at('cohort.csv'), at('run', 'features.csv')]);
    await page.getByText('events for each of').waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Run the study' }).click();
    await page.getByRole('slider').waitFor({ timeout: 120_000 });
  },
  async cohort(page) {
    await page
      .locator('input[type=file][multiple]')
      .setInputFiles([at('cohort.csv'), ...rows.slice(0, 9).flatMap((row) => [at(row.image), at(row.mask)])]);
    await page.getByLabel('Event (column of 1 or yes)').selectOption('recurrence');
    await page.getByTestId('endpoint').waitFor({ timeout: 60_000 });
  },
  async compare(page) {
    const runs = ['feature-table', 'crlm-recurrence-ultrasound'];
    for (const name of runs) {
      await page
        .locator('input[type=file]')
        .setInputFiles(join(root, 'fixtures', 'version-1', name, 'run', 'run.json'));
      await page.waitForTimeout(500);
    }
    await page.getByRole('heading', { name: 'Candidates' }).waitFor({ timeout: 60_000 });
  },
};

const served = await serveWorkbench();
const browser = await openBrowser();
for (const width of [1440, 390]) {
  for (const { route } of screens) {
    const { page } = await watchedPage(browser, `${served.address}#/${route}`, { viewport: { width, height: 900 } });
    await fill[route]?.(page);
    await page.waitForTimeout(500);
    const picture = await page.screenshot();
    writeFileSync(join(out, `${route || 'start'}-${width}.png`), picture);
    if (route === 'viewer' && width === 1440) writeFileSync(join(root, 'docs', 'images', 'viewer-rim.png'), picture);
    await page.context().close();
  }
}
await browser.close();
await served.close();
rmSync(folder, { recursive: true });
const listed = screens.map(({ route, title }) => {
  const name = route || 'start';
  return `## ${title}\n\n<img src="${name}-1440.png" width="720" alt="${title}, wide"> <img src="${name}-390.png" width="200" alt="${title}, on a phone">\n`;
});
writeFileSync(
  join(out, 'README.md'),
  `# The screens of the workbench\n\nMade by \`npm run screens\` from phantoms.\n\n${listed.join('\n')}`,
);
