import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { dicomJson } from '@radscore/dicom';
import { readPart10Head } from '@radscore/host-pacs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { serverError } from '../../errors.js';
import type { HttpServer } from '../../http/index.js';
import { studyOfUid, uidParam } from '../dicomweb/study-of-uid.js';
import type { RouteContext } from './context.js';

const params = z.object({ study: uidParam, series: uidParam.optional(), instance: uidParam.optional() });
const resources = [
  'studies/:study',
  'studies/:study/series/:series',
  'studies/:study/series/:series/instances/:instance',
] as const;

interface Kept {
  readonly hash: string;
  readonly bytes: number;
}

/** Most headers are shorter; that of a segmentation may be nearly all of its file. */
const headBytes = 256 * 1024;
const longestHeader = 256e6;

/** WADO-RS (PS3.18, 10.4): instances as they were received, and their headers as JSON. Those who may read may have them. */
export function addWadoRoutes(http: HttpServer, context: RouteContext): void {
  const { service, requires, record } = context;
  const { database, inbox } = service;

  /** The instances that an address names, all of one study; what the study has not is not found. */
  const instancesOf = async (request: FastifyRequest, act: string): Promise<Kept[]> => {
    const actor = await requires(request, 'read');
    const { study, series, instance } = request.params as z.infer<typeof params>;
    const key = await studyOfUid(database, study);
    const found = await database.query<Kept>(
      `select distinct on (instance_uid) hash, bytes::float8 as bytes from radscore.instance
       where study = $1 and chosen and ($2::text is null or series_uid = $2) and ($3::text is null or instance_uid = $3)
       order by instance_uid, received, hash`,
      [key, series ?? null, instance ?? null],
    );
    if (found.length === 0) throw serverError('RAD-STUDY-UNKNOWN', {});
    const values = { instances: found.length };
    await database.transaction((transaction) => record({ actor: actor.id, act, study: key, values }, transaction));
    return found;
  };

  const send = async (request: FastifyRequest, reply: FastifyReply) => {
    const single = resourceIsInstance(request) && accepts(request, /^application\/dicom$/);
    if (!single && !accepts(request, /^(multipart\/related|multipart\/\*|\*\/\*)$/))
      throw serverError('RAD-NOT-ACCEPTABLE', { offered: 'multipart/related; type="application/dicom"' });
    const found = await instancesOf(request, 'instances-retrieved');
    const paths = found.map(({ hash }) => inbox.files.pathOf(hash));
    if (single) return reply.type('application/dicom').send(createReadStream(paths[0]!));
    const boundary = `radscore-${randomUUID()}`;
    const type = `multipart/related; type="application/dicom"; boundary=${boundary}`;
    return reply.type(type).send(Readable.from(partsOf(paths, boundary), { objectMode: false }));
  };
  const sendMetadata = async (request: FastifyRequest, reply: FastifyReply) => {
    if (!accepts(request, /^(application\/(dicom\+)?json|application\/\*|\*\/\*)$/))
      throw serverError('RAD-NOT-ACCEPTABLE', { offered: 'application/dicom+json' });
    const found = await instancesOf(request, 'headers-retrieved');
    const headers = found.map(({ hash, bytes }) => ({ path: inbox.files.pathOf(hash), bytes }));
    return reply.type('application/dicom+json').send(Readable.from(jsonOf(headers), { objectMode: false }));
  };
  for (const path of resources) {
    http.get(`/api/dicom-web/${path}`, { schema: { params } }, send);
    http.get(`/api/dicom-web/${path}/metadata`, { schema: { params } }, sendMetadata);
  }
}

function resourceIsInstance(request: FastifyRequest): boolean {
  return (request.params as z.infer<typeof params>).instance !== undefined;
}

/** Whether a media type is wanted; what is asked for beside it, as a transfer syntax, is not looked at. */
function accepts(request: FastifyRequest, type: RegExp): boolean {
  const wanted = (request.headers.accept ?? '*/*').split(',').map((each) => each.split(';')[0]!.trim().toLowerCase());
  return wanted.some((each) => type.test(each));
}

/** One file after the other, so that memory does not grow with the study. */
async function* partsOf(paths: readonly string[], boundary: string): AsyncGenerator<Uint8Array> {
  for (const path of paths) {
    const { syntaxUid } = readPart10Head(await headOf(path, 1024));
    const type = `application/dicom; transfer-syntax=${syntaxUid}`;
    yield Buffer.from(`--${boundary}\r\ncontent-type: ${type}\r\n\r\n`);
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
    yield Buffer.from('\r\n');
  }
  yield Buffer.from(`--${boundary}--\r\n`);
}

async function* jsonOf(files: readonly { readonly path: string; readonly bytes: number }[]): AsyncGenerator<Buffer> {
  let before = '[';
  for (const { path, bytes } of files) {
    yield Buffer.from(before + JSON.stringify(await metadataOf(path, bytes)));
    before = ',';
  }
  yield Buffer.from(']');
}

async function metadataOf(path: string, bytes: number) {
  const name = 'instance';
  if (bytes <= headBytes) return dicomJson({ name, bytes: await readFile(path) });
  return dicomJson({ name, bytes: await headOf(path, headBytes) }).catch(async (error: unknown) => {
    if (bytes > longestHeader) throw error;
    return dicomJson({ name, bytes: await readFile(path) });
  });
}

async function headOf(path: string, most: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
