import { readdir } from 'node:fs/promises';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { smallStudy } from '../../../../../packages/host-pacs/src/testing/dicom-files.js';
import { minute, pullingService, uidsOf } from '../../testing/pulling-service.js';
import {
  type HeldInstance,
  heldStudy,
  isRetrieval,
  sendMatches,
  sendParts,
  value,
} from '../../testing/small-archive.js';
import { serviceAlerts } from '../monitor/alerts.js';

const site = await pullingService();
const { at, archive, database, time, lines, puller, kept, rows, namedInLog } = site;
beforeEach(() => site.reset());
afterAll(() => site.close());

test('what the site asks for is fetched once; of a study that grew only what is new', async () => {
  archive.held = [...(await heldStudy('P1')), ...(await heldStudy('P2'))];
  const { round } = await puller();
  await round();
  expect(await kept()).toEqual(uidsOf(archive.held));
  expect((await rows()).map(({ state, study_uid }) => [state, study_uid])).toEqual([
    ['fetched', null],
    ['fetched', null],
  ]);
  archive.asked = [];
  await round();
  expect(archive.asked).toEqual([]);
  time.now += 16 * minute;
  await round();
  expect(new Set(archive.asked)).toEqual(new Set(['/dicom-web/studies']));
  const late = { ...(await heldStudy('P3', 1))[0]!, study: archive.held[0]!.study };
  archive.held.push(late);
  archive.asked = [];
  time.now += 16 * minute;
  await round();
  expect(archive.asked.filter(isRetrieval)).toEqual([`/dicom-web/studies/${late.study}/series/${late.series}`]);
  expect(namedInLog()).toEqual([]);
});

test('the token is sent, and nothing of it is in the log', async () => {
  archive.held = await heldStudy('P1', 1);
  const sent = new Set<string | undefined>();
  archive.instead = ({ headers }) => {
    sent.add(headers.authorization);
    return false;
  };
  const { round } = await puller();
  await round();
  expect([...sent]).toEqual(['Bearer secret-token']);
  expect(JSON.stringify(lines)).not.toContain('secret');
});

test('our own results in the archive are not fetched, however many there become', async () => {
  archive.held = await heldStudy('P1');
  const { round } = await puller();
  await round();
  const own = { ...(await heldStudy('P9', 1))[0]!, study: archive.held[0]!.study, modality: 'SR' };
  await database.query(`insert into radscore.document values ($1, 'k', 'h')`, [own.uid]);
  archive.held.push(own);
  archive.asked = [];
  time.now += 16 * minute;
  await round();
  expect(archive.asked.length).toBeGreaterThan(1);
  expect(archive.asked.filter(isRetrieval)).toEqual([]);
  expect((await rows())[0]).toMatchObject({ state: 'fetched', problem: null });
  archive.asked = [];
  time.now += 16 * minute;
  await round();
  expect(new Set(archive.asked)).toEqual(new Set(['/dicom-web/studies']));
});

test('a study that no rule is about is left where it is, and looked at once', async () => {
  archive.held = await heldStudy('P1');
  const { round } = await puller({ find: '{ modality: CT, days: 1, bodyPart: [CHEST] }' });
  await round();
  expect(await kept()).toEqual([]);
  expect((await rows())[0]).toMatchObject({ state: 'skipped', study_uid: null });
  archive.asked = [];
  time.now += 16 * minute;
  await round();
  expect(new Set(archive.asked)).toEqual(new Set(['/dicom-web/studies']));
});

test('instances of another study are refused, and the study is given up and said', async () => {
  archive.held = await heldStudy('P1', 1);
  const stranger = await heldStudy('P2', 1);
  archive.instead = ({ url }, response) => {
    if (!isRetrieval(url!)) return false;
    sendParts(response, [stranger[0]!.bytes]);
    return true;
  };
  const { round, service } = await puller();
  await round();
  expect(await kept()).toEqual([]);
  expect(await readdir(at('inbox', 'incoming'))).toEqual([]);
  expect((await rows())[0]).toMatchObject({
    state: 'given-up',
    problem: expect.stringMatching(/^RAD-PULL-REFUSED.*mismatch/),
  });
  expect(lines.filter(({ code }) => code === 'pull-gave-up')).toHaveLength(1);
  expect(await serviceAlerts(service)).toContainEqual({ code: 'PULL-GIVEN-UP', values: { n: 1 } });
  expect(namedInLog()).toEqual([]);
});

test('an instance above the limit is refused, the others of its series are kept', async () => {
  archive.held = await heldStudy('P1', 2);
  const [first, second] = archive.held as [HeldInstance, HeldInstance];
  const big = (await smallStudy(400, 1, 'P1'))[0]!.bytes;
  archive.instead = ({ url }, response) => {
    if (!url!.endsWith(`/series/${first.series}`)) return false;
    sendParts(response, [big, second.bytes]);
    return true;
  };
  const { round } = await puller({ own: ', maxInstanceBytes: 100000' });
  await round();
  expect(await kept()).toEqual(uidsOf(archive.held.slice(1)));
  expect(await readdir(at('inbox', 'incoming'))).toEqual([]);
  expect((await rows())[0]!.problem).toMatch(/RAD-INSTANCE-TOO-LARGE/);
});

