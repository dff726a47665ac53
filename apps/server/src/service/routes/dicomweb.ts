import { type uploadedSchema, uploadLimitsSchema } from '@radscore/api';
import { boundaryOf, multipartStream } from '@radscore/host-pacs';
import * as z from 'zod';
import { serverError } from '../../errors.js';
import type { HttpServer } from '../../http/index.js';
import { type TakenFile, takeFile } from '../inbox/take-file.js';
import type { RouteContext } from './context.js';

const failures: Readonly<Record<TakenFile['answer'], number>> = {
  kept: 0,
  'out-of-resources': 0xa700,
  mismatch: 0xa900,
  'not-understood': 0xc000,
};

type Uploaded = z.infer<typeof uploadedSchema>;

/** STOW-RS (PS3.18, 10.5): `POST /api/dicom-web/studies`, which tells the page of each file; and `GET /api/upload`, how much it takes. */
export function addStowRoute(http: HttpServer, { service, requires, record }: RouteContext): void {
  const { database, inbox } = service;
  const { maxInstanceBytes, maxUploadBytes } = service.site.inbox;
  http.get('/api/upload', { schema: { response: { 200: uploadLimitsSchema } } }, async (request) => {
    const actor = await requires(request, 'store');
    await database.transaction((transaction) => record({ actor: actor.id, act: 'upload-limits-seen' }, transaction));
    return { instanceBytes: maxInstanceBytes, uploadBytes: maxUploadBytes };
  });
  // The body is read as it comes, by the route.
  http.addContentTypeParser(/^multipart\/related/, (_request, _body, done) => done(null));
  http.post(
    '/api/dicom-web/studies',
    { bodyLimit: maxUploadBytes, schema: { headers: z.object({ 'content-type': z.string() }).loose() } },
    async (request, reply) => {
      const actor = await requires(request, 'store');
      if (request.headers['content-encoding'] !== undefined)
        throw serverError('RAD-REQUEST-INVALID', { problem: 'a packed body is not taken' });
      const boundary = boundaryOf(request.headers['content-type'] ?? '');
      const taken: TakenFile[] = [];
      const isKept = ({ answer }: TakenFile) => answer === 'kept';
      try {
        const announced = Number(request.headers['content-length'] ?? 0);
        for await (const part of multipartStream(bounded(request.raw, announced, maxUploadBytes), boundary))
          taken.push(await takeFile(inbox, part, { source: `stow ${actor.id}`, most: maxInstanceBytes }));
      } finally {
        // What came before a body was cut off is kept, too.
        const values = { instances: taken.length, kept: taken.filter(isKept).length };
        await database.transaction((transaction) =>
          record({ actor: actor.id, act: 'instances-stored', values }, transaction),
        );
      }
      const kept = taken.filter(isKept);
      const status = kept.length === taken.length ? 200 : kept.length > 0 ? 202 : 409;
      if (request.headers.accept === 'application/json') {
        const files = taken.map(({ answer, problem }) => ({ answer, problem: problem ?? null }));
        return reply
          .code(status)
          .type('application/json')
          .serializer(JSON.stringify)
          .send({ files } satisfies Uploaded);
      }
      return reply.code(status).type('application/dicom+json').serializer(JSON.stringify).send(answerOf(taken));
    },
  );
}

/** The pieces of a body, of which nothing is read where it is announced as too large. */
async function* bounded(body: AsyncIterable<Uint8Array>, announced: number, most: number): AsyncGenerator<Uint8Array> {
  const requireAtMost = (bytes: number) => {
    if (bytes > most) throw serverError('RAD-REQUEST-INVALID', { problem: `the body is larger than ${most} bytes` });
  };
  requireAtMost(announced);
  let total = 0;
  for await (const piece of body) {
    total += piece.length;
    requireAtMost(total);
    yield piece;
  }
}

function answerOf(taken: readonly TakenFile[]) {
  const of = ({ classUid = '', instanceUid = '' }: TakenFile) => ({
    '00081150': { vr: 'UI', Value: [classUid] },
    '00081155': { vr: 'UI', Value: [instanceUid] },
  });
  const kept = taken.filter(({ answer }) => answer === 'kept').map(of);
  const failed = taken
    .filter(({ answer }) => answer !== 'kept')
    .map((each) => ({ ...of(each), '00081197': { vr: 'US', Value: [failures[each.answer]] } }));
  return {
    ...(kept.length > 0 && { '00081199': { vr: 'SQ', Value: kept } }),
    ...(failed.length > 0 && { '00081198': { vr: 'SQ', Value: failed } }),
  };
}
