import { type Mode, modeSchema } from '@radscore/api';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
  type RawReplyDefaultExpression,
  type RawRequestDefaultExpression,
  type RawServerDefault,
} from 'fastify';
import { serverError } from '../errors.js';
import { errorAnswer } from './error-answer.js';
import { openPages, sendPage } from './pages.js';
import { safeHeaders } from './policy.js';
import { parseRequest, writeAnswer, type ZodTypes } from './zod-routes.js';

/** A server whose routes have zod schemas. */
export type HttpServer = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypes
>;

export interface HttpSetting {
  /** The folder of the built workbench: `findPages()`. */
  readonly pages: string;
  readonly mode: Mode['mode'];
  /** Version of radscore. */
  readonly version: string;
  /** The origins under which the server is reached: `http://127.0.0.1:8642`. Asked at every request, as the port is known late. */
  readonly origins: () => readonly string[];
  /** Whether a request comes from somebody who may use the routes below `/api/`. */
  readonly isEntered: (request: FastifyRequest) => boolean | Promise<boolean>;
  /** Routes below `/api/` that everybody may ask, beside `/api/mode`. */
  readonly open?: readonly string[];
  /** Told of faults of the server itself; never of what it refused. */
  readonly onFault?: (error: unknown) => void;
  /** The most bytes of a body (default: 1 MB). */
  readonly bodyLimit?: number;
  /** A proxy stands before it, which tells the address of whoever asks. */
  readonly behindProxy?: boolean;
  /** Key and certificate (PEM); without them it speaks HTTP. */
  readonly tls?: { readonly key: Buffer; readonly cert: Buffer };
}

/**
 * What the app and the service have in common: the pages of the workbench under their policy, checks of Host and Origin, errors as data,
 * `GET /api/mode`. Everything else below `/api/` is for those who have entered. Routes are added to what comes back.
 *
 * @throws RAD-PAGES-MISSING.
 * @example
 * const http = await createHttp({ pages: findPages(), mode: 'app', version, origins: () => ['http://127.0.0.1:8642'], isEntered });
 * http.get('/api/folders', { schema: { response: { 200: foldersSchema } } }, () => ({ folders }));
 * await http.listen({ host: '127.0.0.1', port: 8642 });
 */
export async function createHttp({
  origins,
  isEntered,
  onFault,
  mode,
  version,
  open = [],
  ...setting
}: HttpSetting): Promise<HttpServer> {
  const pages = await openPages(setting.pages);
  const http = fastify({
    bodyLimit: setting.bodyLimit ?? 2 ** 20,
    // One proxy: what stands further left in X-Forwarded-For anybody can write.
    trustProxy: (_address, hop) => setting.behindProxy === true && hop === 0,
    // Streams of progress do not hold up the end.
    forceCloseConnections: true,
    ...(setting.tls && { https: setting.tls }),
  }).withTypeProvider<ZodTypes>();
  http.setValidatorCompiler(parseRequest);
  http.setSerializerCompiler(writeAnswer);
  // A request that is answered before its body was read to the end is the last of its connection: what is left of it would stand in
  // the way of the next, which then waits without an answer. It is read on meanwhile, so that the sender sees the answer.
  http.addHook('onSend', async ({ raw }, reply) => {
    if (raw.complete !== false) return;
    reply.header('connection', 'close');
    raw.resume();
  });
  http.addHook('onRequest', async (request, reply) => {
    reply.headers(safeHeaders);
    requireOwnPage(request, origins());
    const [path] = request.url.split('?');
    if (!path!.startsWith('/api/')) return;
    reply.header('Cache-Control', 'no-store');
    if (path !== '/api/mode' && !open.includes(path!) && !(await isEntered(request)))
      throw serverError(mode === 'app' ? 'RAD-NOT-ENTERED' : 'RAD-NOT-SIGNED-IN', {});
  });
  http.setErrorHandler((error, _request, reply) => {
    const { status, answer } = errorAnswer(error);
    if (status === 500) onFault?.(error);
    return reply.code(status).type('application/json').serializer(JSON.stringify).send(answer);
  });
  http.setNotFoundHandler((request) => {
    const [path] = request.url.split('?');
    throw serverError('RAD-ROUTE-UNKNOWN', { route: path!.slice(0, 100) });
  });
  http.get('/api/mode', { schema: { response: { 200: modeSchema } } }, async (request) => ({
    mode,
    version,
    entered: await isEntered(request),
  }));
  for (const [address, file] of pages)
    http.get(address, (request, reply) => sendPage(file, request.headers['if-none-match'], reply));
  return http;
}

/**
 * Refuses names that are not the server's (a foreign name that was made to point here) and pages of other origins, those of other
 * ports of the same machine too, to which browsers hand its cookies.
 */
function requireOwnPage({ headers }: FastifyRequest, origins: readonly string[]): void {
  const hosts = origins.map((origin) => new URL(origin).host);
  if (!hosts.includes(headers.host ?? '')) throw serverError('RAD-HOST-NAME', {});
  const { origin } = headers;
  if (origin !== undefined && !origins.includes(origin)) throw serverError('RAD-FOREIGN-PAGE', {});
  const isTop = headers['sec-fetch-mode'] === 'navigate';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && !isTop && site !== 'same-origin' && site !== 'none')
    throw serverError('RAD-FOREIGN-PAGE', {});
}
