import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instanceHeader } from '@radscore/dicom';
import { type Database, databaseLeases, migrate, openDatabase } from '@radscore/queue-postgres';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { multipartRelated } from '../../../../../packages/host-pacs/src/dicomweb/multipart.js';
import { smallStudy } from '../../../../../packages/host-pacs/src/testing/dicom-files.js';
import { openInbox } from '../inbox/inbox.js';
import type { Log } from '../log.js';
import { serviceAlerts } from '../monitor/alerts.js';
import type { Service } from '../service-context.js';
import { parseSite } from '../site/read-site.js';
import { serviceSteps } from '../store/migrations.js';
import { askForStudy } from './ask-for-study.js';
import { createPuller } from './puller.js';

interface Instance {
  readonly study: string;
  readonly series: string;
  readonly uid: string;
  readonly modality: string;
  readonly bytes: Uint8Array;
}

let folder: string;
let database: Database;
let server: Server;
/** What the archive holds, and what it was asked for. */
let held: Instance[] = [];
let asked: string[] = [];
/** Answers otherwise than an archive should; false where it answers as it should. */
let instead: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined;
let lines: Record<string, unknown>[] = [];
const morning = new Date(2026, 0, 5, 8).getTime();
let clock = morning;
const minute = 60_000;
const at = (...names: string[]) => join(folder, ...names);

async function patient(id: string, slices = 2): Promise<Instance[]> {
  return (await smallStudy(16, slices, id)).map(({ bytes }) => {
    const { studyUid, seriesUid, instanceUid, modality } = instanceHeader({ name: '', bytes });
    return { study: studyUid, series: seriesUid, uid: instanceUid, modality, bytes };
  });
}

const sendParts = (response: ServerResponse, files: readonly Uint8Array[]) =>
  response
    .writeHead(200, { 'content-type': 'multipart/related; type="application/dicom"; boundary=b' })
    .end(multipartRelated(files, 'b'));
const sendMatches = (response: ServerResponse, matches: readonly object[]) =>
  response.writeHead(200, { 'content-type': 'application/dicom+json' }).end(JSON.stringify(matches));
const value = (vr: string, ...Value: unknown[]) => ({ vr, Value });
const isRetrieval = (path: string) => /\/series\/[^/?]+$/.test(path);

/** QIDO-RS and WADO-RS of what is held. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(request.url!, 'http://archive');
  asked.push(pathname);
  if (instead?.(request, response)) return;
  const [, , study, , series, instances] = pathname.split('/').slice(1);
  const of = held.filter((each) => (study ?? each.study) === each.study && (series ?? each.series) === each.series);
  if (series !== undefined && instances === undefined) {
    const files = of.map(({ bytes }) => bytes);
    sendParts(response, files);
    return;
  }
  const unique = (key: 'study' | 'series' | 'uid') => [...new Map(of.map((each) => [each[key], each])).values()];
  const studyOf = ({ study: uid }: Instance) => {
    const all = of.filter((each) => each.study === uid);
    return {
      '0020000D': value('UI', uid),
      '00080020': value('DA', '20260105'),
      '00080050': value('SH', `A-${uid.slice(-6)}`),
      '00081030': value('LO', 'CT Abdomen'),
      '00080061': value('CS', ...new Set(all.map(({ modality }) => modality))),
      '00201208': value('IS', all.length),
    };
  };
  const seriesOf = ({ series: uid, modality }: Instance) => ({
    '0020000E': value('UI', uid),
    '00080060': value('CS', modality),
    '00180015': value('CS', 'LIVER'),
  });
  const matches =
    study === undefined
      ? unique('study').map(studyOf)
      : instances === undefined
        ? unique('series').map(seriesOf)
        : unique('uid').map(({ uid }) => ({ '00080018': value('UI', uid) }));
  const wanted = searchParams.get('StudyInstanceUID') ?? searchParams.get('AccessionNumber');
  const found = matches.filter(
    (match) => wanted === null || Object.values(match).some(({ Value }) => Value.includes(wanted)),
  );
  const offset = Number(searchParams.get('offset') ?? 0);
  sendMatches(response, found.slice(offset, offset + Number(searchParams.get('limit') ?? 100)));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-pull-'));
  database = await openDatabase(at('database'));
  await migrate(database, { table: 'service_version', steps: serviceSteps });
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await writeFile(at('token'), 'secret-token\n');
});
beforeEach(async () => {
  held = [];
  asked = [];
  lines = [];
  instead = undefined;
  clock = morning;
  for (const table of ['pull', 'pull_source', 'document', 'study', 'lease'])
    await database.query(`delete from radscore.${table}`);
});
afterAll(async () => {
  await database.close();
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

async function puller({ own = '', stop = new AbortController(), find = '{ modality: CT, days: 1 }' } = {}) {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/dicom-web`;
  const site = parseSite(
    `data: .
inbox: { minFreeBytes: 0 ${own} }
pull:
  pacs: { kind: dicomweb, url: '${url}', auth: { token: { file: token } }, find: [${find}], answerSeconds: 1 }
`,
    at('site.yaml'),
  );
  const keep = (line: object) => void lines.push(line as Record<string, unknown>);
  const log = { debug: keep, info: keep, warn: keep, error: keep } as unknown as Log;
  const now = () => clock;
  const inbox = await openInbox(database, { folder: at('inbox'), minFreeBytes: 0, unpackRatio: 100, log, now });
  // Nothing is computed here, so that the queue is not asked.
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
const uidsOf = (instances: readonly Instance[]) => instances.map(({ uid }) => uid).sort();
const rows = () =>
  database.query<{ state: string; problem: string | null; attempts: number; study_uid: string | null }>(
    'select state, problem, attempts, study_uid from radscore.pull order by found, id',
  );
/** Nothing that names a study or an instance is in the log. */
const requireSilence = () => {
  const said = JSON.stringify(lines);
  for (const { study, series, uid } of held) for (const id of [study, series, uid]) expect(said).not.toContain(id);
};