test('what does not come though it is listed is asked for five times, with growing pauses, then given up', async () => {
  archive.held = await heldStudy('P1', 2);
  archive.instead = ({ url }, response) => {
    if (!isRetrieval(url!)) return false;
    sendParts(response, []);
    return true;
  };
  const { round } = await puller();
  const tries: number[] = [];
  for (let waited = 0; waited < 40; waited++) {
    await round();
    tries.push((await rows())[0]!.attempts);
    time.now += minute;
  }
  // At 0, 1, 3, 7 and 15 minutes.
  expect([0, 1, 2, 3, 6, 7, 14, 15, 39].map((i) => tries[i])).toEqual([1, 2, 2, 3, 3, 4, 4, 5, 5]);
  expect((await rows())[0]).toMatchObject({
    state: 'given-up',
    problem: expect.stringMatching(/^RAD-PULL-INCOMPLETE/),
  });
});

test('an archive that fails is asked again after growing pauses; one that refuses is left alone until the next start', async () => {
  archive.held = await heldStudy('P1', 1);
  let status = 503;
  archive.instead = (_request, response) => {
    if (status === 200) return false;
    response.writeHead(status).end();
    return true;
  };
  const { round, service } = await puller();
  for (let waited = 0; waited < 8; waited++) {
    await round();
    time.now += minute;
  }
  // At 0, 1, 3 and 7 minutes.
  expect(archive.asked).toHaveLength(4);
  status = 401;
  time.now += 60 * minute;
  await round();
  archive.asked = [];
  time.now += 8 * 60 * minute;
  await round();
  expect(archive.asked).toEqual([]);
  expect(lines.filter(({ code }) => code === 'pull-source-refused')).toHaveLength(1);
  expect(await serviceAlerts(service)).toContainEqual({ code: 'PULL-REFUSED', values: { n: 1 } });
  status = 200;
  const begun = await puller();
  await begun.round();
  expect(await kept()).toEqual(uidsOf(archive.held));
  const codes = (await serviceAlerts(service)).map(({ code }) => code);
  expect(codes.filter((code) => code.startsWith('PULL'))).toEqual([]);
});

test('pages are asked for to the bound of a search, also of a server that knows no offset', async () => {
  archive.held = Array.from({ length: 230 }, (_, i) => ({
    ...{
      patient: 'P',
      study: `1.2.${i + 1}`,
      series: `1.3.${i + 1}`,
      uid: `1.4.${i + 1}`,
      modality: 'MR',
      bytes: new Uint8Array(),
    },
  }));
  const { made } = await puller();
  const client = made.archives.get('pacs')!;
  const { studies, more } = await client.find({}, 150);
  expect([studies.length, more]).toEqual([150, true]);
  expect((await client.find({}, 500)).studies).toHaveLength(230);
  archive.instead = (_request, response) => {
    sendMatches(
      response,
      archive.held.slice(0, 100).map(({ study }) => ({ '0020000D': value('UI', study) })),
    );
    return true;
  };
  archive.asked = [];
  expect((await client.find({}, 500)).studies).toHaveLength(100);
  expect(archive.asked).toHaveLength(2);
});

test('UIDs that would lead elsewhere are no answer', async () => {
  const { round } = await puller();
  for (const uid of ['../../admin', '1.2/../..', '1.2?x=', '', '1.2\n', `1.${'2'.repeat(80)}`]) {
    await database.query('update radscore.pull_source set next_search = $1', [new Date(time.now)]);
    archive.instead = (_request, response) => {
      sendMatches(response, [{ '0020000D': value('UI', uid) }]);
      return true;
    };
    await round();
    const [source] = await database.query<{ problem: string }>('select problem from radscore.pull_source');
    expect(source!.problem, uid).toMatch(/^RAD-PACS-ANSWER/);
  }
  expect(await rows()).toEqual([]);
});

test('of two services one pulls', async () => {
  archive.held = await heldStudy('P1', 1);
  const both = [await puller(), await puller()];
  await Promise.all(both.map(({ round }) => round()));
  // The series of the CT and that of the SEG.
  expect(archive.asked.filter(isRetrieval)).toHaveLength(2);
});

test('stopped in the middle: nothing is noted as a failure, nothing is left behind', async () => {
  archive.held = await heldStudy('P1', 1);
  const stop = new AbortController();
  const { round } = await puller({ stop });
  archive.instead = ({ url }, response) => {
    if (!isRetrieval(url!)) return false;
    response.writeHead(200, { 'content-type': 'multipart/related; type="application/dicom"; boundary=b' });
    response.write(Buffer.concat([Buffer.from('--b\r\n\r\n'), archive.held[0]!.bytes.subarray(0, 600)]));
    setTimeout(() => stop.abort(), 50);
    return true;
  };
  await round();
  expect((await rows())[0]).toMatchObject({ state: 'waiting', attempts: 0, problem: null });
  expect(await readdir(at('inbox', 'incoming'))).toEqual([]);
});
