import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { layDatabase } from '../../../../packages/queue-postgres/src/testing/new-database.js';
import type { AccessEvent, Permission, ServiceAccess } from '../service/access.js';
import { createLog } from '../service/log.js';
import { parseSite } from '../service/site/read-site.js';
import { type RunningService, startService } from '../service/start-service.js';

/** A service in this process, with what was recorded. A token `read` may read, `approve store` may do both, and so on. */
export interface StartedService {
  readonly running: RunningService;
  readonly url: string;
  readonly events: readonly AccessEvent[];
}

/** Starts the service over a folder; nothing is computed. @param more of site.yaml. */
export async function startedService(folder: string, name: string, more = ''): Promise<StartedService> {
  const pages = join(folder, 'pages');
  await mkdir(pages, { recursive: true });
  await layDatabase(join(folder, name, 'database'));
  await writeFile(join(pages, 'index.html'), '<!doctype html><title>radscore</title>');
  const events: AccessEvent[] = [];
  const access: ServiceAccess = {
    open: [],
    addRoutes: () => {},
    actorOf: async ({ headers }) => {
      const [, token] = /^Bearer (.+)$/.exec(headers.authorization ?? '') ?? [];
      return token === undefined
        ? undefined
        : { id: 'roe', name: 'Roe', may: new Set(token.split(' ') as Permission[]) };
    },
    record: async (event) => void events.push(event),
  };
  const text = `data: ${name}\nhttp: { port: 0 }\ninbox: { minFreeBytes: 0 }\njobs: 0\n${more}`;
  const running = await startService({
    ...{ site: parseSite(text, join(folder, 'site.yaml')), version: 'test', log: createLog('silent'), pages },
    access: async () => access,
  });
  return { running, url: `http://127.0.0.1:${running.port}`, events };
}
