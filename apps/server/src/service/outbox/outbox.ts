import { isRadError } from '@radscore/core';
import type { Service } from '../service-context.js';
import { deliver } from './deliver.js';
import type { MessagePayload } from './messages.js';

interface MessageRow {
  readonly id: string;
  readonly destination: string;
  readonly payload: string;
  readonly created: Date;
  readonly attempts: number;
}

export interface Outbox {
  /** Sends what is due. @returns how many messages were tried. */
  tick(): Promise<number>;
}

/** What can never be accepted is reported at once; everything else is retried. */
const forGood = new Set(['RAD-PACS-REFUSED', 'RAD-INSTANCE-INVALID', 'RAD-DESTINATION-GONE']);

/**
 * Sends what lies in the outbox: to each destination in order, one message at a time, again after a pause that doubles, until it gives up
 * and says so. What was given up does not hold up what comes after it.
 */
export function createOutbox(service: Service): Outbox {
  const { database, site, now, log } = service;
  const busy = new Set<string>();

  const sendNext = async (destination: string): Promise<boolean> => {
    const [message] = await database.query<MessageRow>(
      `select id::text, destination, payload, created, attempts from radscore.outbox
       where destination = $1 and sent is null and gave_up is null order by id limit 1`,
      [destination],
    );
    if (message === undefined) return false;
    const [due] = await database.query('select 1 from radscore.outbox where id = $1 and next_attempt <= $2', [
      message.id,
      new Date(now()),
    ]);
    if (due === undefined) return false;
    await attempt(message);
    return true;
  };

  const attempt = async (message: MessageRow): Promise<void> => {
    const { study, documents, result } = JSON.parse(message.payload) as MessagePayload;
    const told = { destination: message.destination, study, result };
    try {
      await deliver(service, message.destination, documents);
      await database.query(
        'update radscore.outbox set sent = $2, problem = null, attempts = attempts + 1 where id = $1',
        [message.id, new Date(now())],
      );
      log.info({ code: 'sent', ...told, documents: documents.length });
    } catch (error) {
      const problem = isRadError(error) ? `${error.code}: ${error.message}` : (error as Error).message;
      const late = now() - message.created.getTime() > site.outbox.giveUpHours * 3.6e6;
      const givesUp = late || (isRadError(error) && forGood.has(error.code));
      const { firstPauseSeconds, longestPauseSeconds } = site.outbox;
      const pause = Math.min(firstPauseSeconds * 2 ** Math.min(message.attempts, 20), longestPauseSeconds);
      await database.query(
        'update radscore.outbox set attempts = attempts + 1, problem = $2, next_attempt = $3, gave_up = $4 where id = $1',
        [message.id, problem, new Date(now() + pause * 1000), givesUp ? new Date(now()) : null],
      );
      if (givesUp) log.error({ code: 'gave-up', ...told, problem });
      else log.warn({ code: 'not-sent', ...told, problem, attempts: message.attempts + 1, again: pause });
    }
  };

  return {
    async tick() {
      const waiting = await database.query<{ destination: string }>(
        'select distinct destination from radscore.outbox where sent is null and gave_up is null and next_attempt <= $1',
        [new Date(now())],
      );
      const tried = await Promise.all(
        waiting.map(async ({ destination }) => {
          if (busy.has(destination)) return 0;
          busy.add(destination);
          try {
            return Number(await sendNext(destination));
          } finally {
            busy.delete(destination);
          }
        }),
      );
      return tried.reduce((sum, each) => sum + each, 0);
    },
  };
}
