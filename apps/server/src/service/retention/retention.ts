import { isRadError } from '@radscore/core';
import type { Queryable } from '@radscore/queue-postgres';
import type { AccessEvent, ServiceAccess } from '../access.js';
import type { Service } from '../service-context.js';
import { eraseFiles } from './erase-files.js';
import { eraseStudy } from './erase-study.js';
import type { Erasure } from './erasures.js';

export interface Retention {
  /** Erases what its rule says, once an hour; files that were noted, at every tick. */
  tick(): Promise<void>;
}

const everyMs = 3_600_000;
const dayMs = 86_400_000;

/** Erases studies by the rules of the site, by the day on which they last changed. */
export function createRetention(service: Service, record: ServiceAccess['record']): Retention {
  const { site, database, queue, now, log } = service;
  let last = Number.NEGATIVE_INFINITY;

  const erase = (study: string, what: Erasure) =>
    database.transaction(async (transaction) => {
      if (what === 'everything' && (await isUnsent(transaction, study))) return;
      await eraseStudy(transaction, queue, study, what);
      const event: AccessEvent = { actor: 'retention', act: 'study-erased', study, values: { what } };
      await record(event, transaction);
      log.info({ code: 'study-erased', study, what });
    });

  return {
    async tick() {
      if (now() - last >= everyMs) {
        last = now();
        for (const { afterDays, states, erase: what } of site.retention) {
          const before = new Date(now() - afterDays * dayMs);
          // Of images, only studies that still have some.
          const due = await database.query<{ key: string }>(
            `select key from radscore.study s where changed < $1 and ($2::text[] is null or state = any($2))
               and ($3 = 'everything' or exists (select 1 from radscore.instance i where i.study = s.key)) limit 10000`,
            [before, states ?? null, what],
          );
          for (const { key } of due)
            await erase(key, what).catch((error: unknown) => {
              // It is being worked on: another time.
              if (!isRadError(error)) throw error;
            });
        }
      }
      await eraseFiles(service);
    },
  };
}

/** Whether something of a study still waits to be sent; it is sent or given up in time, and the study erased then. */
async function isUnsent(transaction: Queryable, study: string): Promise<boolean> {
  const rows = await transaction.query(
    `select 1 from radscore.outbox where payload::json->>'study' = $1 and sent is null and gave_up is null limit 1`,
    [study],
  );
  return rows.length > 0;
}
