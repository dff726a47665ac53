import { createReadStream } from 'node:fs';
import { doneSchema, type InstanceOfStudy, instancesSchema, studyDetailSchema, worklistSchema } from '@radscore/api';
import { toJson } from '@radscore/core';
import { predictionKind } from '@radscore/prediction';
import type { FastifyRequest } from 'fastify';
import * as z from 'zod';
import { serverError } from '../../errors.js';
import type { HttpServer } from '../../http/index.js';
import type { Permission } from '../access.js';
import { accept, lookAgain, reject, requireStudy, resend } from '../decisions/decide.js';
import { eraseStudy } from '../retention/erase-study.js';
import { erasures } from '../retention/erasures.js';
import { studyStates } from '../store/studies.js';
import { countStudies, listStudies, studyDetail } from '../store/worklist.js';
import type { RouteContext } from './context.js';

const params = z.object({ key: z.uuid() });
const done = { 200: doneSchema };
const text = z.string().max(2000);
const decision = z.object({ version: z.number().int().min(0), comment: text });

/** Worklist, studies, and what people decide on them. */
export function addStudyRoutes(http: HttpServer, context: RouteContext): void {
  const { service, requires, record } = context;
  const { database } = service;
  const known = new Map([...service.models.values()].map(({ model }) => [model.hash, predictionKind(model)]));
  const kindOf = (hash: string) => known.get(hash) ?? null;

  /** Who may, and how the act is recorded in its transaction. */
  const acting = async (request: FastifyRequest, permission: Permission, act: string, study: string) => {
    const actor = await requires(request, permission);
    const event = { actor: actor.id, act, study };
    return { actor, keep: (transaction: Parameters<typeof record>[1]) => record(event, transaction) };
  };

  http.get(
    '/api/worklist',
    {
      schema: {
        querystring: z.object({
          state: z.enum(studyStates).optional(),
          limit: z.coerce.number().int().min(1).max(500).default(100),
        }),
        response: { 200: worklistSchema },
      },
    },
    async (request) => {
      const actor = await requires(request, 'read');
      const { state, limit } = request.query;
      const studies = await listStudies(database, kindOf, state, limit);
      await database.transaction((transaction) => record({ actor: actor.id, act: 'worklist-seen' }, transaction));
      return { studies, counts: await countStudies(database) };
    },
  );

  http.get('/api/studies/:key', { schema: { params, response: { 200: studyDetailSchema } } }, async (request) => {
    const { key } = request.params;
    const { keep } = await acting(request, 'read', 'study-seen', key);
    const detail = await studyDetail(database, kindOf, key);
    if (detail === undefined) throw serverError('RAD-STUDY-UNKNOWN', {});
    await database.transaction(keep);
    return { ...detail, prediction: await predictionOf(service, key) };
  });

  http.post('/api/studies/:key/accept', { schema: { params, body: decision, response: done } }, async (request) => {
    const { key } = request.params;
    const { actor, keep } = await acting(request, 'approve', 'study-accepted', key);
    await accept(service, key, { actor, ...request.body }, keep);
    return { done: true as const };
  });
  http.post(
    '/api/studies/:key/reject',
    { schema: { params, body: decision.extend({ comment: text.min(1) }), response: done } },
    async (request) => {
      const { key } = request.params;
      const { actor, keep } = await acting(request, 'approve', 'study-rejected', key);
      await reject(service, key, { actor, ...request.body }, keep);
      return { done: true as const };
    },
  );
  http.post('/api/studies/:key/resend', { schema: { params, response: done } }, async (request) => {
    const { keep } = await acting(request, 'approve', 'study-sent-again', request.params.key);
    await resend(service, request.params.key, keep);
    return { done: true as const };
  });
  http.post(
    '/api/studies/:key/inputs',
    { schema: { params, body: z.object({ inputs: z.record(text, text) }), response: done } },
    async (request) => {
      const { keep } = await acting(request, 'approve', 'inputs-typed', request.params.key);
      await lookAgain(service, request.params.key, { inputs: request.body.inputs }, keep);
      return { done: true as const };
    },
  );
  http.post(
    '/api/studies/:key/choices',
    {
      schema: {
        params,
        body: z.object({
          rule: text.optional(),
          /** Contrast phase of the series whose description does not say. */
          phase: text.optional(),
          series: text.optional(),
          outlines: text.optional(),
          /** Hashes of the versions of instances that count, where two are in conflict. */
          instances: z.array(text).max(10_000).optional(),
        }),
        response: done,
      },
    },
    async (request) => {
      const { instances, ...choices } = request.body;
      const { keep } = await acting(request, 'approve', 'choice-made', request.params.key);
      await lookAgain(service, request.params.key, { choices, ...(instances && { instances }) }, keep);
      return { done: true as const };
    },
  );

  http.post(
    '/api/studies/:key/erase',
    { schema: { params, body: z.object({ what: z.enum(erasures) }), response: done } },
    async (request) => {
      const { key } = request.params;
      const { what } = request.body;
      const actor = await requires(request, 'administer');
      await database.transaction(async (transaction) => {
        await eraseStudy(transaction, service.queue, key, what);
        await record({ actor: actor.id, act: 'study-erased', study: key, values: { what } }, transaction);
      });
      service.log.info({ code: 'study-erased', study: key, what });
      return { done: true as const };
    },
  );

  http.get(
    '/api/studies/:key/documents/:hash',
    { schema: { params: params.extend({ hash: z.hash('sha256') }) } },
    async (request, reply) => {
      const { key, hash } = request.params;
      const { keep } = await acting(request, 'read', 'document-read', key);
      const rows = await database.query<{ documents: string }>(
        'select documents from radscore.result where study = $1 and position($2 in documents) > 0',
        [key, hash],
      );
      if (rows.length === 0) throw serverError('RAD-STUDY-UNKNOWN', {});
      await database.transaction(keep);
      const isFhir = (JSON.parse(rows[0]!.documents) as { kind: string; hash: string }[]).some(
        (each) => each.hash === hash && each.kind === 'fhir',
      );
      return reply
        .type(isFhir ? 'application/fhir+json' : 'application/dicom')
        .send(createReadStream(service.documents.pathOf(hash)));
    },
  );

  http.get(
    '/api/studies/:key/instances',
    { schema: { params, response: { 200: instancesSchema } } },
    async (request) => {
      const { key } = request.params;
      const { keep } = await acting(request, 'read', 'study-opened', key);
      await requireStudy(service, key);
      const instances = await database.query<InstanceOfStudy>(
        `select hash, series_uid as series, own, bytes::float8 as bytes from radscore.instance
         where study = $1 and chosen order by instance_uid, hash`,
        [key],
      );
      await database.transaction(keep);
      return { instances };
    },
  );

  http.get(
    '/api/studies/:key/instances/:hash',
    { schema: { params: params.extend({ hash: z.hash('sha256') }) } },
    async (request, reply) => {
      const { key, hash } = request.params;
      const { keep } = await acting(request, 'read', 'instance-read', key);
      const rows = await database.query('select 1 from radscore.instance where study = $1 and hash = $2', [key, hash]);
      if (rows.length === 0) throw serverError('RAD-STUDY-UNKNOWN', {});
      await database.transaction(keep);
      return reply.type('application/dicom').send(createReadStream(service.inbox.files.pathOf(hash)));
    },
  );
}

/** The prediction of a study as plain JSON; null where there is none. */
async function predictionOf(service: RouteContext['service'], key: string): Promise<unknown> {
  const { task } = await requireStudy(service, key);
  if (task === null) return null;
  const outcome = (await service.queue.outcomes([task])).get(task);
  return outcome === undefined || 'error' in outcome ? null : (JSON.parse(toJson(outcome.result)) as unknown);
}
