import type { StoreNode } from '@radscore/host-pacs';
import type { Service } from './service-context.js';
import type { StudyRow } from './store/studies.js';
import { finishWork } from './work/finish-work.js';
import { startWork } from './work/start-work.js';

/** Looks after studies: begins what is complete, ends what has been computed. */
export interface Clerk {
  tick(): Promise<void>;
}

/** @param node asked whether senders still have an association open. */
export function createClerk(service: Service, node: Pick<StoreNode, 'associations'> | undefined): Clerk {
  const { database, site, now, log } = service;
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
      await work(study).catch((error: unknown) =>
        log.error({ code: 'study-fault', study: study.key, fault: (error as Error).stack }),
      );
  };

  return {
    async tick() {
      const receiving = await database.query<StudyRow>(
        `select * from radscore.study where state = 'receiving' and last_received <= $1 order by last_received limit 100`,
        [new Date(now() - quietSeconds * 1000)],
      );
      const complete: StudyRow[] = [];
      for (const study of receiving) if (await isComplete(study)) complete.push(study);
      await each(complete, (study) => startWork(service, study));
      const computed = await database.query<StudyRow>(
        `select s.* from radscore.study s join radscore.outcome o on o.key = s.task where s.state = 'computing' limit 20`,
      );
      await each(computed, (study) => finishWork(service, study));
    },
  };
}
