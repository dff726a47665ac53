import { readFile } from 'node:fs/promises';
import type { FastifyRequest } from 'fastify';
import { serverError } from '../errors.js';
import { createHttp, findPages, type HttpServer } from '../http/index.js';
import type { Actor, ServiceAccess } from './access.js';
import { createLog, type Log } from './log.js';
import { createRetention } from './retention/retention.js';
import type { RouteContext } from './routes/context.js';
import { addStowRoute } from './routes/dicomweb.js';
import { addDriftRoutes } from './routes/drift.js';
import { addHealthRoutes } from './routes/health.js';
import { addOpenApiRoute, describeRoutes } from './routes/openapi.js';
import { addPullRoutes } from './routes/pull.js';
import { addQidoRoutes } from './routes/qido.js';
import { addSettingRoutes } from './routes/settings.js';
import { addStudyRoutes } from './routes/studies.js';
import { addWadoRoutes } from './routes/wado.js';
import { type ServiceCore, startCore } from './service.js';
import type { Site } from './site/site-schema.js';
import { siteAccess } from './site-access.js';

export interface ServiceOptions {
  readonly site: Site;
  readonly version: string;
  /** Who may do what; by default those with an account of the site. */
  readonly access?: (core: ServiceCore) => Promise<ServiceAccess>;
  readonly log?: Log;
  /** The built workbench (default: where the build puts it). */
  readonly pages?: string;
  readonly now?: () => number;
}

/** A running service. */
export interface RunningService {
  readonly core: ServiceCore;
  /** The port of its pages. */
  readonly port: number;
  close(): Promise<void>;
}

/** Starts the hospital service: DICOM node, work, outbox, pages. @throws as `startCore`; RAD-PORT-TAKEN, RAD-PAGES-MISSING. */
export async function startService(options: ServiceOptions): Promise<RunningService> {
  const { site, version, log = createLog(site.log), access = siteAccess, now } = options;
  const core = await startCore({ site, version, log, ...(now && { now }) });
  let who: ServiceAccess | undefined;
  const close = async (http?: HttpServer) => {
    await http?.close();
    await who?.close?.();
    await core.close();
  };
  try {
    who = await access(core);
    core.eachTick(createRetention(core, who.record).tick);
    let port = site.http.port;
    const http = await createPages(core, who, options.pages ?? findPages(), () => port);
    port = await listen(http, site);
    log.info({ code: 'pages', port });
    return { core, port, close: () => close(http) };
  } catch (error) {
    await close();
    throw error;
  }
}

async function createPages(
  core: ServiceCore,
  access: ServiceAccess,
  pages: string,
  port: () => number,
): Promise<HttpServer> {
  const { site, version, log } = core;
  const actors = new WeakMap<FastifyRequest, Actor>();
  const scheme = site.http.tls === undefined ? 'http' : 'https';
  const origins = () => [
    ...(site.http.origin === undefined ? [] : [site.http.origin]),
    ...['127.0.0.1', 'localhost'].map((host) => `${scheme}://${host}:${port()}`),
  ];
  const http = await createHttp({
    ...{ pages, version, origins, mode: 'hospital', open: access.open, behindProxy: site.http.behindProxy },
    isEntered: async (request) => {
      const actor = await access.actorOf(request);
      if (actor !== undefined) actors.set(request, actor);
      return actor !== undefined;
    },
    onFault: (error) => log.error({ code: 'request-fault', fault: (error as Error).stack }),
    ...(site.http.tls && {
      tls: { key: await readFile(site.http.tls.key), cert: await readFile(site.http.tls.cert) },
    }),
  });
  http.addHook('onResponse', async (request, reply) => {
    const quiet = reply.statusCode < 400;
    log[quiet ? 'debug' : 'warn']({
      code: 'request',
      id: request.id,
      route: request.routeOptions.url,
      status: reply.statusCode,
    });
  });
  const context: RouteContext = {
    service: core,
    record: (event, transaction) => access.record(event, transaction),
    requires: async (request, permission) => {
      const actor = actors.get(request);
      if (actor === undefined) throw serverError('RAD-NOT-SIGNED-IN', {});
      if (actor.may.has(permission)) return actor;
      const event = { actor: actor.id, act: 'refused', values: { permission, route: request.routeOptions.url ?? '' } };
      await core.database.transaction((transaction) => access.record(event, transaction));
      throw serverError('RAD-NOT-ALLOWED', { permission });
    },
  };
  const described = describeRoutes(http);
  access.addRoutes(http);
  addHealthRoutes(http, context);
  addStudyRoutes(http, context);
  addSettingRoutes(http, context);
  addDriftRoutes(http, context);
  addStowRoute(http, context);
  addQidoRoutes(http, context);
  addWadoRoutes(http, context);
  addPullRoutes(http, context);
  addOpenApiRoute(http, described, version);
  return http;
}

async function listen(http: HttpServer, { http: { listen: host, port } }: Site): Promise<number> {
  try {
    return Number(new URL(await http.listen({ host, port })).port);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw serverError('RAD-PORT-TAKEN', { port, other: port + 1 });
    if (!/^E(ADDRNOTAVAIL|ACCES|NOTFOUND|AFNOSUPPORT|INVAL)$/.test(code)) throw error;
    const problem = `http.listen: pages cannot listen on ${host}, port ${port} (${code})`;
    throw serverError('RAD-SITE-INVALID', { problem }, { field: 'http.listen' });
  }
}
