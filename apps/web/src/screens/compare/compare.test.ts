import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixtures, run } from '../../../../cli/src/testing/run.js';
import { barriers, chromiumPath, watchedPage } from '../../testing/open-workbench.js';
import { showWorkbench } from '../../testing/shown-workbench.js';

describe.skipIf(chromiumPath === undefined)('two runs side by side', () => {
  const shown = showWorkbench();

  test('settings, candidates and checks as `radscore study compare` has them', async () => {
    const folders = ['feature-table', 'crlm-recurrence-ultrasound'].map((name) =>
      join(fixtures, 'version-1', name, 'run'),
    );
    const { page, faults } = await watchedPage(shown.browser, `${shown.address}#/compare`);
    for (const folder of folders) await page.locator('input[type=file]').setInputFiles(join(folder, 'run.json'));
    await page.getByRole('heading', { name: 'Candidates' }).waitFor({ timeout: 20_000 });
    const { stdout } = await run('study', 'compare', ...folders, '--format', 'json');
    const compared = JSON.parse(stdout) as { settings: unknown[]; candidates: unknown[] };
    const rows = (title: string) => page.getByRole('region', { name: title }).locator('tbody tr').count();
    expect(await rows('What the protocols differ in')).toBe(compared.settings.length);
    expect(await rows('Candidates')).toBe(compared.candidates.length);
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