test('what the site asks for is fetched once; of a study that grew only what is new', async () => {
  held = [...(await patient('P1')), ...(await patient('P2'))];
  const { round } = await puller();
  await round();
  expect(await kept()).toEqual(uidsOf(held));
  expect((await rows()).map(({ state, study_uid }) => [state, study_uid])).toEqual([
    ['fetched', null],
    ['fetched', null],
  ]);
  asked = [];
  await round();
  expect(asked).toEqual([]);
  clock += 16 * minute;
  await round();
  expect(new Set(asked)).toEqual(new Set(['/dicom-web/studies']));
  const late = { ...(await patient('P3', 1))[0]!, study: held[0]!.study };
  held.push(late);
  asked = [];
  clock += 16 * minute;
  await round();
  expect(asked.filter(isRetrieval)).toEqual([`/dicom-web/studies/${late.study}/series/${late.series}`]);
  requireSilence();
});

test('the token is sent, and nothing of it is in the log', async () => {
  held = await patient('P1', 1);
  const sent = new Set<string | undefined>();
  instead = ({ headers }) => {
    sent.add(headers.authorization);
    return false;
  };
  const { round } = await puller();
  await round();
  expect([...sent]).toEqual(['Bearer secret-token']);
  expect(JSON.stringify(lines)).not.toContain('secret');
});

test('our own results in the archive are not fetched, however many there become', async () => {
  held = await patient('P1');
  const { round } = await puller();
  await round();
  const own = { ...(await patient('P9', 1))[0]!, study: held[0]!.study, modality: 'SR' };
  await database.query(`insert into radscore.document values ($1, 'k', 'h')`, [own.uid]);
  held.push(own);
  asked = [];
  clock += 16 * minute;
  await round();
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.filter(isRetrieval)).toEqual([]);
  expect((await rows())[0]).toMatchObject({ state: 'fetched', problem: null });
  asked = [];
  clock += 16 * minute;
  await round();
  expect(new Set(asked)).toEqual(new Set(['/dicom-web/studies']));
});

test('a study that no rule is about is left where it is, and looked at once', async () => {
  held = await patient('P1');
  const { round } = await puller({ find: '{ modality: CT, days: 1, bodyPart: [CHEST] }' });
  await round();
  expect(await kept()).toEqual([]);
  expect((await rows())[0]).toMatchObject({ state: 'skipped', study_uid: null });
  asked = [];
  clock += 16 * minute;
  await round();
  expect(new Set(asked)).toEqual(new Set(['/dicom-web/studies']));
});

