import { constants } from 'node:fs';
import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { entriesSchema, filesSchema, foldersSchema } from '@radscore/api';
import { type ErrorData, toRadError } from '@radscore/core';
import { hostError } from '@radscore/host-node';
import { walkFolder } from '@radscore/host-node/files';
import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import { serverError } from '../errors.js';
import type { HttpServer } from '../http/index.js';
import type { Roots } from './roots.js';

const params = z.object({ id: z.string() });
const querystring = z.object({ path: z.string().max(4096).default('') });

/** Lists and reads the folders of the app. */
export function addFolderRoutes(http: HttpServer, roots: Roots): void {
  http.get('/api/folders', { schema: { response: { 200: foldersSchema } } }, () => ({ folders: [...roots.folders] }));

  http.get(
    '/api/folders/:id/entries',
    { schema: { params, querystring, response: { 200: entriesSchema } } },
    async ({ params: { id }, query: { path } }) => {
      const folder = await roots.find(id, path);
      const folders: string[] = [];
      const files: { readonly path: string; readonly size: number }[] = [];
      for (const entry of await readdir(folder, { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        // A link is what it leads to, where that lies in the folder.
        const real = await roots.find(id, join(path, entry.name)).catch(() => undefined);
        const found = real === undefined ? undefined : await stat(real).catch(() => undefined);
        if (found?.isDirectory()) folders.push(entry.name);
        else if (found?.isFile()) files.push({ path: entry.name, size: found.size });
      }
      return { folders: folders.sort(), files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
    },
  );

  http.get(
    '/api/folders/:id/files',
    { schema: { params, querystring, response: { 200: filesSchema } } },
    async ({ params: { id }, query: { path } }) => {
      const problems: ErrorData[] = [];
      const onProblem = (error: unknown) => void problems.push(toRadError(error).toJSON());
      const found = await walkFolder(await roots.find(id, path), { onProblem });
      const files = found
        .map(({ name, size }) => ({ path: name.split(sep).join('/'), size }))
        .filter((each) => !each.path.split('/').some((part) => part.startsWith('.')));
      return {
        files,
        problems: problems.map(({ place, ...each }) => ({ ...each, place: { ...place }, values: { ...each.values } })),
      };
    },
  );

  http.get('/api/folders/:id/file', { schema: { params, querystring } }, async (request, reply) => {
    const path = await roots.find(request.params.id, request.query.path);
    // The path is real: what has become a link since is not followed.
    const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)).catch(
      (error: Error) => {
        throw hostError('RAD-FILE-UNREADABLE', { detail: error.message }, { file: request.query.path });
      },
    );
    return sendPart(file, request.query.path, request.headers.range, reply);
  });
}

async function sendPart(file: FileHandle, path: string, range: string | undefined, reply: FastifyReply) {
  try {
    const info = await file.stat();
    if (!info.isFile()) throw hostError('RAD-FILE-UNREADABLE', { detail: 'it is no file' }, { file: path });
    reply.type('application/octet-stream').header('Accept-Ranges', 'bytes');
    if (range === undefined) {
      return reply.header('Content-Length', info.size).send(file.createReadStream());
    }
    const [, from = '', to = ''] = /^bytes=(\d{1,15})-(\d{1,15})$/.exec(range) ?? [];
    const [start, end] = [Number(from), Math.min(Number(to), info.size - 1)];
    if (from === '' || start > Number(to))
      throw serverError('RAD-REQUEST-INVALID', { problem: 'Range: bytes=0-99 is meant' });
    // A file of no bytes has no part; browsers take the empty answer for it.
    if (start > end) {
      await file.close();
      return reply.code(206).header('Content-Range', `bytes */${info.size}`).send('');
    }
    return reply
      .code(206)
      .header('Content-Range', `bytes ${start}-${end}/${info.size}`)
      .header('Content-Length', end - start + 1)
      .send(file.createReadStream({ start, end }));
  } catch (error) {
    await file.close();
    throw error;
  }
}
