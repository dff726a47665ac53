import { type Database, migrate, openDatabase } from '@radscore/queue-postgres';
import { serviceSteps } from './migrations.js';

/** Opens the database of a site, with the tables of the queue and of the service up to date. @throws RAD-DATABASE-*. */
export async function openSiteDatabase(url: string): Promise<Database> {
  const database = await openDatabase(url);
  try {
    await migrate(database, { table: 'service_version', steps: serviceSteps });
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
