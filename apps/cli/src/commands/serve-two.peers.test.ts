import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPart10Head, type StoreNode, sendInstances, startStoreNode } from '@radscore/host-pacs';
import { openDatabase } from '@radscore/queue-postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../../../packages/host-pacs/src/testing/peers.js';
import {
  hasPostgres,
  type PostgresServer,
  startPostgres,
} from '../../../../packages/queue-postgres/src/testing/postgres-server.js';
import { type Served, serve } from '../testing/served.js';
import { type SmallHospital, smallHospital } from '../testing/small-hospital.js';

describe.skipIf(!hasPostgres)('two services over one database and one folder', () => {
  const studies = 8;
  let folder: string;
  let hospital: SmallHospital;
  let server: PostgresServer;
  let pacs: StoreNode;
  const services: Served[] = [];
  const ports: number[] = [];
  /** SOP instance UIDs as the PACS was sent them. */
  const sent: string[] = [];
  const at = (...names: string[]) => join(folder, ...names);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radscore-two-'));
    await mkdir(at('pacs'));
    hospital = await smallHospital(folder);
    server = await startPostgres();
    pacs = await startStoreNode({
      ...{ title: 'PACS', port: 0, peers: [{ title: 'RADSCORE' }], folder: at('pacs') },
      async onInstance({ path }) {
        sent.push(readPart10Head(await readFile(path)).instanceUid);
        await rm(path);
        return 'kept';
      },
    });
    for (const name of ['a', 'b']) {
      ports.push(await freePort());
      const yaml = `data: data
database: ${server.url}
dicom: { port: ${ports.at(-1)}, peers: [{ title: SENDER }] }
http: { port: 0 }
inbox: { minFreeBytes: 0 }
complete: { quietSeconds: 1, atMostSeconds: 8 }
models: { crlm: { file: run/model.json } }
destinations:
  pacs: { kind: dicom, title: PACS, host: 127.0.0.1, port: ${pacs.port}, send: [seg, sr] }
  records: { kind: fhir-folder, folder: fhir }
rules:
  - name: all
    when: { bodyPart: [LIVER] }
    model: crlm
    segments: { tumour: tumour }
    destinations: [pacs, records]
    release: automatic
`;
      services.push(await serve(folder, yaml, name, { RADSCORE_CHROMIUM: at('none') }));
    }
  });
  afterAll(async () => {
    for (const service of services) await service.kill();
    await pacs?.close();
    server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const all = (code: string) => services.flatMap(({ lines }) => lines.filter((line) => line.code === code));

  test('share the work, each study and message once; one is stopped in the middle and ends well, the other goes on', async () => {
    const database = await openDatabase(server.url);
    const count = async () =>
      (
        await database.query<{ n: number }>(`select count(*)::int as n from radscore.study where state = 'preliminary'`)
      )[0]!.n;
    for (let i = 1; i <= studies; i++) {
      // One study comes over both.
      const files = await hospital.writePatient(`P0${i}`);
      const half = files.length >> 1;
      for (const [n, some] of [files.slice(0, half), files.slice(half)].entries()) {
        const port = ports[i > studies / 2 ? 1 : n]!;
        const said = await sendInstances(
          { from: 'SENDER', title: 'RADSCORE', host: '127.0.0.1', port },
          some.map(({ bytes }) => bytes),
        );
        expect(said.every(({ outcome }) => outcome === 'sent')).toBe(true);
      }
      if (i === studies / 2) {
        for (let tries = 0; tries < 600 && (await count()) === 0; tries++)
          await new Promise((resolve) => setTimeout(resolve, 100));
        expect(await services[0]!.stop()).toBe(0);
      }
    }
    for (let tries = 0; tries < 1500; tries++) {
      const waiting = await database.query('select 1 from radscore.outbox where sent is null');
      if ((await count()) === studies && waiting.length === 0) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(await count()).toBe(studies);
    const keys = all('study-predicted').map(({ study }) => study);
    expect(new Set(keys).size).toBe(studies);
    expect(keys).toHaveLength(studies);
    expect(all('sent')).toHaveLength(2 * studies);
    expect(sent).toHaveLength(2 * studies);
    expect(new Set(sent).size).toBe(2 * studies);
    expect(await database.query('select count(*)::int as n from radscore.result')).toEqual([{ n: studies }]);
    expect(services[0]!.lines.at(-1)).toMatchObject({ code: 'ended' });
    await database.close();
  }, 300_000);
});
