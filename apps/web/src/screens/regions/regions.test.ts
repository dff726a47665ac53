import { createRng } from '@radscore/core';
import { countVoxels, evaluateRegion, voxelVolume } from '@radscore/image';
import { phantomCase } from '@radscore/phantom';
import { describe, expect, test } from 'vitest';
import { barriers, chromiumPath, watchedPage } from '../../testing/open-workbench.js';
import { showWorkbench } from '../../testing/shown-workbench.js';

describe.skipIf(chromiumPath === undefined)('the regions screen', () => {
  const shown = showWorkbench();

  test('a rim is seen with its volume as computed, changes with its distances, and is kept; an error stands under its character', async () => {
    const { image, segments } = phantomCase(createRng('1'));
    const millilitres = (expression: string) => {
      const { mask } = evaluateRegion(expression, { image, segments });
      return `${((countVoxels(mask) * voxelVolume(image.geometry)) / 1000).toFixed(1)} ml`;
    };
    const { page, faults } = await watchedPage(shown.browser, `${shown.address}#/regions`);
    await page.getByRole('button', { name: 'Make a patient' }).click();
    const field = page.getByRole('textbox', { name: 'Region', exact: true });
    await field.fill('shell(tumour*, 0mm, 4mm) & liver');
    await page.getByText(millilitres('shell(tumour*, 0mm, 4mm) & liver'), { exact: true }).waitFor({ timeout: 20_000 });

    const distance = page.getByRole('textbox', { name: 'Distance 2' });
    await distance.fill('6 mm');
    expect(await field.inputValue()).toBe('shell(tumour*, 0mm, 6mm) & liver');
    await page.getByText(millilitres('shell(tumour*, 0mm, 6mm) & liver'), { exact: true }).waitFor();
    await page.getByLabel('Keep it as').fill('rim');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByRole('button', { name: 'Edit rim' }).waitFor();
    expect(await barriers(page)).toEqual([]);

    await field.fill('shell(tumor1, 0mm, 4mm)');
    await page.getByText('Did you mean "tumour1"?').waitFor();
    expect(await page.locator('mark').textContent()).toBe('t');
    expect(await barriers(page)).toEqual([]);

    await page.waitForTimeout(700);
    await page.reload();
    await page.getByRole('button', { name: 'Make a patient' }).click();
    await page.getByRole('button', { name: 'Edit rim' }).click();
    expect(await field.inputValue()).toBe('shell(tumour*, 0mm, 6mm) & liver');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
