import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FoundStudies } from '@radscore/api';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { smallStudy } from '../../../../../packages/host-pacs/src/testing/dicom-files.js';
import {
  freePort,
  hasPrograms,
  type OrthancServer,
  startOrthanc,
} from '../../../../../packages/host-pacs/src/testing/peers.js';
import { layDatabase } from '../../../../../packages/queue-postgres/src/testing/new-database.js';
import { createLog } from '../log.js';
import { type ServiceCore, startCore } from '../service.js';
import { parseSite } from '../site/read-site.js';
import { askForStudy } from './ask-for-study.js';
import { askedStudies } from './asked-studies.js';
import { findStudies } from './find-studies.js';

const hasOrthanc = hasPrograms('/usr/sbin/Orthanc');
if (!hasOrthanc) console.warn('Orthanc is not installed: pulling from it is not tested.');

describe.skipIf(!hasOrthanc)('pulling from Orthanc', () => {
  let folder: string;
  let orthanc: OrthancServer;
  let port: number;
  const at = (...names: string[]) => join(folder, ...names);
  const put = async (patient: string, slices: number) => {
    for (const { bytes } of await smallStudy(16, slices, patient))
      await orthanc.ask('/instances', { method: 'POST', body: bytes as Uint8Array<ArrayBuffer> });
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radscore-pull-peers-'));
    port = await freePort();
    orthanc = await startOrthanc(at('orthanc'), { nodes: { rad: ['RADSCORE', port] } });
    await put('P1', 3);
    await put('P2', 2);
  });
  afterAll(async () => {
    await orthanc?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const kinds = {
    dicomweb: () => `kind: dicomweb, url: '${orthanc.url}/dicom-web'`,
    dicom: () => `kind: dicom, title: ORTHANC, host: 127.0.0.1, port: ${orthanc.dicomPort}`,
  };
  const start = async (kind: keyof typeof kinds, name: string, find: string) => {
    await layDatabase(at(name, 'database'));
    const text = `data: ${name}
dicom: { port: ${port}, peers: [{ title: ORTHANC }] }
inbox: { minFreeBytes: 0 }
jobs: 0
pull:
  pacs: { ${kinds[kind]()}, find: [${find}], everyMinutes: 0.02 }
`;
    return startCore({ site: parseSite(text, at('site.yaml')), version: 'test', log: createLog('silent') });
  };
  const countOf = async (core: ServiceCore) => {
    const [row] = await core.database.query<{ n: number; own: number; studies: number }>(
      'select count(*)::int as n, count(distinct study)::int as studies from radscore.instance',
    );
    return [row!.studies, row!.n];
  };
  const pulls = (core: ServiceCore) =>
    core.database.query<{ state: string; problem: string | null }>('select state, problem from radscore.pull');

  test.each(['dicomweb', 'dicom'] as const)(
    '%s: what the site asks for comes, once, and what comes later too',
    async (kind) => {
      const core = await start(kind, `${kind}-by-rule`, '{ modality: CT, days: 36500, bodyPart: [LIVER] }');
      try {
        await vi.waitFor(async () => expect(await pulls(core)).toHaveLength(2), { timeout: 60_000, interval: 200 });
        await vi.waitFor(async () => expect(await countOf(core)).toEqual([2, 7]), { timeout: 60_000, interval: 200 });
        const patient = `P-${kind}`;
        await put(patient, 1);
        await vi.waitFor(async () => expect(await countOf(core)).toEqual([3, 9]), { timeout: 60_000, interval: 200 });
        await vi.waitFor(
          async () => expect((await pulls(core)).map(({ state }) => state)).toEqual(['fetched', 'fetched', 'fetched']),
          { timeout: 60_000, interval: 200 },
        );
        const found = await orthanc.ask<string[]>('/tools/find', {
          method: 'POST',
          body: JSON.stringify({ Level: 'Study', Query: { PatientID: patient } }),
        });
        await fetch(`${orthanc.url}/studies/${found[0]}`, { method: 'DELETE' });
      } finally {
        await core.close();
      }
    },
  );

  test.each(['dicomweb', 'dicom'] as const)(
    '%s: by hand: a study is looked for and fetched by its UID; another body part is left',
    async (kind) => {
      const core = await start(kind, `${kind}-by-hand`, '{ modality: CT, days: 36500, bodyPart: [CHEST] }');
      try {
        const [found] = await orthanc.ask<Record<'MainDicomTags' | 'PatientMainDicomTags', Record<string, string>>[]>(
          '/tools/find',
          {
            method: 'POST',
            body: JSON.stringify({ Level: 'Study', Query: { PatientID: 'P1' }, Expand: true }),
          },
        );
        await vi.waitFor(
          async () => expect((await pulls(core)).map(({ state }) => state)).toEqual(['skipped', 'skipped']),
          { timeout: 60_000, interval: 200 },
        );
        expect(await countOf(core)).toEqual([0, 0]);
        const studyUid = found!.MainDicomTags.StudyInstanceUID!;
        const look = async (query: Parameters<typeof findStudies>[2]) => {
          const [{ studies, problem }] = (await findStudies(core.database, core.puller, query)) as [FoundStudies];
          expect(problem).toBeNull();
          return studies;
        };
        const tags = { ...found!.MainDicomTags, ...found!.PatientMainDicomTags };
        const [told, ...others] = await look({ patient: 'P1' });
        expect(others).toEqual([]);
        expect(told).toEqual({
          ...{
            study: studyUid,
            studyDate: tags.StudyDate,
            accession: tags.AccessionNumber ?? '',
            instances: 4,
            key: null,
          },
          patient: { id: 'P1', name: tags.PatientName, birthDate: tags.PatientBirthDate ?? '' },
          description: tags.StudyDescription ?? '',
          modalities: expect.arrayContaining(['CT', 'SEG']),
        });
        expect(told!.patient.name).not.toBe('');
        const day = told!.studyDate.replace(/^(....)(..)(..)$/, '$1-$2-$3');
        expect((await look({ from: day, to: day })).map(({ patient }) => patient.id).sort()).toEqual(['P1', 'P2']);
        expect(await look({ patient: 'P1', to: '1990-01-01' })).toEqual([]);
        expect(await look({ patient: 'nobody' })).toEqual([]);
        const answer = await askForStudy(core, core.puller, { studyUid }, 'roe');
        expect(answer).toEqual([{ source: 'pacs', found: 1 }]);
        await vi.waitFor(async () => expect(await countOf(core)).toEqual([1, 4]), { timeout: 60_000, interval: 200 });
        await vi.waitFor(
          async () =>
            expect(await askedStudies(core, 'roe')).toMatchObject([
              { state: 'fetched', came: 4, patient: { id: 'P1' } },
            ]),
          { timeout: 60_000, interval: 200 },
        );
        expect((await look({ study: studyUid }))[0]!.key).not.toBeNull();
      } finally {
        await core.close();
      }
    },
  );
});
