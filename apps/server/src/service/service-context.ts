import type { ResultStore } from '@radscore/jobs';
import type { Database, TaskQueue } from '@radscore/queue-postgres';
import type { HashedFiles } from './files.js';
import type { Inbox } from './inbox/inbox.js';
import type { Log } from './log.js';
import type { Site } from './site/site-schema.js';
import type { SiteModel } from './work/models.js';

/** What the parts of the service share. */
export interface Service {
  readonly site: Site;
  readonly version: string;
  readonly database: Database;
  readonly queue: TaskQueue;
  readonly inbox: Inbox;
  /** Documents that were made, by hash. */
  readonly documents: HashedFiles;
  readonly store: ResultStore;
  readonly folders: { readonly views: string; readonly store: string };
  readonly models: ReadonlyMap<string, SiteModel>;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
