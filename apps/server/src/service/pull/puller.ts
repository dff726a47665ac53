import { isRadError } from '@radscore/core';
import type { Leases } from '@radscore/jobs';
import type { Service } from '../service-context.js';
import type { Archive } from '../site/site-schema.js';
import type { ArchiveClient } from './archive.js';
import { archivesOf } from './archives.js';
import { fetchStudy } from './fetch-study.js';
import { endPull, type PullRow } from './pull-rows.js';
import { searchArchive } from './search-archive.js';

export interface Puller {
  /** Begins what is due, of each archive by itself: one that does not answer holds up no other. */
  tick(): Promise<void>;
  /** Asked for by hand. */
  readonly archives: ReadonlyMap<string, ArchiveClient>;
  /** Resolves when nothing is being fetched; what was is ended where the signal says so. */
  settled(): Promise<void>;
}

/** What can never be had is reported at once; everything else is tried again. */
const forGood = new Set(['RAD-PACS-REFUSED', 'RAD-PULL-TOO-LARGE', 'RAD-PULL-REFUSED']);
/** What does not come though the archive says that it sent it will not come the tenth time. */
const mostIncomplete = 5;

/**
 * Searches the archives of the site by the clock and fetches what was found, a study at a time, again after a pause that doubles, until it
 * gives up and says so. Of several services one pulls from an archive at a time. Starts again what was refused when the service last ran.
 */
export async function createPuller(service: Service, leases: Leases, signal: AbortSignal): Promise<Puller> {
  const { database, site, now, log } = service;
  const archives = archivesOf(service, signal);
  const busy = new Map<string, Promise<void>>();
  const at = (milliseconds: number) => new Date(milliseconds);
  for (const name of archives.keys()) {
    const first = site.pull[name]!.find.length === 0 ? 'infinity' : at(now());
    await database.query(
      `insert into radscore.pull_source (source, next_search) values ($1, $2)
       on conflict (source) do update set next_search = $2, refused = null, attempts = 0`,
      [name, first],
    );
    // Other rules may stand in the configuration now.
    await database.query(`delete from radscore.pull where source = $1 and state = 'skipped'`, [name]);
  }

  const pauseOf = ({ firstPauseSeconds, longestPauseSeconds }: Archive, attempts: number) =>
    Math.min(firstPauseSeconds * 2 ** Math.min(attempts, 20), longestPauseSeconds);
  const problemOf = (error: unknown) => {
    const code = isRadError(error) ? error.code : 'RAD-INTERNAL';
    return { code, problem: isRadError(error) ? `${code}: ${error.message}` : (error as Error).message };
  };

  const search = async (name: string, archive: Archive, client: ArchiveClient): Promise<void> => {
    const [due] = await database.query<{ attempts: number }>(
      'select attempts from radscore.pull_source where source = $1 and refused is null and next_search <= $2',
      [name, at(now())],
    );
    if (due === undefined) return;
    try {
      const more = await searchArchive(service, name, archive, client);
      await database.query(
        `update radscore.pull_source set searched = $2, next_search = $3, attempts = 0, problem = null, more = $4
         where source = $1`,
        [name, at(now()), at(now() + archive.everyMinutes * 60_000), more],
      );
      if (more) log.warn({ code: 'pull-more', source: name, most: archive.mostStudies });
    } catch (error) {
      if (signal.aborted) return;
      const { code, problem } = problemOf(error);
      const refused = code === 'RAD-PACS-REFUSED';
      const pause = pauseOf(archive, due.attempts);
      await database.query(
        `update radscore.pull_source set attempts = attempts + 1, problem = $2, next_search = $3, refused = $4
         where source = $1`,
        [name, problem, at(now() + pause * 1000), refused ? at(now()) : null],
      );
      if (refused) log.error({ code: 'pull-source-refused', source: name, problem });
      else log.warn({ code: 'pull-not-searched', source: name, problem, again: pause });
    }
  };

  const fetchNext = async (name: string, archive: Archive, client: ArchiveClient): Promise<boolean> => {
    const [row] = await database.query<PullRow>(
      `select * from radscore.pull where source = $1 and state = 'waiting' and next_attempt <= $2
       order by (asked_by is null), next_attempt, found limit 1`,
      [name, at(now())],
    );
    if (row === undefined || signal.aborted) return false;
    try {
      const came = await fetchStudy(service, archive, client, row.study_uid!);
      const study = await studyKey(row);
      await endPull(database, row.id, study, at(now()));
      log.info({ code: 'pulled', source: name, pull: row.id, study, instances: came });
    } catch (error) {
      if (!signal.aborted) await noteFailure(name, archive, row, error);
    }
    return true;
  };

  const noteFailure = async (name: string, archive: Archive, row: PullRow, error: unknown): Promise<void> => {
    const { code, problem } = problemOf(error);
    const late = now() - row.found.getTime() > archive.giveUpHours * 3.6e6;
    const isVain = code === 'RAD-PULL-INCOMPLETE' && row.attempts + 1 >= mostIncomplete;
    const givesUp = late || isVain || forGood.has(code);
    const pause = pauseOf(archive, row.attempts);
    await database.query(
      `update radscore.pull set attempts = attempts + 1, problem = $2, next_attempt = $3, state = $4, changed = $5
       where id = $1`,
      [row.id, problem, at(now() + pause * 1000), givesUp ? 'given-up' : 'waiting', at(now())],
    );
    const told = { source: name, pull: row.id, study: await studyKey(row), problem };
    if (givesUp) log.error({ code: 'pull-gave-up', ...told });
    else log.warn({ code: 'not-pulled', ...told, attempts: row.attempts + 1, again: pause });
  };

  /** Null before anything of it is here. */
  const studyKey = async ({ study_uid }: PullRow): Promise<string | null> => {
    const sql = 'select study from radscore.identity where study_uid = $1';
    return (await database.query<{ study: string }>(sql, [study_uid]))[0]?.study ?? null;
  };

  const pull = async (name: string, client: ArchiveClient): Promise<void> => {
    const lease = await leases.take(`pull/${name}`);
    try {
      const archive = site.pull[name]!;
      await search(name, archive, client);
      // A person who asks meanwhile does not wait for all that was found.
      while (await fetchNext(name, archive, client));
    } finally {
      await lease.release();
    }
  };
  const begin = (name: string, client: ArchiveClient) => {
    const pulling = pull(name, client)
      .catch((error: unknown) => {
        if (isRadError(error, 'RAD-RIGHT-HELD')) return;
        log.error({ code: 'pull-fault', source: name, fault: (error as Error).stack });
      })
      .finally(() => busy.delete(name));
    busy.set(name, pulling);
  };

  return {
    archives,
    async tick() {
      if (archives.size === 0) return;
      const due = await database.query<{ source: string }>(
        `select source from radscore.pull_source where refused is null and next_search <= $1
         union select source from radscore.pull where state = 'waiting' and next_attempt <= $1`,
        [at(now())],
      );
      for (const { source } of due) {
        const client = archives.get(source);
        if (client !== undefined && !busy.has(source)) begin(source, client);
      }
    },
    async settled() {
      await Promise.all(busy.values());
    },
  };
}
