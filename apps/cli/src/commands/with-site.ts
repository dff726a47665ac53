import { join } from 'node:path';
import type { Database } from '@radscore/queue-postgres';
import { migrateAccess } from '@radscore/server/access';
import { openSiteDatabase, readSite, type Site } from '@radscore/server/service';

export interface OpenedSite {
  readonly site: Site;
  readonly database: Database;
}

/** Does something in a database with the tables of the queue, of the service and of who may. @throws RAD-DATABASE-*. */
export async function withTables<T>(url: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openSiteDatabase(url);
  try {
    await migrateAccess(database);
    return await work(database);
  } finally {
    await database.close();
  }
}

/** Does something in the database of a site, as the service itself opens it. @throws RAD-SITE-INVALID, RAD-DATABASE-*. */
export async function withSite<T>(config: string, work: (opened: OpenedSite) => Promise<T>): Promise<T> {
  const site = await readSite(config);
  return withTables(site.database ?? join(site.data, 'database'), (database) => work({ site, database }));
}
