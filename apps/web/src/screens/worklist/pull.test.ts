import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../../cli/src/testing/run.js';
import {
  heldStudy,
  isRetrieval,
  type SmallArchive,
  sendMatches,
  smallArchive,
  value,
} from '../../../../server/src/testing/small-archive.js';
import { barriers, chromiumPath, type WatchedPage } from '../../testing/open-workbench.js';
import { type OpenedHospital, openedHospital } from '../../testing/opened-hospital.js';

describe.skipIf(chromiumPath === undefined)('fetching from a PACS in the worklist', () => {
  let archive: SmallArchive;
  let hospital: OpenedHospital;
  let watched: WatchedPage;

  beforeAll(async () => {
    archive = await smallArchive();
    archive.held = [...(await heldStudy('P-ONE', 3)), ...(await heldStudy('P-TWO', 2))];
    hospital = await openedHospital(`data: data
http: { port: 0 }
inbox: { minFreeBytes: 0 }
pull:
  archive: { kind: dicomweb, url: '${archive.url}', firstPauseSeconds: 1, longestPauseSeconds: 1 }
  cellar: { kind: dicomweb, url: 'http://127.0.0.1:9/dicom-web' }
`);
    watched = hospital.watched;
  }, 600_000);
  afterAll(async () => {
    await hospital?.close();
    archive?.close();
  });

  const panel = () => watched.page.getByRole('region', { name: 'Fetch from a PACS' });
  const search = async (what: Readonly<Record<string, string>>) => {
    for (const label of ['Patient ID', 'Accession number', 'Study date from', 'Study date to', 'Study Instance UID'])
      await panel()
        .getByLabel(label, { exact: true })
        .fill(what[label] ?? '');
    await panel().getByRole('button', { name: 'Search' }).click();
  };
  const found = () => panel().getByRole('table', { name: 'Found' });
  const asked = () => panel().getByRole('list', { name: 'You asked for' }).getByRole('listitem');

  test('what the archives have is shown before anything is fetched, with what one of them had to say', async () => {
    const { page } = watched;
    await page.getByRole('button', { name: 'Fetch from a PACS' }).click();
    expect(await panel().getByRole('button', { name: 'Search' }).isDisabled()).toBe(true);
    await search({ 'Patient ID': 'P-ONE' });
    const row = found().getByRole('row', { name: 'P-ONE' });
    for (const text of ['Doe, P-ONE', 'born 1950-01-01', 'CT Abdomen', '2026-01-05', 'CT, SEG', 'archive'])
      await row.getByText(text).first().waitFor();
    expect(await found().getByRole('row').count()).toBe(2);
    await panel().getByText('cellar does not answer.').waitFor();
    expect(archive.asked.filter(isRetrieval)).toEqual([]);
    expect(await barriers(page)).toEqual([]);
    await search({ 'Patient ID': 'P-ONE', 'Study date from': '2026-01-06' });
    await panel().getByText('archive has no such study.').waitFor();
    expect(await found().count()).toBe(0);
  });

  test('the chosen study is fetched; how many images have come is told, and it appears in the worklist', async () => {
    const { page } = watched;
    await search({ 'Study date from': '2026-01-05', 'Study date to': '2026-01-05' });
    await found().getByRole('row', { name: 'P-TWO' }).waitFor();
    await found().getByRole('button', { name: 'Fetch the study of P-ONE, 2026-01-05' }).click();
    await asked().getByText('4 of 4 images').waitFor();
    await asked().getByText('fetched', { exact: true }).waitFor();
    await found().getByRole('row', { name: 'P-ONE' }).getByText('here already').waitFor();
    await found().getByRole('button', { name: 'Fetch the study of P-ONE' }).getByText('Fetch again').waitFor();
    await page.locator('table').last().getByRole('row', { name: 'P-ONE' }).waitFor();
    await panel().getByRole('link', { name: 'Open' }).click();
    await page.getByRole('heading', { level: 1 }).getByText('P-ONE').waitFor();
    await page.getByRole('link', { name: 'Worklist' }).first().click();
    await page.getByRole('button', { name: 'Fetch from a PACS' }).click();
    await asked().getByText('fetched', { exact: true }).waitFor();
  });

  test('what does not come says why, and that it is tried again; what is refused says so', async () => {
    const { page } = watched;
    archive.instead = ({ url }, response) => {
      if (!isRetrieval(url!)) return false;
      response.writeHead(503).end();
      return true;
    };
    await search({ 'Patient ID': 'P-TWO' });
    await found().getByRole('button', { name: 'Fetch' }).click();
    await asked()
      .getByText(/(One try|\d tries) failed: archive is too busy to answer now\. It is tried again\./)
      .waitFor();
    // Its bar has no width before the first image.
    await asked().getByRole('progressbar', { name: 'Images that have come' }).waitFor({ state: 'attached' });
    await found().getByText('is being fetched').waitFor();
    expect(await barriers(page)).toEqual([]);
    archive.instead = ({ url }, response) => {
      if (!isRetrieval(url!)) return false;
      response.writeHead(403).end();
      return true;
    };
    await asked().getByText('archive refuses. Its administrator must allow this service', { exact: false }).waitFor();
    await asked().getByText('given up', { exact: true }).waitFor();
    await asked()
      .filter({ hasText: 'given up' })
      .getByText(`Study ${archive.held.at(-1)!.study}`)
      .waitFor();
    archive.instead = undefined;
    await found().getByRole('button', { name: 'Fetch' }).click();
    await asked().getByText('3 of 3 images').waitFor();
  });

  test('a name with script in it shows as text; an answer that is none is told', async () => {
    archive.instead = (_request, response) => {
      const name = '<img src=x onerror=alert(1)>^Jane';
      sendMatches(response, [
        {
          '0020000D': value('UI', '1.2.3'),
          '00100020': value('LO', 'X'),
          '00100010': value('PN', { Alphabetic: name }),
        },
      ]);
      return true;
    };
    await search({ 'Patient ID': 'X' });
    await found().getByText('<img src=x onerror=alert(1)>, Jane').waitFor();
    archive.instead = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Sign in');
      return true;
    };
    await search({ 'Accession number': 'A1' });
    await panel().getByText('archive gave an answer that cannot be used.').waitFor();
    archive.instead = undefined;
  });

  test('searches stand in the audit log, without a name; who only reads is offered none', async () => {
    const { page } = watched;
    await panel().getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await hospital.signIn('reader');
    await page.getByRole('row', { name: 'P-ONE' }).waitFor();
    expect(await page.getByRole('button', { name: 'Fetch from a PACS' }).count()).toBe(0);
    expect(watched.faults.filter((fault) => !/status of 40[19]/.test(fault))).toEqual([]);
    expect(JSON.stringify(hospital.served.lines)).not.toMatch(/P-ONE|P-TWO|Doe/);
    await hospital.served.stop();
    const out = join(hospital.folder, 'audit.json');
    const exported = await run('audit', 'export', '--config', join(hospital.folder, 'site.yaml'), '--out', out);
    expect(exported.status, exported.stderr).toBe(0);
    const text = await readFile(out, 'utf8');
    for (const act of ['archives-searched', 'study-asked-for', 'asked-studies-seen']) expect(text).toContain(act);
    expect(text).not.toMatch(/P-ONE|P-TWO|Doe/);
  });
});
