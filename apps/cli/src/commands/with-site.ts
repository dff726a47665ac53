import { join } from 'node:path';
import { type Database, openDatabase } from '@radscore/queue-postgres';
import { migrateAccess } from '@radscore/server/access';
import { readSite, type Site } from '@radscore/server/service';

export interface OpenedSite {
  readonly site: Site;
  readonly database: Database;
}

/** Does something in the database of a site, as the service itself opens it. @throws RAD-SITE-INVALID, RAD-DATABASE-*. */
export async function withSite<T>(config: string, work: (opened: OpenedSite) => Promise<T>): Promise<T> {
  const site = await readSite(config);
  const database = await openDatabase(site.database ?? join(site.data, 'database'));
  try {
    await migrateAccess(database);
    return await work({ site, database });
  } finally {
    await database.close();
  }
}
