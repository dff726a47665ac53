import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readVolumeBytes } from '@radscore/image';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CaseFolder, writeCaseFolder } from '../testing/case-folder.js';
import { chromiumPath, openProfile, watchedPage } from '../testing/open-workbench.js';
import { showWorkbench } from '../testing/shown-workbench.js';

describe.skipIf(chromiumPath === undefined)('what is kept on this computer', () => {
  const shown = showWorkbench();
  let given: CaseFolder;
  const moved = join(tmpdir(), `radscore-at-rest-moved-${process.pid}`);
  beforeAll(async () => {
    given = await writeCaseFolder('at-rest');
    // The same files elsewhere, under other names.
    await cp(join(given.folder, 'ct'), join(moved, 'elsewhere'), { recursive: true });
  });
  afterAll(async () => {
    for (const folder of [given?.folder, moved]) await rm(folder, { recursive: true, force: true });
  });

  const opened = async (folder = given.folder) => {
    const watched = await watchedPage(shown.browser, `${shown.address}#/viewer`);
    watched.page.on('dialog', (dialog) => void dialog.accept());
    await giveFolder(watched.page, folder);
    return watched;
  };
  const giveFolder = async (page: Page, folder: string) => {
    await page.locator('input[webkitdirectory]').setInputFiles(folder);
    await page.getByTestId('probe').waitFor({ timeout: 20_000 });
    // From here on the case has a name among what is kept.
    await page.getByRole('checkbox', { name: 'Keep these images' }).waitFor();
  };
  /** Paints an outline of its own name. */
  const draw = async (page: Page, name: string) => {
    await page.getByRole('link', { name: 'Draw' }).click();
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill(name);
    await page.getByRole('radio', { name: 'Brush', exact: true }).check();
    const box = (await page.locator('[data-plane="axial"]').boundingBox())!;
    await page.mouse.move(box.x + 300, box.y + 350);
    await page.mouse.down();
    await page.mouse.move(box.x + 420, box.y + 350, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => volumeOf(page)).not.toBe('0.00 ml');
  };
  const volumeOf = async (page: Page) => (await page.locator('li[data-active] .number').textContent())!;
  const voxelsOf = async (page: Page) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Active as NIfTI' }).click();
    return readVolumeBytes(await readFile(await (await download).path())).data;
  };
  /** All that the browser keeps for the page, as text; files by their size. */
  const kept = (page: Page) =>
    page.evaluate(async () => {
      const found: string[] = [];
      const answer = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      for (const { name } of await indexedDB.databases()) {
        const database = await answer(indexedDB.open(name!));
        for (const table of database.objectStoreNames) {
          const objects = database.transaction(table).objectStore(table);
          const [keys, values] = [answer(objects.getAllKeys()), answer(objects.getAll())];
          for (const [at, key] of (await keys).entries()) {
            const value = (await values)[at];
            found.push(`${String(key)}: ${value instanceof Blob ? `file of ${value.size}` : JSON.stringify(value)}`);
          }
        }
        database.close();
      }
      return found.join('\n');
    });

  test('outlines and settings are kept within ten seconds, without images and names; a reload asks for the files and knows them by their content', async () => {
    const { page, faults } = await opened();
    await draw(page, 'mine');
    const voxels = await voxelsOf(page);
    await expect.poll(() => kept(page), { timeout: 11_000 }).toContain('"mine"');
    const text = await kept(page);
    expect(text).not.toContain('file of');
    for (const name of ['P-17', 'portal', 'seg.dcm', 'ct/', 'tumour1', given.folder.split('/').at(-1)!])
      expect(text, name).not.toContain(name);
    await page.reload();
    await page.getByText(/Images of .* were not kept\. Open their files again/).waitFor();
    await page.getByRole('button', { name: 'Open images' }).click();
    await page.getByText('were not kept').waitFor();
    await giveFolder(page, moved);
    await page.getByText('as they were kept').waitFor();
    await page.getByRole('link', { name: 'Draw' }).click();
    expect(await voxelsOf(page)).toEqual(voxels);
    await page.getByRole('button', { name: 'Use those of the files' }).click();
    await page.getByText('No outlines are open').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('images are kept where the user says so, open by themselves after a reload, and are deleted in one click', async () => {
    const { page, faults } = await opened();
    await page.getByRole('checkbox', { name: 'Keep these images' }).click();
    await expect.poll(() => kept(page)).toMatch(/ct\/.*: file of \d+/);
    await expect.poll(() => page.getByRole('checkbox', { name: 'Keep these images' }).isChecked()).toBe(true);
    await page.reload();
    await page.getByTestId('probe').waitFor({ timeout: 20_000 });
    await page.getByText('P-17', { exact: true }).waitFor();
    expect(await page.getByRole('checkbox', { name: 'Keep these images' }).isChecked()).toBe(true);
    await page.getByRole('link', { name: 'Start' }).click();
    await page.getByText('with its images').waitFor();
    await page.getByText('IndexedDB of this address').waitFor();
    await page.getByRole('button', { name: /^Delete Images of/ }).click();
    await page.getByText('Nothing yet').waitFor();
    await expect.poll(() => kept(page)).not.toContain('file of');
    await page.getByRole('button', { name: 'Delete all of it' }).click();
    await page.getByText('Nothing yet').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a closing tab warns of outlines that were not saved, on any screen', async () => {
    const { page } = await watchedPage(shown.browser, `${shown.address}#/viewer`);
    const warnings: string[] = [];
    page.on('dialog', (dialog) => {
      warnings.push(dialog.type());
      void dialog.accept();
    });
    await giveFolder(page, given.folder);
    await draw(page, 'unsaved');
    await page.getByRole('link', { name: 'Viewer' }).click();
    await page.reload();
    expect(warnings).toEqual(['beforeunload']);
    await page.context().close();
  });

  test('where there is no room left the page says so, gives what it has, and goes on keeping once there is room', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'radscore-profile-'));
    const context = await openProfile(profile);
    const page = await context.newPage();
    const { origin } = new URL(shown.address);
    const browserSession = await context.newCDPSession(page);
    await browserSession.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await page.goto(`${shown.address}#/viewer`);
    await giveFolder(page, given.folder);
    await draw(page, 'too much');
    await page.getByText('no more room').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download now' }).click();
    const files = unzipSync(new Uint8Array(await readFile(await (await download).path())));
    expect(Object.keys(files)).toEqual(['outlines.dcm', 'parameters.yaml']);
    expect(new TextDecoder('latin1').decode(files['outlines.dcm'])).toContain('too much');
    await browserSession.send('Storage.overrideQuotaForOrigin', { origin });
    await expect.poll(() => page.getByText('no more room').count(), { timeout: 20_000 }).toBe(0);
    await expect.poll(() => kept(page), { timeout: 15_000 }).toContain('too much');
    await context.close();
    await rm(profile, { recursive: true, force: true });
  });

  test('where a browser keeps nothing the page works, says so and gives what it has', async () => {
    const context = await shown.browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
    await page.goto(`${shown.address}#/viewer`);
    await page.getByText('This browser keeps nothing').waitFor();
    await page.getByRole('button', { name: 'Make a patient' }).click();
    await page.getByTestId('probe').waitFor({ timeout: 20_000 });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download now' }).click();
    const files = unzipSync(new Uint8Array(await readFile(await (await download).path())));
    expect(Object.keys(files)).toContain('parameters.yaml');
    await context.close();
  });

  test('the design of a study outlives a reload', async () => {
    const { page } = await watchedPage(shown.browser, `${shown.address}#/study`);
    const design = page.getByLabel('Design', { exact: true }).and(page.locator('select'));
    const chosen = await design.locator('option:not(:disabled)').first().getAttribute('value');
    await design.selectOption(chosen!);
    await page.waitForTimeout(1_000);
    await page.reload();
    await expect.poll(() => design.inputValue()).toBe(chosen);
    await page.context().close();
  });

  test('of two tabs one keeps and changes outlines, the other reads, until it is told to take over', async () => {
    const { page } = await opened();
    const other = await page.context().newPage();
    other.on('dialog', (dialog) => void dialog.accept());
    await other.goto(`${shown.address}#/viewer`);
    await other.getByText('open in another tab').waitFor();
    await giveFolder(other, given.folder);
    await draw(page, 'first tab');
    await expect.poll(() => kept(page), { timeout: 15_000 }).toContain('"first tab"');
    await other.getByRole('link', { name: 'Draw' }).click();
    await other.getByText('changed in the other tab').waitFor();
    for (const name of ['New', 'Open and run'])
      expect(await other.getByRole('button', { name, exact: true }).isDisabled(), name).toBe(true);
    await other.getByRole('button', { name: 'Work here instead' }).click();
    await page.getByText('open in another tab').waitFor();
    await other.getByRole('button', { name: 'first tab', exact: true }).waitFor();
    expect(await other.getByRole('button', { name: 'New', exact: true }).isDisabled()).toBe(false);
    expect(await page.getByRole('button', { name: 'New', exact: true }).isDisabled()).toBe(true);
    // Longer than a tab waits before it asks again.
    await other.waitForTimeout(4_000);
    expect(await other.getByText('open in another tab').count()).toBe(0);
    await draw(other, 'second tab');
    await expect.poll(() => kept(other), { timeout: 15_000 }).toContain('"second tab"');
    await page.getByRole('button', { name: 'Work here instead' }).click();
    await page.getByRole('button', { name: 'second tab', exact: true }).waitFor();
    // Longer than it takes until outlines are kept: those of the first tab do not come back.
    await page.waitForTimeout(11_000);
    expect(await kept(page)).toContain('"second tab"');
    await page.context().close();
  });

  test('an outline that is begun while those of an earlier sitting are looked for is not lost to them', async () => {
    const { page } = await opened();
    await draw(page, 'earlier');
    await expect.poll(() => kept(page), { timeout: 15_000 }).toContain('"earlier"');
    await page.addInitScript(() => {
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (this: Worker, message: { name?: string }, ...rest: []) {
        setTimeout(() => post.call(this, message, ...rest), message.name === 'openKeptOutlines' ? 5_000 : 0);
      };
    });
    await page.reload();
    await page.getByRole('link', { name: 'Viewer' }).click();
    await page.locator('input[webkitdirectory]').setInputFiles(given.folder);
    await page.getByTestId('probe').waitFor({ timeout: 20_000 });
    await page.getByRole('link', { name: 'Draw' }).click();
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('begun');
    await page.getByRole('checkbox', { name: 'Keep these images' }).waitFor();
    await page.getByRole('button', { name: 'begun', exact: true }).waitFor();
    await expect.poll(() => kept(page), { timeout: 15_000 }).toContain('"begun"');
    expect(await kept(page)).not.toContain('"earlier"');
    await page.context().close();
  });
});
