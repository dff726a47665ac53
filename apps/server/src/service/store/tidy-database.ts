import type { Service } from '../service-context.js';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * Has an embedded database reuse the room of rows that are gone, and count anew what it plans by: an hour after the start, then once a
 * day. A server does so by itself; PGlite does not, and grows with every row that was ever changed.
 */
export function createTidier({ database, now, log }: Pick<Service, 'database' | 'now' | 'log'>): () => Promise<void> {
  let next = now() + hourMs;
  return async () => {
    if (database.kind !== 'embedded' || now() < next) return;
    next = now() + dayMs;
    const start = performance.now();
    await database.query('vacuum (analyze)');
    log.info({ code: 'database-tidied', milliseconds: Math.round(performance.now() - start) });
  };
}
