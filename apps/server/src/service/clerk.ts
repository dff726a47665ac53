import { isRadError } from '@radscore/core';
import type { StoreNode } from '@radscore/host-pacs';
import type { Leases } from '@radscore/jobs';
import { studiesWithoutWorker } from './monitor/without-worker.js';
import type { Service } from './service-context.js';
import { moveStudy, type StudyRow, studyByKey } from './store/studies.js';
import { finishWork } from './work/finish-work.js';
import { startWork } from './work/start-work.js';

/** Between two looks for tasks that nobody will do. */
const abandonedMs = 60_000;

/** Looks after studies: begins what is complete, ends what has been computed. */
export interface Clerk {
  tick(): Promise<void>;
}

/**
 * @param node asked whether senders still have an association open.
 * @param leases of several services one works on a study at a time.
 */
export function createClerk(
  service: Service,
  node: Pick<StoreNode, 'associations'> | undefined,
  leases: Leases,
): Clerk {
  const { database, queue, site, now, log } = service;
  const { quietSeconds, atMostSeconds } = site.complete;

  const isComplete = async ({ key, last_received }: StudyRow): Promise<boolean> => {
    const quiet = (now() - last_received.getTime()) / 1000;
    if (quiet < quietSeconds) return false;
    if (quiet >= atMostSeconds || node === undefined || node.associations() === 0) return true;
    const [last] = await database.query<{ source: string }>(
      'select source from radscore.instance where study = $1 order by received desc limit 1',
      [key],
    );
    return last === undefined || node.associations(last.source) === 0;
  };

  /** One study that cannot be worked on does not hold up the others. */
  const each = async (studies: readonly StudyRow[], work: (study: StudyRow) => Promise<void>) => {
    for (const study of studies)
      await alone(study, work).catch((error: unknown) => {
        if (isRadError(error, 'RAD-RIGHT-HELD')) return;
        log.error({ code: 'study-fault', study: study.key, fault: (error as Error).stack });
      });
  };
  const alone = async (study: StudyRow, work: (study: StudyRow) => Promise<void>) => {
    const lease = await leases.take(`study/${study.key}`);
    try {
      // Another service may have done it since it was listed.
      const current = await studyByKey(database, study.key);
      if (current?.state === study.state) await work(current);
    } finally {
      await lease.release();
    }
  };

  let looked = 0;
  /** Tasks that nobody will do any more, after an update or a restore, are started again; where no worker comes for the others, it is said. */
  const lookAfterTasks = async () => {
    if (now() - looked < abandonedMs) return;
    looked = now();
    const computing = await database.query<{ key: string; task: string }>(
      `select key, task from radscore.study s where state = 'computing'
       and not exists (select 1 from radscore.outcome o where o.key = s.task)`,
    );
    const abandoned = new Set(await queue.abandoned(computing.map(({ task }) => task)));
    for (const { key, task } of computing.filter((study) => abandoned.has(study.task))) {
      await moveStudy(database, { key, from: ['computing'], to: 'receiving', now: new Date(now()) });
      log.warn({ code: 'study-begun-anew', study: key, task });
    }
    const waiting = await studiesWithoutWorker(service);
    if (waiting > 0) log.error({ code: 'no-worker', studies: waiting });
  };

  return {
    async tick() {
      await lookAfterTasks();
      const receiving = await database.query<StudyRow>(
        `select * from radscore.study where state = 'receiving' and last_received <= $1 order by last_received limit 100`,
        [new Date(now() - quietSeconds * 1000)],
      );
      const complete: StudyRow[] = [];
      for (const study of receiving) if (await isComplete(study)) complete.push(study);
      await each(complete, (study) => startWork(service, study));
      const computed = await database.query<StudyRow>(
        `select s.* from radscore.study s join radscore.outcome o on o.key = s.task where s.state = 'computing'
         order by s.changed limit 20`,
      );
      await each(computed, (study) => finishWork(service, study));
    },
  };
}
