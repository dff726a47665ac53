// A service that pulls from a small archive, by a clock of its own.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseLeases } from '@radscore/queue-postgres';
import { openInbox } from '../service/inbox/inbox.js';
import type { Log } from '../service/log.js';
import { createPuller } from '../service/pull/puller.js';
import type { Service } from '../service/service-context.js';
import { parseSite } from '../service/site/read-site.js';
import { openNewSiteDatabase } from './new-site-database.js';
import { type HeldInstance, smallArchive } from './small-archive.js';

export const morning = new Date(2026, 0, 5, 8).getTime();
export const minute = 60_000;
export const uidsOf = (instances: readonly HeldInstance[]) => instances.map(({ uid }) => uid).sort();

/** Its database is new; `reset` empties it, the archive and the log between tests. */
export async function pullingService() {
  const folder = await mkdtemp(join(tmpdir(), 'radscore-pull-'));
  const at = (...names: string[]) => join(folder, ...names);
  const database = await openNewSiteDatabase(at('database'));
  const archive = await smallArchive();
  await writeFile(at('token'), 'secret-token\n');
  const time = { now: morning };
  const lines: Record<string, unknown>[] = [];

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
    const now = () => time.now;
    const inbox = await openInbox(database, { folder: at('inbox'), minFreeBytes: 0, unpackRatio: 100, log });
    // Nothing is computed here, so that nobody asks for the queue.
    const service = { database, site, inbox, log, now } as unknown as Service;
    const made = await createPuller(service, databaseLeases(database), stop.signal);
    const round = async () => {
      await made.tick();
      await made.settled();
    };
    return { service, made, round };
  }

  return {
    ...{ at, database, archive, time, lines, puller },
    /** UIDs of the instances that are kept. */
    kept: async () =>
      (await database.query<{ instance_uid: string }>('select instance_uid from radscore.instance'))
        .map((row) => row.instance_uid)
        .sort(),
    rows: () =>
      database.query<{ state: string; problem: string | null; attempts: number; study_uid: string | null }>(
        'select state, problem, attempts, study_uid from radscore.pull order by found, id',
      ),
    /** What of the held studies and instances is named in the log: nothing may be. */
    namedInLog: () => {
      const said = JSON.stringify(lines);
      return archive.held.flatMap(({ study, series, uid }) => [study, series, uid]).filter((id) => said.includes(id));
    },
    async reset() {
      Object.assign(archive, { held: [], asked: [], instead: undefined });
      lines.length = 0;
      time.now = morning;
      for (const table of ['pull', 'pull_source', 'document', 'study', 'lease'])
        await database.query(`delete from radscore.${table}`);
    },
    async close() {
      await database.close();
      archive.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
