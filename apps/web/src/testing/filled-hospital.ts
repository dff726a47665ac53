// The service of a small hospital with studies in it, for pictures of its screens.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sendInstances } from '@radscore/host-pacs';
import type { Page } from 'playwright-core';
import { layDatabase } from '../../../../packages/queue-postgres/src/testing/new-database.js';
import { run } from '../../../cli/src/testing/run.js';
import { serve } from '../../../cli/src/testing/served.js';
import { smallHospital } from '../../../cli/src/testing/small-hospital.js';

const password = 'a password of the site';
const site = `data: data
dicom: { port: 0, peers: [{ title: PACS }] }
http: { port: 0 }
inbox: { minFreeBytes: 0 }
signIn:
  provider:
    name: the hospital account
    issuer: https://login.example
    clientId: radscore
    secret: { file: password }
    roles: { reader: [radiology] }
complete: { quietSeconds: 0.5, atMostSeconds: 5 }
phases: { portal: ['*portal*'] }
models: { crlm: { file: run/model.json } }
destinations: { records: { kind: fhir-folder, folder: fhir } }
rules:
  - { name: portal phase, when: { bodyPart: [LIVER], phase: portal }, model: crlm, segments: { tumour: tumour }, destinations: [records] }
`;

export interface FilledHospital {
  readonly address: string;
  /** Opens a screen in a page that was opened at the address; `sign-in` before anybody has signed in. */
  fill(route: string, page: Page): Promise<void>;
  close(): Promise<void>;
}

/** Sends three studies of two patients, of which one waits for a choice. */
export async function filledHospital(): Promise<FilledHospital> {
  const folder = await mkdtemp(join(tmpdir(), 'radscore-hospital-screens-'));
  const at = (name: string) => join(folder, name);
  const hospital = await smallHospital(folder);
  await writeFile(at('site.yaml'), site);
  await writeFile(at('password'), password);
  await layDatabase(at('data/database'));
  const flags = ['--config', at('site.yaml'), '--password-file', at('password'), '--name', 'Roe^Richard'];
  const added = await run('user', 'add', 'roe', ...flags, '--role', 'approver', 'administrator');
  if (added.status !== 0) throw new Error(added.stderr);
  const served = await serve(folder, site);
  const peer = {
    from: 'PACS',
    title: 'RADSCORE',
    host: '127.0.0.1',
    port: Number((await served.logged('started')).dicom),
  };
  for (const [id, options] of [
    ['P01', { date: '20250301' }],
    ['P02', { as: 'P01', date: '20250901' }],
    ['P03', { description: 'series 5', date: '20250902' }],
  ] as const) {
    const files = await hospital.writePatient(id, options);
    await sendInstances(
      peer,
      files.map(({ bytes }) => bytes),
    );
  }
  const signIn = async (page: Page) => {
    await page.getByRole('textbox', { name: 'Account' }).fill('roe');
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    await page.getByText('to be reviewed').nth(2).waitFor({ timeout: 300_000 });
    await page.getByText('waits for a choice').nth(1).waitFor();
  };
  return {
    address: `http://127.0.0.1:${String((await served.logged('pages')).port)}/`,
    async fill(route, page) {
      await page.getByRole('button', { name: 'Sign in with the hospital account' }).waitFor();
      if (route === 'sign-in') return;
      await signIn(page);
      if (route === 'review') {
        await page.getByRole('row', { name: '2025-09-01' }).getByRole('link').click();
        await page.getByText('Risk of recurrence').first().waitFor();
      } else await page.goto(`${page.url().split('#')[0]}#/${route}`);
      if (route === 'models') await page.getByText('in use').waitFor();
      if (route === 'monitor') await page.getByRole('region', { name: 'Health' }).getByText('Database').waitFor();
      if (route === 'worklist') await page.getByRole('button', { name: 'Upload' }).click();
    },
    async close() {
      await served.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
