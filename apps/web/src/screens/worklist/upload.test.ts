import { mkdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeCtSeries } from '@radscore/dicom';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../../cli/src/testing/run.js';
import { barriers, chromiumPath, type WatchedPage } from '../../testing/open-workbench.js';
import { type OpenedHospital, openedHospital } from '../../testing/opened-hospital.js';

const site = `data: data
http: { port: 0 }
inbox: { minFreeBytes: 0, maxInstanceBytes: 400000, maxUploadBytes: 90000000 }
`;

describe.skipIf(chromiumPath === undefined)('upload in the worklist', () => {
  let hospital: OpenedHospital;
  let watched: WatchedPage;
  const at = (...names: string[]) => join(hospital.folder, ...names);

  beforeAll(async () => {
    hospital = await openedHospital(site);
    watched = hospital.watched;
  }, 600_000);
  afterAll(() => hospital?.close());

  /** A series of noise, so that nothing packs it. */
  async function writeSeries(
    name: string,
    patientId: string,
    slices: number,
  ): Promise<readonly { name: string; bytes: Uint8Array }[]> {
    const [nx, ny] = [200, 200];
    const data = Float64Array.from({ length: nx * ny * slices }, (_, i) => (i * 7919) % 1000);
    const files = await writeCtSeries(
      {
        data,
        geometry: {
          size: [nx, ny, slices],
          spacing: [1, 1, 1],
          origin: [0, 0, 0],
          direction: [1, 0, 0, 0, 1, 0, 0, 0, 1],
        },
      } as never,
      { patientId, bodyPart: 'LIVER', description: 'portal', date: '20250301' },
    );
    await mkdir(at(name), { recursive: true });
    for (const file of files) await writeFile(at(name, file.name), file.bytes);
    return files;
  }
  const panel = () => watched.page.getByRole('region', { name: 'Upload' });
  const choose = (path: string) => watched.page.locator('input[webkitdirectory]').setInputFiles(path);
  /** Drops files and folders as a hand does. */
  async function drop(...files: string[]): Promise<void> {
    const { page } = watched;
    const session = await page.context().newCDPSession(page);
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', {
        ...{ type, x: 400, y: 500 },
        data: { items: [], files, dragOperationsMask: 1 },
      });
    await session.detach();
  }

  test('a folder is chosen and sent; its study appears, and what was refused is named with reason and remedy', async () => {
    const { page } = watched;
    const files = await writeSeries('first', 'P-FIRST', 12);
    await writeFile(at('first', 'letter.txt'), 'Dear colleague');
    await writeFile(at('first', 'DICOMDIR'), 'left out');
    await writeFile(at('first', 'damaged.dcm'), Buffer.from(files[0]!.bytes).subarray(0, 200));
    await writeFile(at('first', 'large.dcm'), Buffer.concat([files[0]!.bytes, new Uint8Array(400_000)]));
    await page.getByRole('button', { name: 'Upload' }).click();
    expect(await barriers(page)).toEqual([]);
    await choose(at('first'));
    await panel().getByText('15 of 15 files').waitFor();
    await panel().getByText('12 kept').waitFor();
    await panel().getByText('3 refused').waitFor();
    const refused = panel().getByRole('list', { name: 'Refused' });
    const said = await refused.innerText();
    expect(said).toMatch(/Not DICOM · 1\s+The service takes DICOM[\s\S]*letter\.txt/);
    expect(said).toMatch(/No DICOM instance that can be kept · 1\s+It is damaged[\s\S]*damaged\.dcm/);
    expect(said).toMatch(/Larger than the service takes · 1\s+Send it[\s\S]*large\.dcm/);
    await page.getByRole('row', { name: 'P-FIRST' }).waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  test('files, folders and archives are dropped on the worklist', async () => {
    const { page } = watched;
    await writeSeries('second', 'P-SECOND', 3);
    const third = await writeSeries('third', 'P-THIRD', 4);
    await writeFile(
      at('third.zip'),
      zipSync(Object.fromEntries(third.map(({ name, bytes }) => [`ct/${name}`, bytes]))),
    );
    await writeFile(at('broken.zip'), Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(100)]));
    await panel().getByRole('button', { name: 'Close' }).first().click();
    await drop(at('second'), at('third.zip'), at('broken.zip'));
    await panel().getByText('7 of 7 files').waitFor();
    await panel().getByText('Everything has come').waitFor();
    await panel().getByRole('alert').getByText('broken.zip').waitFor();
    await page.getByRole('row', { name: 'P-SECOND' }).waitFor();
    await page.getByRole('row', { name: 'P-THIRD' }).waitFor();
  });

  test('how far it is, file by file, and how long it takes are told; it is stopped, and goes on where it was', async () => {
    const { page } = watched;
    await writeSeries('long', 'P-LONG', 200);
    const session = await page.context().newCDPSession(page);
    const throttle = (bytes: number) =>
      session.send('Network.emulateNetworkConditions', {
        ...{ offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: bytes },
      });
    await throttle(4e5);
    await choose(at('long'));
    await panel()
      .getByText(/^[1-9]\d* of 200 files$/)
      .waitFor();
    await panel()
      .getByText(/about \d+ (s|min) left/)
      .waitFor();
    await panel()
      .getByText(/^\d+(\.\d)? %$/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Monitor' }).click();
    await page.getByRole('link', { name: 'Worklist' }).click();
    await panel().getByRole('button', { name: 'Stop' }).click();
    await panel()
      .getByText(/^\d+ not sent$/)
      .waitFor();
    const kept = Number(
      (
        await panel()
          .getByText(/^\d+ kept$/)
          .innerText()
      ).split(' ')[0],
    );
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(200);
    expect(await barriers(page)).toEqual([]);
    await throttle(-1);
    await panel().getByRole('button', { name: 'Send the rest' }).click();
    await panel().getByText('200 kept').waitFor();
    await page.getByRole('row', { name: 'P-LONG' }).waitFor();
  });

  test('more than the service takes at once is not begun', async () => {
    await mkdir(at('huge'));
    await writeFile(at('huge', 'a.dcm'), '');
    await truncate(at('huge', 'a.dcm'), 90_000_001);
    await choose(at('huge'));
    await panel().getByRole('alert').getByText('more than the 90000000').waitFor();
    await panel().getByText('1 not sent').waitFor();
  });

  test('each sending stands in the audit log, without a name; who only reads is offered none', async () => {
    const { page } = watched;
    await panel().getByRole('button', { name: 'Close' }).first().click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await hospital.signIn('reader');
    await page.getByRole('row', { name: 'P-FIRST' }).waitFor();
    expect(await page.getByRole('button', { name: 'Upload' }).count()).toBe(0);
    await drop(at('second'));
    expect(await panel().count()).toBe(0);
    expect(watched.faults.filter((fault) => !/status of 40[19]/.test(fault))).toEqual([]);
    expect(JSON.stringify(hospital.served.lines)).not.toMatch(/P-FIRST|P-SECOND|letter/);
    await hospital.served.stop();
    const out = at('audit.json');
    const exported = await run('audit', 'export', '--config', at('site.yaml'), '--out', out);
    expect(exported.status, exported.stderr).toBe(0);
    const text = await readFile(out, 'utf8');
    expect(text).toContain('instances-stored');
    expect(text).not.toMatch(/P-FIRST|P-SECOND|letter/);
  });
});
