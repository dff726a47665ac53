import type { FoundStudies } from '@radscore/api';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { minute, pullingService, uidsOf } from '../../testing/pulling-service.js';
import { heldStudy, isRetrieval, sendMatches, value } from '../../testing/small-archive.js';
import { askForStudy } from './ask-for-study.js';
import { askedStudies } from './asked-studies.js';
import { findStudies } from './find-studies.js';

const site = await pullingService();
const { archive, database, time, puller, kept, rows, namedInLog } = site;
beforeEach(() => site.reset());
afterAll(() => site.close());

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
  expect(namedInLog()).toEqual([]);
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
  expect(namedInLog()).toEqual([]);
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
  time.now += 2 * minute;
  await round();
  const whose = { patient: { id: 'P1', name: expect.any(String) }, came: 3, attempts: 2, problem: null, isHere: true };
  expect(await seen()).toEqual([{ ...waits, ...whose, state: 'fetched' }]);
  time.now += 25 * 60 * minute;
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
