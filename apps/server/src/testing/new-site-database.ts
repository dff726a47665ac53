import type { Database } from '@radscore/queue-postgres';
import { layDatabase } from '../../../../packages/queue-postgres/src/testing/new-database.js';
import { openSiteDatabase } from '../service/store/site-database.js';

/** Opens a new embedded database of a site in a folder, without the seconds that it takes to make one. */
export async function openNewSiteDatabase(folder: string): Promise<Database> {
  await layDatabase(folder);
  return openSiteDatabase(folder);
}
