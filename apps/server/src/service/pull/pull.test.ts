import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FoundStudies } from '@radscore/api';
import { type Database, databaseLeases, migrate, openDatabase } from '@radscore/queue-postgres';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { smallStudy } from '../../../../../packages/host-pacs/src/testing/dicom-files.js';
import {
  type HeldInstance,
  heldStudy,
  isRetrieval,
  type SmallArchive,
  sendMatches,
  sendParts,
  smallArchive,
  value,
} from '../../testing/small-archive.js';
import { openInbox } from '../inbox/inbox.js';
import type { Log } from '../log.js';
import { serviceAlerts } from '../monitor/alerts.js';
import type { Service } from '../service-context.js';
import { parseSite } from '../site/read-site.js';
import { serviceSteps } from '../store/migrations.js';
import { askForStudy } from './ask-for-study.js';
import { askedStudies } from './asked-studies.js';
import { findStudies } from './find-studies.js';
import { createPuller } from './puller.js';

let folder: string;
let database: Database;
let archive: SmallArchive;
let lines: Record<string, unknown>[] = [];
const morning = new Date(2026, 0, 5, 8).getTime();
let clock = morning;
const minute = 60_000;
const at = (...names: string[]) => join(folder, ...names);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-pull-'));
  database = await openDatabase(at('database'));
  await migrate(database, { table: 'service_version', steps: serviceSteps });
  archive = await smallArchive();
  await writeFile(at('token'), 'secret-token\n');
});
beforeEach(async () => {
  Object.assign(archive, { held: [], asked: [], instead: undefined });
  lines = [];
  clock = morning;
  for (const table of ['pull', 'pull_source', 'document', 'study', 'lease'])
    await database.query(`delete from radscore.${table}`);
});
afterAll(async () => {
  await database.close();
  archive.close();
  await rm(folder, { recursive: true, force: true });
});

async function puller({ own = '', stop = new AbortController(), find = '{ modality: CT, days: 1 }' } = {}) {
  const site = parseSite(
    `data: .
inbox: { minFreeBytes: 0 ${own} }
pull:
  pacs: { kind: dicomweb, url: '${archive.url}', auth: { token: { file: token } }, find: [${find}], answerSeconds: 1 }
`,
    at('site.yaml'),
  );
  const keep = (line: object) => void lines.push(line as Record<string, unknown>);
  const log = { debug: keep, info: keep, warn: keep, error: keep } as unknown as Log;
  const now = () => clock;
  const inbox = await openInbox(database, { folder: at('inbox'), minFreeBytes: 0, unpackRatio: 100, log, now });
  // Nothing is computed here, so that the queue is not archive.asked.
  const service = { database, site, inbox, log, now } as unknown as Service;
  const made = await createPuller(service, databaseLeases(database), stop.signal);
  const round = async () => {
    await made.tick();
    await made.settled();
  };
  return { service, made, round };
}
const kept = async () =>
  (await database.query<{ instance_uid: string }>('select instance_uid from radscore.instance'))
    .map((row) => row.instance_uid)
    .sort();
const uidsOf = (instances: readonly HeldInstance[]) => instances.map(({ uid }) => uid).sort();
const rows = () =>
  database.query<{ state: string; problem: string | null; attempts: number; study_uid: string | null }>(
    'select state, problem, attempts, study_uid from radscore.pull order by found, id',
  );
/** Nothing that names a study or an instance is in the log. */
const requireSilence = () => {
  const said = JSON.stringify(lines);
  for (const { study, series, uid } of archive.held)
    for (const id of [study, series, uid]) expect(said).not.toContain(id);
};

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
  clock += 16 * minute;
  await round();
  expect(new Set(archive.asked)).toEqual(new Set(['/dicom-web/studies']));
  const late = { ...(await heldStudy('P3', 1))[0]!, study: archive.held[0]!.study };
  archive.held.push(late);
  archive.asked = [];
  clock += 16 * minute;
  await round();
  expect(archive.asked.filter(isRetrieval)).toEqual([`/dicom-web/studies/${late.study}/series/${late.series}`]);
  requireSilence();
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
  clock += 16 * minute;
  await round();
  expect(archive.asked.length).toBeGreaterThan(1);
  expect(archive.asked.filter(isRetrieval)).toEqual([]);
  expect((await rows())[0]).toMatchObject({ state: 'fetched', problem: null });
  archive.asked = [];
  clock += 16 * minute;
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
  clock += 16 * minute;
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
  requireSilence();
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
    clock += minute;
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
    clock += minute;
  }
  // At 0, 1, 3 and 7 minutes.
  expect(archive.asked).toHaveLength(4);
  status = 401;
  clock += 60 * minute;
  await round();
  archive.asked = [];
  clock += 8 * 60 * minute;
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
    await database.query('update radscore.pull_source set next_search = $1', [new Date(clock)]);
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

