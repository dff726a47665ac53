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

/** STOW-RS (PS3.18, 10.5): `POST /api/dicom-web/studies`. */
export function addStowRoute(http: HttpServer, { service, requires, record }: RouteContext): void {
  const { inbox } = service;
  const { maxInstanceBytes, maxUploadBytes } = service.site.inbox;
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
      for await (const part of multipartStream(bounded(request.raw, maxUploadBytes), boundary))
        taken.push(await takeFile(inbox, part, { source: `stow ${actor.id}`, most: maxInstanceBytes }));
      await service.database.transaction((transaction) =>
        record({ actor: actor.id, act: 'instances-stored', values: { instances: taken.length } }, transaction),
      );
      const kept = taken.filter(({ answer }) => answer === 'kept');
      const status = kept.length === taken.length ? 200 : kept.length > 0 ? 202 : 409;
      return reply.code(status).type('application/dicom+json').serializer(JSON.stringify).send(answerOf(taken));
    },
  );
}

async function* bounded(body: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let total = 0;
  for await (const piece of body) {
    total += piece.length;
    if (total > most) throw serverError('RAD-REQUEST-INVALID', { problem: `the body is larger than ${most} bytes` });
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
