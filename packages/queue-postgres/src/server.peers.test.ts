import { afterAll, beforeAll, describe } from 'vitest';
import { queueConformance } from './testing/conformance.js';
import { hasPostgres, type PostgresServer, startPostgres } from './testing/postgres-server.js';

describe.skipIf(!hasPostgres)('PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server.stop());
  queueConformance(() => server.url);
});
