import type { Queryable } from '@radscore/queue-postgres';
import type { FastifyRequest } from 'fastify';
import type { HttpServer } from '../http/index.js';

/** What somebody may do. Roles and scopes of tokens are made of these. */
export type Permission =
  /** See studies, results, rules and models. */
  | 'read'
  /** Accept and reject, type inputs, choose, send again. */
  | 'approve'
  /** Stop models, try rules, see the health of the service. */
  | 'administer'
  /** Send instances in by STOW-RS. */
  | 'store';

/** Who asks: a person, or a program with a token. */
export interface Actor {
  /** Names the account in the audit log. */
  readonly id: string;
  /** As documents name the person who verified them. */
  readonly name: string;
  readonly may: ReadonlySet<Permission>;
}

/** Something that was seen or done. It names a study by its key and holds no identity, so that erasure never touches it. */
export interface AccessEvent {
  readonly actor: string;
  readonly act: string;
  readonly study?: string;
  /** Codes and hashes, nothing of a patient. */
  readonly values?: Readonly<Record<string, string | number | boolean>>;
}

/** Accounts, sessions, tokens and the audit log, as the service asks for them. */
export interface ServiceAccess {
  /** Who asks; undefined where nobody has entered. Refreshes the session. */
  actorOf(request: FastifyRequest): Promise<Actor | undefined>;
  /** Addresses below `/api/` that those may ask who have not entered: the ones to enter by. */
  readonly open: readonly string[];
  /** Adds the routes to enter and leave by. */
  addRoutes(http: HttpServer): void;
  /** Keeps an event, within the transaction of what it tells of. */
  record(event: AccessEvent, transaction: Queryable): Promise<void>;
  /** Ends what it does by itself. */
  close?(): Promise<void>;
}
