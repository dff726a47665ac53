import type { CommitmentRequest } from '@radscore/host-pacs';
import type { Queryable } from '@radscore/queue-postgres';
import type { Rule, Site } from '../site/site-schema.js';
import type { KeptDocument } from '../store/kept-document.js';

/** What is sent to one destination at a time, in this order. */
export interface MessagePayload {
  readonly study: string;
  readonly result: string;
  readonly documents: readonly KeptDocument[];
}

/** A question of a peer for storage commitment; what is kept is looked up when it is answered. */
export interface CommitmentPayload {
  readonly peer: string;
  readonly address: string;
  readonly commitment: CommitmentRequest;
}

/** Puts the documents of a result into the outbox, within the transaction that keeps the result. */
export async function outgoingMessages(
  transaction: Queryable,
  told: {
    readonly site: Pick<Site, 'destinations'>;
    readonly rule: Rule;
    readonly result: string;
    readonly study: string;
    readonly documents: readonly KeptDocument[];
    readonly now: number;
  },
): Promise<void> {
  const { site, rule, result, study, now } = told;
  for (const name of rule.destinations) {
    const destination = site.destinations[name]!;
    const isFhir = destination.kind === 'fhir' || destination.kind === 'fhir-folder';
    const documents = told.documents.filter(({ kind }) =>
      isFhir
        ? kind === 'fhir'
        : kind === 'key-object' || (kind !== 'fhir' && (destination.send as readonly string[]).includes(kind)),
    );
    if (documents.length === 0) continue;
    const payload: MessagePayload = { study, result, documents };
    await transaction.query(
      'insert into radscore.outbox (destination, payload, created, next_attempt) values ($1, $2, $3, $3)',
      [name, JSON.stringify(payload), new Date(now)],
    );
  }
}
