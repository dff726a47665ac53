import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sendInstances } from '@radscore/host-pacs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layDatabase } from '../../../../packages/queue-postgres/src/testing/new-database.js';
import { run } from '../../../cli/src/testing/run.js';
import { type Served, serve } from '../../../cli/src/testing/served.js';
import { type SmallHospital, smallHospital } from '../../../cli/src/testing/small-hospital.js';
import { barriers, chromiumPath, openBrowser, type WatchedPage, watchedPage } from '../testing/open-workbench.js';
import { expectSound, twoSights } from '../testing/sound.js';
import { texts } from '../texts/index.js';

const password = 'a password of the site';
const site = `data: data
dicom: { port: 0, peers: [{ title: PACS }] }
http: { port: 0 }
inbox: { minFreeBytes: 0 }
complete: { quietSeconds: 0.5, atMostSeconds: 5 }
phases: { portal: ['*portal*'] }
models: { crlm: { file: run/model.json } }
destinations: { records: { kind: fhir-folder, folder: fhir } }
rules:
  - { name: portal, when: { bodyPart: [LIVER], phase: portal }, model: crlm, segments: { tumour: tumour }, destinations: [records] }
`;

describe.skipIf(chromiumPath === undefined)('the page of radscore serve', () => {
  let browser: Browser;
  let folder: string;
  let hospital: SmallHospital;
  let served: Served;
  let watched: WatchedPage;
  let origin: string;
  const at = (...names: string[]) => join(folder, ...names);
  const refused = /status of 40[0-9]|status of 429/;
  const faults = () => watched.faults.filter((fault) => !refused.test(fault));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radscore-hospital-page-'));
    hospital = await smallHospital(folder, { age: true });
    await writeFile(at('site.yaml'), site);
    await writeFile(at('password'), password);
    await layDatabase(at('data', 'database'));
    for (const [account, ...roles] of [
      ['roe', 'approver', 'administrator'],
      ['reader', 'reader'],
    ] as const) {
      const flags = ['--config', at('site.yaml'), '--password-file', at('password'), '--name', 'Roe^Richard'];
      const added = await run('user', 'add', account, ...flags, '--role', ...roles);
      if (added.status !== 0) throw new Error(added.stderr);
    }
    served = await serve(folder, site);
    origin = `http://127.0.0.1:${String((await served.logged('pages')).port)}`;
    browser = await openBrowser();
    watched = await watchedPage(browser, `${origin}/`);
    watched.page.setDefaultTimeout(90_000);
  }, 900_000);
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const send = async (...given: Parameters<SmallHospital['writePatient']>) => {
    const files = await hospital.writePatient(...given);
    const port = Number((await served.logged('started')).dicom);
    await sendInstances(
      { from: 'PACS', title: 'RADSCORE', host: '127.0.0.1', port },
      files.map(({ bytes }) => bytes),
    );
  };
  const signIn = async (page: Page, account: string, given: string) => {
    await page.getByRole('textbox', { name: 'Account' }).fill(account);
    await page.getByLabel('Password', { exact: true }).fill(given);
    await page.keyboard.press('Enter');
  };
  const open = async (page: Page, patient: string) => {
    await page.goto(`${origin}/#/worklist`);
    await page.getByRole('row', { name: patient }).first().getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: patient }).waitFor();
  };

  test('whoever is not signed in sees where to sign in, and nothing else', async () => {
    const { page } = watched;
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(await page.getByRole('navigation').getByRole('link').count()).toBe(0);
    await signIn(page, 'roe', 'not the password');
    await page.getByRole('alert').getByText('The account or password is wrong.').waitFor();
    await signIn(page, 'roe', password);
    await page.getByText('No study has come yet').waitFor();
    expect(await page.evaluate(() => document.cookie)).toBe('');
    expect(await barriers(page)).toEqual([]);
  }, 300_000);

  test('a study that came waits for inputs, which are typed; then it is predicted, and a person accepts it', async () => {
    const { page } = watched;
    await send('P01', { date: '20250301' });
    await page.getByRole('row', { name: 'P01' }).getByText('waits for inputs').waitFor();
    expect(await barriers(page)).toEqual([]);
    await open(page, 'P01');
    await page.getByText('Waits for: age.').waitFor();
    await page.getByRole('textbox', { name: 'age' }).fill('61');
    await page.keyboard.press('Enter');
    await page.getByText('Risk of recurrence', { exact: false }).first().waitFor();
    await page.getByText('For research use only', { exact: false }).first().waitFor();
    await page.getByText('No earlier result of this patient').waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(await page.getByRole('button', { name: 'Reject' }).isDisabled()).toBe(true);
    await page.getByRole('textbox', { name: 'Reason, or a note on it' }).fill('<b>fits the report</b>');
    await page.getByRole('button', { name: 'Accept and send' }).click();
    await page.getByText('sent ', { exact: false }).first().waitFor();
    await page.getByText('<b>fits the report</b>').waitFor();
    expect(faults()).toEqual([]);
  }, 300_000);

  test('images and outlines open in the page, read within the session', async () => {
    const { page } = watched;
    await page.getByRole('button', { name: 'Open the images' }).click();
    await page.getByTestId('probe').first().waitFor();
    await page.getByText('tumour').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    // Long enough for outlines to be kept, where any are.
    await page.waitForTimeout(12_000);
    expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).not.toContain(
      'radscore/work',
    );
    expect(faults()).toEqual([]);
  }, 300_000);

  test('the next study of the patient stands beside the one before, with the change', async () => {
    const { page } = watched;
    await send('P02', { as: 'P01', date: '20250901' });
    await page.goto(`${origin}/#/worklist`);
    await page.getByRole('row', { name: '2025-09-01' }).getByRole('link').click();
    await page.getByRole('textbox', { name: 'age' }).fill('62');
    await page.getByRole('button', { name: 'Use these' }).click();
    const earlier = page.getByRole('region', { name: 'Earlier results of this patient' });
    await earlier.getByText('2025-03-01').waitFor();
    await earlier.getByText(/[+−][\d.]+ points/).waitFor();
    await earlier
      .getByText(
        /Higher than at least \d+ % of the predictions by which the study judged the model|As low as the lowest/,
      )
      .waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Reason, or a note on it' }).fill('motion');
    await page.getByRole('button', { name: 'Reject' }).click();
    await page.getByRole('listitem').getByText('rejected').waitFor();
  }, 300_000);

  test('what the description does not tell is chosen', async () => {
    const { page } = watched;
    await send('P03', { description: 'series 5' });
    await page.goto(`${origin}/#/worklist`);
    await page.getByRole('row', { name: 'P03' }).getByText('waits for a choice').waitFor();
    await open(page, 'P03');
    await page.getByLabel('Contrast phase').selectOption('portal');
    await page.getByRole('button', { name: 'Go on with this' }).click();
    await page.getByText('Waits for: age.').waitFor();
  }, 300_000);

  test('rules are tried on what is stored; a model is stopped at once, with a reason', async () => {
    const { page } = watched;
    await page.goto(`${origin}/#/models`);
    await page.getByRole('textbox', { name: 'site.yaml' }).fill(site.replace('[LIVER]', '[HEAD]'));
    await page.getByRole('button', { name: 'Try on stored studies' }).click();
    await page.getByText('3 studies').waitFor();
    await page.getByText('No rule is about any of its series.').first().waitFor();
    await page.getByRole('button', { name: 'Stop at once' }).click();
    await page.getByRole('textbox', { name: 'Why it is stopped' }).fill('recalled');
    await page.keyboard.press('Enter');
    await page.getByText('recalled').waitFor();
    await expectSound(page, twoSights);
    await page.getByRole('button', { name: 'Use again' }).click();
    await page.getByText('in use').waitFor();
    await page.goto(`${origin}/#/monitor`);
    await page.getByRole('region', { name: 'Health' }).getByText('Database').waitFor();
    await expectSound(page, twoSights);
    expect(faults()).toEqual([]);
  }, 300_000);

  test('who only reads is not offered to decide; who signs out is out', async () => {
    const { page } = watched;
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await signIn(page, 'reader', password);
    await page.getByRole('link', { name: 'Viewer' }).click();
    await page.getByRole('heading', { name: texts.viewer.emptyTitle }).waitFor();
    expect(await page.getByTestId('probe').count()).toBe(0);
    await open(page, 'P01');
    await page.getByText('Your account reads', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: 'Accept and send' }).count()).toBe(0);
    expect(faults()).toEqual([]);
  }, 300_000);
});
