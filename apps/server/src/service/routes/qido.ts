import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { HttpServer } from '../../http/index.js';
import { type Level, parseQuery } from '../dicomweb/query.js';
import { searchInstances } from '../dicomweb/search.js';
import { dicomwebBase, studyOfUid, uidParam } from '../dicomweb/study-of-uid.js';
import type { RouteContext } from './context.js';

const below = z.object({ study: uidParam, series: uidParam }).partial();

/** Where is searched for what (PS3.18, 10.6). */
const resources: Readonly<Record<string, Level>> = {
  studies: 'study',
  series: 'series',
  instances: 'instance',
  'studies/:study/series': 'series',
  'studies/:study/instances': 'instance',
  'studies/:study/series/:series/instances': 'instance',
};

/** QIDO-RS: `GET /api/dicom-web/studies` and the like. Those who may read search what was received. */
export function addQidoRoutes(http: HttpServer, context: RouteContext): void {
  const { service, requires, record } = context;
  const answer = async (level: Level, request: FastifyRequest, reply: FastifyReply) => {
    const actor = await requires(request, 'read');
    const { study, series } = request.params as z.infer<typeof below>;
    const within = { ...(study && { StudyInstanceUID: study }), ...(series && { SeriesInstanceUID: series }) };
    const query = parseQuery(level, { ...(request.query as Record<string, unknown>), ...within });
    const key = study === undefined ? undefined : await studyOfUid(service.database, study);
    const { matches, more } = await searchInstances(service.database, level, query, dicomwebBase(service, request));
    const event = { actor: actor.id, act: 'instances-searched', ...(key !== undefined && { study: key }) };
    await service.database.transaction((transaction) =>
      record({ ...event, values: { level, found: matches.length } }, transaction),
    );
    const warnings = [
      ...(query.warning === undefined ? [] : [query.warning]),
      ...(more ? ['There are additional results that can be requested.'] : []),
    ].map((text) => `299 radscore "${text}"`);
    if (warnings.length > 0) reply.header('warning', warnings.join(', '));
    return reply.type('application/dicom+json').serializer(JSON.stringify).send(matches);
  };
  for (const [path, level] of Object.entries(resources))
    http.get(`/api/dicom-web/${path}`, { schema: { params: below } }, (request, reply) =>
      answer(level, request, reply),
    );
}
