// The hospital service in this process with a PACS at its side, for the tests of a file.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type StudyDetail, studyDetailSchema, worklistSchema } from '@radscore/api';
import { instanceHeader } from '@radscore/dicom';
import { dicomwebClient, type ReceivedFile, type StoreNode, sendInstances, startStoreNode } from '@radscore/host-pacs';
import { createLog, parseSite, type RunningService, startService } from '@radscore/server/service';
import { afterAll, beforeAll } from 'vitest';
import { layDatabase } from '../../../../packages/queue-postgres/src/testing/new-database.js';
import { type SmallHospital, smallHospital } from './small-hospital.js';
import { stubAccess } from './stub-access.js';

export interface ServedHospitalOptions {
  /** Whether the model reads the age too, which the images do not say. */
  readonly age?: boolean;
  /** The rest of site.yaml: destinations and rules, and what else is not the same for all; `${pacs}` is the destination that the PACS is. */
  readonly site: (pacs: string) => string;
}

/** What the PACS was sent: a file, and the description of its series. */
export interface SentFile {
  readonly description: string;
  readonly file: ReceivedFile;
  readonly bytes: Buffer;
}

/** Starts the service, the PACS `PACS` and a `small-hospital` before the tests of the file; the model is `crlm`. Nobody signs in: `stubAccess`. */
export function servedHospital({ age = false, site }: ServedHospitalOptions) {
  const access = stubAccess();
  const sent: SentFile[] = [];
  const pacsState = { takes: true };
  let folder: string;
  let hospital: SmallHospital;
  let pacs: StoreNode;
  let service: RunningService;
  const at = (...names: string[]) => join(folder, ...names);
  const parsed = () =>
    parseSite(
      `data: data
dicom: { port: 0, peers: [{ title: PACS }] }
http: { port: 0 }
complete: { quietSeconds: 0.5, atMostSeconds: 5 }
models: { crlm: { file: run/model.json } }
${site(`kind: dicom, title: PACS, host: 127.0.0.1, port: ${pacs.port}, send: [seg, sr]`)}`,
      at('site.yaml'),
    );
  const start = () =>
    startService({
      ...{ site: parsed(), version: '0.1.0', log: createLog('silent'), pages: at('pages') },
      access: async () => access,
    });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radscore-serve-'));
    for (const name of ['pacs', 'pages', 'watched']) await mkdir(at(name));
    await writeFile(at('pages', 'index.html'), '<title>workbench</title>');
    hospital = await smallHospital(folder, { age });
    await layDatabase(at('data', 'database'));
    pacs = await startStoreNode({
      ...{ title: 'PACS', port: 0, peers: [{ title: 'RADSCORE' }], folder: at('pacs') },
      async onInstance(file) {
        if (!pacsState.takes) return 'out-of-resources';
        const bytes = await readFile(file.path);
        sent.push({ description: instanceHeader({ name: '', bytes }).seriesDescription, file, bytes });
        return 'kept';
      },
    });
    service = await start();
  });
  afterAll(async () => {
    await service?.close();
    await pacs?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const url = (path: string) => `http://127.0.0.1:${service.port}${path}`;
  const ask = async (path: string, { may = 'read,approve', body }: { may?: string; body?: object } = {}) => {
    const response = await fetch(url(path), {
      headers: { ...(may && { 'x-may': may }), ...(body && { 'content-type': 'application/json' }) },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const studies = async () => worklistSchema.parse((await ask('/api/worklist')).body).studies;
  const keyOf = async (patient: string) => (await studies()).find(({ patient: { id } }) => id === patient)?.key;
  const detailOf = async (key: string): Promise<StudyDetail> =>
    studyDetailSchema.parse((await ask(`/api/studies/${key}`)).body);
  return {
    ...{ access, sent, pacsState, at, start, url, ask, studies, keyOf, detailOf },
    /** Waits until the study of a patient is in a state. */
    inState: (patient: string, state: string): Promise<StudyDetail> =>
      until(async () => {
        const found = (await studies()).find((each) => each.patient.id === patient && each.state === state);
        return found && detailOf(found.key);
      }),
    /** Sends by STOW-RS. @returns what became of each. */
    stow: (files: readonly { readonly bytes: Uint8Array }[]) =>
      dicomwebClient({ url: url('/api/dicom-web'), headers: { 'x-may': 'store' } }).store(
        files.map(({ bytes }) => bytes),
      ),
    /** Sends by C-STORE, as the PACS. @returns what became of each. */
    send: (files: readonly { readonly bytes: Uint8Array }[]) =>
      sendInstances(
        { from: 'PACS', title: 'RADSCORE', host: '127.0.0.1', port: service.core.node!.port },
        files.map(({ bytes }) => bytes),
      ),
    get hospital() {
      return hospital;
    },
  };
}

/** Waits for what comes about within a minute. */
export async function until<T>(what: () => Promise<T | undefined | false>): Promise<T> {
  for (let tries = 0; tries < 600; tries++) {
    const found = await what();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it did not happen within a minute');
}