test('by hand: a study is found by accession number or UID and fetched, again if need be', async () => {
  const mine = await heldStudy('P1', 1);
  archive.held = [...mine, ...(await heldStudy('P2', 1))];
  const { service, made, round } = await puller({ find: '' });
  await round();
  expect(archive.asked).toEqual([]);
  const uid = mine[0]!.study;
  const one = [{ source: 'pacs', found: 1 }];
  expect(await askForStudy(service, made, { accession: `A-${uid.slice(-6)}` }, 'roe')).toEqual(one);
  await round();
  expect(await kept()).toEqual(uidsOf(mine));
  // Its images were erased; somebody wants them back.
  await database.query('delete from radscore.instance');
  expect(await askForStudy(service, made, { studyUid: uid }, 'roe')).toEqual(one);
  await round();
  expect(await kept()).toEqual(uidsOf(mine));
  const none = [{ source: 'pacs', found: 0 }];
  expect(await askForStudy(service, made, { studyUid: '1.2.3' }, 'roe')).toEqual(none);
  // A server that ignores what it is asked for has nothing of the sort.
  archive.instead = (_request, response) => {
    sendMatches(response, [{ '0020000D': value('UI', '1.2'), '00080050': value('SH', 'other') }]);
    return true;
  };
  expect(await askForStudy(service, made, { accession: 'A-1' }, 'roe')).toEqual(none);
  requireSilence();
});

test('what the archives have is seen before anything is fetched, by any of its keys, and what is here is told', async () => {
  const mine = await heldStudy('P1', 2);
  archive.held = [...mine, ...(await heldStudy('P2', 1))];
  const { service, made, round } = await puller({ find: '' });
  const uid = mine[0]!.study;
  const find = (query: Parameters<typeof findStudies>[2]) => findStudies(database, made, query);
  const told = {
    ...{ study: uid, patient: { id: 'P1', name: 'Doe^P1', birthDate: '19500101' }, studyDate: '20260105' },
    ...{
      description: 'CT Abdomen',
      accession: `A-${uid.slice(-6)}`,
      modalities: ['CT', 'SEG'],
      instances: 3,
      key: null,
    },
  };
  const one = [{ source: 'pacs', studies: [told], more: false, problem: null }];
  expect(await find({ patient: 'P1' })).toEqual(one);
  expect(await find({ study: uid, source: 'pacs' })).toEqual(one);
  expect(await find({ patient: 'P1', from: '2026-01-05', to: '2026-01-05' })).toEqual(one);
  expect((await find({ from: '2026-01-01' }))[0]!.studies).toHaveLength(2);
  expect(await find({ patient: 'P1', from: '2026-01-06' })).toEqual([{ ...one[0], studies: [] }]);
  expect(await find({ patient: 'P1', source: 'other' })).toEqual([]);
  expect([await kept(), await rows()]).toEqual([[], []]);
  await askForStudy(service, made, { studyUid: uid }, 'roe');
  await round();
  const [{ studies }] = (await find({ patient: 'P1' })) as [FoundStudies];
  expect(studies[0]!.key).toMatch(/^[0-9a-f-]{36}$/);
  // A server that ignores what it is asked for tells of no other patient.
  archive.instead = (_request, response) => {
    sendMatches(response, [
      { '0020000D': value('UI', '1.2') },
      { '0020000D': value('UI', uid), '00100020': value('LO', 'P9') },
    ]);
    return true;
  };
  expect(await find({ patient: 'P1' })).toEqual([{ ...one[0], studies: [] }]);
  archive.instead = (_request, response) => {
    response.writeHead(403).end();
    return true;
  };
  expect(await find({ patient: 'P1' })).toEqual([{ ...one[0], studies: [], problem: 'RAD-PACS-REFUSED' }]);
  requireSilence();
});

test('who asked for a study sees how far it is, and why it does not come; nobody else does', async () => {
  const mine = await heldStudy('P1', 2);
  archive.held = mine;
  const { service, made, round } = await puller({ find: '' });
  const studyUid = mine[0]!.study;
  const seen = async (by = 'roe') =>
    (await askedStudies(service, by)).map(({ id: _, asked: __, key, ...each }) => ({ ...each, isHere: key !== null }));
  await askForStudy(service, made, { studyUid }, 'roe');
  const waits = {
    source: 'pacs',
    state: 'waiting',
    study: studyUid,
    patient: null,
    came: 0,
    instances: 3,
    attempts: 0,
  };
  expect(await seen()).toEqual([{ ...waits, problem: null, isHere: false }]);
  expect(await seen('other')).toEqual([]);
  archive.instead = ({ url }, response) => {
    if (!isRetrieval(url!)) return false;
    response.writeHead(503).end();
    return true;
  };
  await round();
  expect(await seen()).toEqual([{ ...waits, attempts: 1, problem: 'RAD-PACS-BUSY', isHere: false }]);
  archive.instead = undefined;
  clock += 2 * minute;
  await round();
  const whose = { patient: { id: 'P1', name: expect.any(String) }, came: 3, attempts: 2, problem: null, isHere: true };
  expect(await seen()).toEqual([{ ...waits, ...whose, state: 'fetched' }]);
  clock += 25 * 60 * minute;
  expect(await seen()).toEqual([]);
  archive.held = await heldStudy('P3', 1);
  await askForStudy(service, made, { studyUid: archive.held[0]!.study }, 'roe');
  archive.instead = (_request, response) => {
    response.writeHead(404).end();
    return true;
  };
  await round();
  expect(await seen()).toMatchObject([{ state: 'given-up', problem: 'RAD-PACS-REFUSED', came: 0 }]);
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
