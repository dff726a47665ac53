import * as z from 'zod';
import { serverError } from '../errors.js';
import { createHttp, findPages, type HttpServer } from '../http/index.js';
import { createAccess } from './access.js';
import { addFolderRoutes } from './folder-routes.js';
import { openRoots, type Roots } from './roots.js';
import { addRunRoutes } from './run-routes.js';
import { leaveNote } from './running-apps.js';
import { openRuns, type Runs } from './runs.js';

export interface AppSetting {
  /** The folders of images and tables that the app may list and read. */
  readonly folders: readonly string[];
  /** The folder below which runs are written. */
  readonly out: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Threads that measure and fit. */
  readonly jobs: number;
  readonly version: string;
  /** The built workbench (default: where the build puts it). */
  readonly pages?: string;
  /** Where the note for `radscore app --url` is left. */
  readonly notes?: string;
  readonly onFault?: (error: unknown) => void;
}

/** A running app. */
export interface App {
  readonly port: number;
  /** An address that can be opened once within a minute. */
  address(): string;
  close(): Promise<void>;
}

/**
 * Starts the workbench over folders of this machine, for the user of this machine alone.
 *
 * @throws RAD-PAGES-MISSING, RAD-PORT-TAKEN, RAD-FILE-UNREADABLE for a folder that is none, RAD-APP-RUNNING where another app
 * writes below `out`.
 */
export async function startApp(setting: AppSetting): Promise<App> {
  const { out, jobs, version, onFault } = setting;
  const roots = await openRoots(setting.folders);
  const runs = await openRuns({ out, jobs, version, roots, ...(onFault && { onFault }) });
  try {
    return await serveApp(setting, roots, runs);
  } catch (error) {
    await runs.close();
    throw error;
  }
}

async function serveApp(setting: AppSetting, roots: Roots, runs: Runs): Promise<App> {
  let port = setting.port;
  const origin = () => `http://127.0.0.1:${port}`;
  const access = createAccess(() => port);
  const address = () => `${origin()}/enter?token=${access.issue()}`;
  const http = await createHttp({
    pages: setting.pages ?? findPages(),
    mode: 'app',
    version: setting.version,
    origins: () => [origin(), `http://localhost:${port}`],
    isEntered: access.isEntered,
    open: ['/api/app/token'],
    ...(setting.onFault && { onFault: setting.onFault }),
  });
  addFolderRoutes(http, roots);
  addRunRoutes(http, runs);
  http.get('/enter', { schema: { querystring: z.object({ token: z.string() }) } }, (request, reply) => {
    access.enter(request.query.token, reply);
    // The page says what to do where the token was not taken.
    return reply.header('Cache-Control', 'no-store').redirect('/', 303);
  });
  http.post('/api/app/token', { schema: { response: { 200: z.object({ address: z.string() }) } } }, (request) => {
    if (!access.hasKey(request)) throw serverError('RAD-NOT-ENTERED', {});
    return { address: address() };
  });
  port = await listen(http, setting.port);
  const removeNote = await leaveNote({ port, pid: process.pid, key: access.key }, setting.notes);
  return {
    port,
    address,
    async close() {
      await removeNote();
      await http.close();
      await runs.close();
    },
  };
}

/** @returns the port. @throws RAD-PORT-TAKEN. */
async function listen(http: HttpServer, port: number): Promise<number> {
  try {
    return Number(new URL(await http.listen({ host: '127.0.0.1', port })).port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw serverError('RAD-PORT-TAKEN', { port, other: port + 1 });
  }
}
