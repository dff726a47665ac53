// The service of a hospital, and its worklist in a browser with a signed-in person.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { layDatabase } from '../../../../packages/queue-postgres/src/testing/new-database.js';
import { run } from '../../../cli/src/testing/run.js';
import { type Served, serve } from '../../../cli/src/testing/served.js';
import { openBrowser, type WatchedPage, watchedPage } from './open-workbench.js';

const password = 'a password of the site';

export interface OpenedHospital {
  readonly folder: string;
  readonly served: Served;
  readonly browser: Browser;
  /** Address of the service. */
  readonly origin: string;
  readonly watched: WatchedPage;
  /** Signs in as `approver` or `reader`, which are the accounts that there are. */
  signIn(account: 'approver' | 'reader'): Promise<void>;
  close(): Promise<void>;
}

/** Starts `radscore serve` with a site.yaml and opens its page; an approver has signed in. */
export async function openedHospital(site: string): Promise<OpenedHospital> {
  const folder = await mkdtemp(join(tmpdir(), 'radscore-worklist-'));
  const at = (name: string) => join(folder, name);
  await writeFile(at('site.yaml'), site);
  await writeFile(at('password'), password);
  await layDatabase(at('data/database'));
  for (const role of ['approver', 'reader']) {
    const flags = ['--config', at('site.yaml'), '--password-file', at('password'), '--role', role];
    const added = await run('user', 'add', role, ...flags);
    if (added.status !== 0) throw new Error(added.stderr);
  }
  const served = await serve(folder, site);
  const origin = `http://127.0.0.1:${String((await served.logged('pages')).port)}`;
  const browser = await openBrowser();
  const watched = await watchedPage(browser, `${origin}/`);
  const { page } = watched;
  page.setDefaultTimeout(60_000);
  const signIn = async (account: string) => {
    await page.getByRole('textbox', { name: 'Account' }).fill(account);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    await page.getByText(account).first().waitFor();
  };
  await signIn('approver');
  return {
    ...{ folder, served, browser, origin, watched, signIn },
    async close() {
      await browser.close();
      await served.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
