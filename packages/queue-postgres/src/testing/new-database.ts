import { madeOnce } from '../../../host-node/src/testing/made-once.js';
import { openDatabase } from '../database.js';
import { openTaskQueue } from '../task-queue.js';

/**
 * Lays an embedded database into a folder that `openDatabase` or a service is about to open: with the tables of the queue and nothing in
 * them. To make one takes seconds.
 */
export function layDatabase(folder: string): Promise<void> {
  return madeOnce('database', folder, async (empty) => {
    const database = await openDatabase(empty);
    await (await openTaskQueue(database)).close();
    await database.close();
  });
}

/** Opens a new embedded database in a folder. */
export async function openNewDatabase(folder: string) {
  await layDatabase(folder);
  return openDatabase(folder);
}
