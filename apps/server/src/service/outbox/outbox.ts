import { isRadError } from '@radscore/core';
import type { Leases } from '@radscore/jobs';
import type { Service } from '../service-context.js';
import { answerCommitment } from './commitment.js';
import { deliver } from './deliver.js';
import type { CommitmentPayload, MessagePayload } from './messages.js';

interface MessageRow {
  readonly id: string;
  readonly destination: string;
  readonly payload: string;
  readonly created: Date;
  readonly attempts: number;
}

export interface Outbox {
  /** Begins to send what is due, to each destination by itself: one that does not answer holds up no other. */
  tick(): Promise<void>;
  /** Resolves when nothing is being sent. */
  settled(): Promise<void>;
}

/** What can never be accepted is reported at once; everything else is retried. */
const forGood = new Set(['RAD-PACS-REFUSED', 'RAD-INSTANCE-INVALID', 'RAD-DESTINATION-GONE']);

/**
 * Sends what lies in the outbox: to each destination in order, one message at a time, again after a pause that doubles, until it gives up
 * and says so. What was given up does not hold up what comes after it. Of several services one sends to a destination at a time.
 */
export function createOutbox(service: Service, leases: Leases): Outbox {
  const { database, site, now, log } = service;
  const busy = new Map<string, Promise<void>>();

  const sendNext = async (destination: string): Promise<boolean> => {
    const [message] = await database.query<MessageRow>(
      `select id::text, destination, payload, created, attempts from radscore.outbox
       where destination = $1 and sent is null and gave_up is null order by outbox.id limit 1`,
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
    const payload = JSON.parse(message.payload) as MessagePayload | CommitmentPayload;
    const { destination } = message;
    const told =
      'commitment' in payload
        ? { destination, instances: payload.commitment.instances.length }
        : { destination, study: payload.study, result: payload.result, documents: payload.documents.length };
    try {
      if ('commitment' in payload) await answerCommitment(service, payload);
      else await deliver(service, destination, payload.documents);
      await database.query(
        'update radscore.outbox set sent = $2, problem = null, attempts = attempts + 1 where id = $1',
        [message.id, new Date(now())],
      );
      log.info({ code: 'sent', ...told });
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

  const sendAll = async (destination: string): Promise<void> => {
    const lease = await leases.take(`outbox/${destination}`);
    try {
      while (await sendNext(destination));
    } finally {
      await lease.release();
    }
  };
  const begin = (destination: string) => {
    const sending = sendAll(destination)
      .catch((error: unknown) => {
        if (isRadError(error, 'RAD-RIGHT-HELD')) return;
        log.error({ code: 'outbox-fault', destination, fault: (error as Error).stack });
      })
      .finally(() => busy.delete(destination));
    busy.set(destination, sending);
  };

  return {
    async tick() {
      const waiting = await database.query<{ destination: string }>(
        'select distinct destination from radscore.outbox where sent is null and gave_up is null and next_attempt <= $1',
        [new Date(now())],
      );
      for (const { destination } of waiting) if (!busy.has(destination)) begin(destination);
    },
    async settled() {
      await Promise.all(busy.values());
    },
  };
}