test('instances of another study are refused, and the study is given up and said', async () => {
  held = await patient('P1', 1);
  const stranger = await patient('P2', 1);
  instead = ({ url }, response) => {
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
  held = await patient('P1', 2);
  const [first, second] = held as [Instance, Instance];
  const big = (await smallStudy(400, 1, 'P1'))[0]!.bytes;
  instead = ({ url }, response) => {
    if (!url!.endsWith(`/series/${first.series}`)) return false;
    sendParts(response, [big, second.bytes]);
    return true;
  };
  const { round } = await puller({ own: ', maxInstanceBytes: 100000' });
  await round();
  expect(await kept()).toEqual(uidsOf(held.slice(1)));
  expect(await readdir(at('inbox', 'incoming'))).toEqual([]);
  expect((await rows())[0]!.problem).toMatch(/RAD-INSTANCE-TOO-LARGE/);
});

test('what does not come though it is listed is asked for five times, with growing pauses, then given up', async () => {
  held = await patient('P1', 2);
  instead = ({ url }, response) => {
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
  held = await patient('P1', 1);
  let status = 503;
  instead = (_request, response) => {
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
  expect(asked).toHaveLength(4);
  status = 401;
  clock += 60 * minute;
  await round();
  asked = [];
  clock += 8 * 60 * minute;
  await round();
  expect(asked).toEqual([]);
  expect(lines.filter(({ code }) => code === 'pull-source-refused')).toHaveLength(1);
  expect(await serviceAlerts(service)).toContainEqual({ code: 'PULL-REFUSED', values: { n: 1 } });
  status = 200;
  const begun = await puller();
  await begun.round();
  expect(await kept()).toEqual(uidsOf(held));
  const codes = (await serviceAlerts(service)).map(({ code }) => code);
  expect(codes.filter((code) => code.startsWith('PULL'))).toEqual([]);
});

test('pages are asked for to the bound of a search, also of a server that knows no offset', async () => {
  held = Array.from({ length: 230 }, (_, i) => ({
    ...{ study: `1.2.${i + 1}`, series: `1.3.${i + 1}`, uid: `1.4.${i + 1}`, modality: 'MR', bytes: new Uint8Array() },
  }));
  const { made } = await puller();
  const client = made.archives.get('pacs')!;
  const { studies, more } = await client.find({}, 150);
  expect([studies.length, more]).toEqual([150, true]);
  expect((await client.find({}, 500)).studies).toHaveLength(230);
  instead = (_request, response) => {
    sendMatches(
      response,
      held.slice(0, 100).map(({ study }) => ({ '0020000D': value('UI', study) })),
    );
    return true;
  };
  asked = [];
  expect((await client.find({}, 500)).studies).toHaveLength(100);
  expect(asked).toHaveLength(2);
});

test('UIDs that would lead elsewhere are no answer', async () => {
  const { round } = await puller();
  for (const uid of ['../../admin', '1.2/../..', '1.2?x=', '', '1.2\n', `1.${'2'.repeat(80)}`]) {
    await database.query('update radscore.pull_source set next_search = $1', [new Date(clock)]);
    instead = (_request, response) => {
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
  const mine = await patient('P1', 1);
  held = [...mine, ...(await patient('P2', 1))];
  const { service, made, round } = await puller({ find: '' });
  await round();
  expect(asked).toEqual([]);
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
  instead = (_request, response) => {
    sendMatches(response, [{ '0020000D': value('UI', '1.2'), '00080050': value('SH', 'other') }]);
    return true;
  };
  expect(await askForStudy(service, made, { accession: 'A-1' }, 'roe')).toEqual(none);
  requireSilence();
});

test('of two services one pulls', async () => {
  held = await patient('P1', 1);
  const both = [await puller(), await puller()];
  await Promise.all(both.map(({ round }) => round()));
  // The series of the CT and that of the SEG.
  expect(asked.filter(isRetrieval)).toHaveLength(2);
});

test('stopped in the middle: nothing is noted as a failure, nothing is left behind', async () => {
  held = await patient('P1', 1);
  const stop = new AbortController();
  const { round } = await puller({ stop });
  instead = ({ url }, response) => {
    if (!isRetrieval(url!)) return false;
    response.writeHead(200, { 'content-type': 'multipart/related; type="application/dicom"; boundary=b' });
    response.write(Buffer.concat([Buffer.from('--b\r\n\r\n'), held[0]!.bytes.subarray(0, 600)]));
    setTimeout(() => stop.abort(), 50);
    return true;
  };
  await round();
  expect((await rows())[0]).toMatchObject({ state: 'waiting', attempts: 0, problem: null });
  expect(await readdir(at('inbox', 'incoming'))).toEqual([]);
});
