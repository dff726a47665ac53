import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { newRunSchema, runFilesSchema, runSchema, runsSchema } from '@radscore/api';
import * as z from 'zod';
import { serverError } from '../errors.js';
import type { HttpServer } from '../http/index.js';
import { namesOf } from './run-folder.js';
import type { Runs } from './runs.js';

const params = z.object({ id: z.string() });
const nothing = z.object({});
/** Tables of features are large. */
const bodyLimit = 256 * 2 ** 20;

/** Starts, shows and stops runs, and hands over what they have written. */
export function addRunRoutes(http: HttpServer, runs: Runs): void {
  // Images come as they are, and are written while they come.
  http.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));

  http.get('/api/runs', { schema: { response: { 200: runsSchema } } }, () => ({ runs: runs.list() }));

  http.post('/api/runs', { bodyLimit, schema: { body: newRunSchema, response: { 200: runSchema } } }, ({ body }) =>
    runs.create(body),
  );

  http.put(
    '/api/runs/:id/images',
    { schema: { params, querystring: z.object({ path: z.string().max(4096) }), response: { 200: nothing } } },
    async ({ params: { id }, query: { path }, body }) => {
      await runs.takeImage(id, path, body as Readable);
      return {};
    },
  );

  http.post('/api/runs/:id/start', { schema: { params, response: { 200: runSchema } } }, (request) =>
    runs.start(request.params.id),
  );

  http.post('/api/runs/:id/stop', { schema: { params, response: { 200: runSchema } } }, (request) =>
    runs.stop(request.params.id),
  );

  http.delete('/api/runs/:id', { schema: { params, response: { 200: nothing } } }, async (request) => {
    await runs.remove(request.params.id);
    return {};
  });

  http.get('/api/runs/:id/files', { schema: { params, response: { 200: runFilesSchema } } }, async (request) => ({
    files: await runs.files(request.params.id),
  }));

  http.get(
    '/api/runs/:id/files/*',
    { schema: { params: z.object({ id: z.string(), '*': z.string() }) } },
    async ({ params: { id, '*': path } }, reply) => {
      // Only what is listed, so that no path leads elsewhere.
      if (!(await runs.files(id)).includes(path)) throw serverError('RAD-ROUTE-UNKNOWN', { route: path });
      const { folder } = runs.list().find((each) => each.id === id)!;
      return reply.type('application/octet-stream').send(createReadStream(join(namesOf(folder).run, path)));
    },
  );
}
