import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layDatabase } from '../../../../packages/queue-postgres/src/testing/new-database.js';
import { run } from '../../../cli/src/testing/run.js';
import { type Served, serve } from '../../../cli/src/testing/served.js';
import { client } from '../../../server/src/testing/small-provider.js';
import { type TrueProvider, trueProvider } from '../../../server/src/testing/true-provider.js';
import { barriers, chromiumPath, openBrowser, type WatchedPage, watchedPage } from '../testing/open-workbench.js';

const password = 'a password of the site';

describe.skipIf(chromiumPath === undefined)('signing in with the provider of the hospital', () => {
  let browser: Browser;
  let folder: string;
  let provider: TrueProvider;
  let served: Served;
  let watched: WatchedPage;
  let origin: string;
  const at = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radscore-sign-in-page-'));
    const name = { family_name: 'Doe', given_name: 'Jane' };
    provider = await trueProvider({ jane: { ...name, groups: ['radiologists'] }, porter: { groups: ['porters'] } });
    const site = `data: data
http: { port: 0 }
inbox: { minFreeBytes: 0 }
signIn:
  provider:
    name: the hospital account
    issuer: ${provider.issuer}
    clientId: ${client.id}
    secret: { environment: RADSCORE_CLIENT_SECRET }
    roles: { approver: [radiologists] }
`;
    await writeFile(at('site.yaml'), site);
    await writeFile(at('password'), password);
    await layDatabase(at('data/database'));
    const flags = ['--config', at('site.yaml'), '--password-file', at('password'), '--role', 'reader'];
    const added = await run('user', 'add', 'roe', ...flags);
    if (added.status !== 0) throw new Error(added.stderr);
    served = await serve(folder, site, '', { RADSCORE_CLIENT_SECRET: client.secret });
    origin = `http://127.0.0.1:${String((await served.logged('pages')).port)}`;
    provider.register(origin);
    browser = await openBrowser();
    watched = await watchedPage(browser, `${origin}/#/monitor`);
    watched.page.setDefaultTimeout(60_000);
    // Its pages for developers ask for a font, which stays on this machine.
    await watched.page.context().route(/^https:/, (route) => route.fulfill({ contentType: 'text/css', body: '' }));
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await provider?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const button = () => watched.page.getByRole('button', { name: 'Sign in with the hospital account' });
  /** Fills in the pages of the provider. */
  const atProvider = async (person: string) => {
    const { page } = watched;
    await page.waitForURL(`${provider.issuer}/interaction/**`);
    await page.locator('input[name=login]').fill(person);
    await page.locator('input[name=password]').fill('any');
    await page.locator('button[type=submit]').click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL(`${origin}/**`);
  };

  test('the page offers it beside accounts of the service, without barriers', async () => {
    await button().waitFor();
    await watched.page.getByRole('textbox', { name: 'Account' }).waitFor();
    expect(await barriers(watched.page)).toEqual([]);
  });

  test('who comes back is signed in with name and role, where they were, and stays so', async () => {
    const { page } = watched;
    await button().click();
    await atProvider('jane');
    await page.getByText('Doe, Jane').waitFor();
    expect(page.url()).toBe(`${origin}/#/monitor`);
    await page.getByRole('region', { name: 'Health' }).getByText('Database').waitFor();
    expect(await page.evaluate(() => document.cookie)).toBe('');
    expect(await barriers(page)).toEqual([]);
    await page.reload();
    await page.getByText('Doe, Jane').waitFor();
  });

  test('who signs out at the provider is signed out here, without a hand', async () => {
    const { page } = watched;
    const elsewhere = await page.context().newPage();
    await elsewhere.goto(`${provider.issuer}/session/end`);
    await elsewhere.getByRole('button', { name: 'Yes, sign me out' }).click();
    await elsewhere.getByText('Sign-out Success').waitFor();
    await elsewhere.close();
    await page.reload();
    await button().click();
    await atProvider('jane');
    await page.getByText('Doe, Jane').waitFor();
  });

  test('who signs out is signed out at the provider too, and asked for a name there the next time', async () => {
    const { page } = watched;
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(`${provider.issuer}/session/end**`);
    await page.getByRole('button', { name: 'Yes, sign me out' }).click();
    await page.waitForURL(`${origin}/**`);
    await button().click();
    await atProvider('porter');
  });

  test('who has no role is told so', async () => {
    const { page } = watched;
    await page.getByRole('alert').getByText('none of your groups has a role').waitFor();
    expect(await barriers(page)).toEqual([]);
    expect((await served.logged('sign-in-refused')).reason).toBe('RAD-NO-ROLE');
  });

  test('while the provider is down the page says so, and accounts of the service sign in', async () => {
    const { page } = watched;
    await provider.close();
    // What the provider said of itself is used again for a minute.
    await expect
      .poll(
        async () => {
          await page.goto(`${origin}/`);
          await button().click();
          return page.waitForURL(`${provider.issuer}/**`, { timeout: 1500 }).then(
            () => 'away',
            () =>
              page
                .getByRole('alert')
                .innerText()
                .catch(() => 'away'),
          );
        },
        { timeout: 90_000, interval: 5000 },
      )
      .toContain('cannot be reached');
    await page.getByRole('textbox', { name: 'Account' }).fill('roe');
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    await page.getByText('No study has come yet').waitFor();
  });

  test('the page asked nobody but the provider, and the log names nobody', () => {
    const others = watched.faults.filter(
      (fault) =>
        !/status of 40[0-9]|status of 503|chrome-error|ERR_CONNECTION_REFUSED|fonts\.googleapis|ERR_NAME_NOT_RESOLVED/.test(
          fault,
        ) && !fault.includes(provider.issuer),
    );
    expect(others).toEqual([]);
    expect(JSON.stringify(served.lines)).not.toMatch(/Jane|Doe|porter/);
  });
});
