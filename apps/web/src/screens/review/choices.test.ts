import { studyDetailSchema, worklistSchema } from '@radscore/api';
import { sendInstances } from '@radscore/host-pacs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallStudy } from '../../../../../packages/host-pacs/src/testing/dicom-files.js';
import { barriers, chromiumPath } from '../../testing/open-workbench.js';
import { type OpenedHospital, openedHospital } from '../../testing/opened-hospital.js';

const site = `data: data
http: { port: 0 }
dicom: { port: 0, peers: [{ title: PACS }] }
inbox: { minFreeBytes: 0 }
complete: { quietSeconds: 0.5, atMostSeconds: 5 }
`;

describe.skipIf(chromiumPath === undefined)('what a person chooses for a study', () => {
  let hospital: OpenedHospital;
  beforeAll(async () => {
    hospital = await openedHospital(site);
  }, 600_000);
  afterAll(() => hospital?.close());

  test('a series that came twice with other content: one choice decides for all its images, each can be chosen alone', async () => {
    const { page, faults } = hospital.watched;
    const first = (await smallStudy(16, 3, 'P04')).map(({ bytes }) => bytes);
    const second = first.map((bytes) =>
      Uint8Array.from(bytes, (each, i) => (i === bytes.length - 1 ? each ^ 1 : each)),
    );
    const port = Number((await hospital.served.logged('started')).dicom);
    const to = { from: 'PACS', title: 'RADSCORE', host: '127.0.0.1', port };
    await sendInstances(to, first);
    await sendInstances(to, second);
    const ask = (path: string) => page.evaluate(async (at) => (await fetch(at)).json(), path);
    const detail = async () => {
      const [study] = worklistSchema.parse(await ask('/api/worklist')).studies;
      return study && studyDetailSchema.parse(await ask(`/api/studies/${study.key}`));
    };
    await expect.poll(async () => (await detail())?.study.state, { timeout: 60_000 }).toBe('conflict');
    const { study, conflicts } = (await detail())!;
    expect(conflicts.map(({ hashes }) => hashes.length)).toEqual([2, 2, 2, 2]);

    await page.goto(`${hospital.origin}/#/review?key=${study.key}`);
    const all = page.getByLabel('All 4 images: the version that counts');
    await all.selectOption('the one that came second');
    const single = (n: number) => page.getByLabel(`Image ${n}: the version that counts`, { exact: true });
    for (const n of [1, 2, 3, 4]) expect(await single(n).inputValue()).toBe(conflicts[n - 1]!.hashes[1]);
    await single(2).selectOption('the one that came first');
    expect(await all.inputValue()).toBe('');
    expect(await barriers(page)).toEqual([]);
    await all.selectOption('the one that came second');
    const sent = page.waitForRequest((request) => request.url().endsWith('/choices'));
    await page.getByRole('button', { name: 'Go on with this' }).click();
    expect((await sent).postDataJSON()).toEqual({ instances: conflicts.map(({ hashes }) => hashes[1]) });
    await expect.poll(async () => (await detail())!.study.state, { timeout: 60_000 }).toBe('unmatched');
    expect(faults).toEqual([]);
  });
});
