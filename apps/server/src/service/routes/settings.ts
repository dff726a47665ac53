import { doneSchema, modelsSchema, rulesSchema, triedRulesSchema } from '@radscore/api';
import { isRadError } from '@radscore/core';
import type { FastifyRequest } from 'fastify';
import * as z from 'zod';
import { serverError } from '../../errors.js';
import type { HttpServer } from '../../http/index.js';
import { parseSite } from '../site/read-site.js';
import { type InstanceRow, studyStates } from '../store/studies.js';
import { matchRules } from '../work/match-rules.js';
import type { RouteContext } from './context.js';

const done = { 200: doneSchema };

/** Models and rules: what is in use, stopping a model at once, trying rules on stored studies. */
export function addSettingRoutes(http: HttpServer, { service, requires, record }: RouteContext): void {
  const { database, site, models } = service;

  const seen = async (request: FastifyRequest, act: string) => {
    const actor = await requires(request, 'read');
    await database.transaction((transaction) => record({ actor: actor.id, act }, transaction));
  };

  http.get('/api/models', { schema: { response: { 200: modelsSchema } } }, async (request) => {
    await seen(request, 'models-seen');
    const stopped = await database.query<{ hash: string; reason: string }>('select * from radscore.stopped_model');
    return {
      models: [...models.values()].map(({ name, model, stopped: byFile }) => {
        const stop = stopped.find(({ hash }) => hash === model.hash);
        return {
          ...{ name, title: model.title, hash: model.hash, notice: model.notice },
          clinical: model.clinical.map((input) => input.name),
          stopped: byFile || stop !== undefined,
          reason: stop?.reason ?? null,
        };
      }),
    };
  });
  http.get(
    '/api/models/:hash/file',
    { schema: { params: z.object({ hash: z.string().max(100) }) } },
    async (request, reply) => {
      const actor = await requires(request, 'read');
      const { hash } = request.params;
      const found = [...models.values()].find(({ model }) => model.hash === hash);
      if (found === undefined) throw serverError('RAD-MODEL-UNKNOWN', {});
      await database.transaction((transaction) =>
        record({ actor: actor.id, act: 'model-read', values: { model: hash } }, transaction),
      );
      return reply
        .type('application/json')
        .serializer(String)
        .send(await service.store.get(found.key));
    },
  );
  http.post(
    '/api/models/:hash/stop',
    {
      schema: {
        params: z.object({ hash: z.string().max(100) }),
        body: z.object({ reason: z.string().min(1).max(2000) }),
        response: done,
      },
    },
    async (request) => {
      const actor = await requires(request, 'administer');
      const { hash } = request.params;
      await database.transaction(async (transaction) => {
        await transaction.query('insert into radscore.stopped_model values ($1, $2, $3) on conflict do nothing', [
          ...[hash, new Date(service.now()), request.body.reason],
        ]);
        await record({ actor: actor.id, act: 'model-stopped', values: { model: hash } }, transaction);
      });
      service.log.warn({ code: 'model-stopped', model: hash });
      return { done: true as const };
    },
  );
  http.post(
    '/api/models/:hash/start',
    { schema: { params: z.object({ hash: z.string().max(100) }), response: done } },
    async (request) => {
      const actor = await requires(request, 'administer');
      await database.transaction(async (transaction) => {
        await transaction.query('delete from radscore.stopped_model where hash = $1', [request.params.hash]);
        await record({ actor: actor.id, act: 'model-started', values: { model: request.params.hash } }, transaction);
      });
      return { done: true as const };
    },
  );

  http.get('/api/rules', { schema: { response: { 200: rulesSchema } } }, async (request) => {
    await seen(request, 'rules-seen');
    return {
      rules: site.rules.map(({ name, model, release, destinations, when }) => ({
        ...{ name, model, release, destinations, when: { ...when } },
      })),
    };
  });
  http.post(
    '/api/rules/try',
    {
      schema: {
        /** A site.yaml, of which only the rules and phases are looked at. */
        body: z.object({ site: z.string().max(2 ** 18), limit: z.number().int().min(1).max(500).default(100) }),
        response: {
          200: triedRulesSchema,
        },
      },
    },
    async (request) => {
      const actor = await requires(request, 'administer');
      await database.transaction((transaction) => record({ actor: actor.id, act: 'rules-tried' }, transaction));
      const tried = siteOf(request.body.site);
      const keys = await database.query<{ key: string }>(
        'select key from radscore.study where state = any($1) order by changed desc limit $2',
        [studyStates, request.body.limit],
      );
      const studies = [];
      for (const { key } of keys) {
        const rows = await database.query<InstanceRow>('select * from radscore.instance where study = $1', [key]);
        const match = matchRules(tried, rows, {});
        studies.push(
          'state' in match
            ? { key, rule: match.rule ?? null, reason: match.reason }
            : { key, rule: match.rule.name, reason: null },
        );
      }
      return { studies };
    },
  );
}

function siteOf(text: string) {
  try {
    return parseSite(text, 'site.yaml');
  } catch (error) {
    if (!isRadError(error, 'RAD-SITE-INVALID')) throw error;
    const { line } = error.place;
    throw serverError('RAD-REQUEST-INVALID', { problem: `line ${line}: ${String(error.values.problem)}` });
  }
}
