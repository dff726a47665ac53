import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { hostError } from '../errors.js';

import { chromiumFlags, findChromium } from './chromium.js';

const run = promisify(execFile);
const timeout = 120_000;

/** Chromium's address bar has pages of its own, which every window loads: a quarter of the time that a report takes. */
const noAddressBar = '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup';

/**
 * Prints a report to PDF with an installed Chromium, by the page's own rules for print.
 *
 * @throws RAD-REPORT-NO-BROWSER no Chromium is installed.
 * @throws RAD-REPORT-PDF the browser failed or wrote nothing.
 */
export async function reportToPdf(page: string, pdf: string, env = process.env): Promise<void> {
  const browser = findChromium(env);
  if (browser === undefined) throw hostError('RAD-REPORT-NO-BROWSER', {}, { file: page });
  // A profile of its own, so that a browser that is already open is neither disturbed nor asked.
  const profile = await mkdtemp(join(tmpdir(), 'radscore-pdf-'));
  const out = resolve(pdf);
  try {
    await rm(out, { force: true });
    const job = ['--headless', `--user-data-dir=${profile}`, '--no-pdf-header-footer', `--print-to-pdf=${out}`];
    const flags = [...chromiumFlags(), noAddressBar, ...job];
    await run(browser, [...flags, pathToFileURL(resolve(page)).href], { timeout });
    if ((await stat(out)).size === 0) throw new Error('the file is empty');
  } catch (error) {
    const problem = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    throw hostError('RAD-REPORT-PDF', { problem }, { file: page }, { cause: error });
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}
