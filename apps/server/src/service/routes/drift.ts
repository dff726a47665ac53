import { driftSchema, newOutcomesSchema, outcomesTakenSchema } from '@radscore/api';
import type { HttpServer } from '../../http/index.js';
import { serviceAlerts } from '../monitor/alerts.js';
import { driftAlerts, driftOf } from '../monitor/drift.js';
import { importOutcomes } from '../monitor/import-outcomes.js';
import type { RouteContext } from './context.js';

/** How the models do here over time, and what came true. */
export function addDriftRoutes(http: HttpServer, { service, requires, record }: RouteContext): void {
  const { database, models, now, log } = service;

  http.get('/api/drift', { schema: { response: { 200: driftSchema } } }, async (request) => {
    const actor = await requires(request, 'read');
    const found = [];
    for (const model of models.values()) found.push(await driftOf(database, model));
    const alerts = [...(await serviceAlerts(service)), ...found.flatMap(driftAlerts)];
    await database.transaction((transaction) => record({ actor: actor.id, act: 'drift-seen' }, transaction));
    return { models: found, alerts };
  });

  http.post(
    '/api/outcomes',
    { schema: { body: newOutcomesSchema, response: { 200: outcomesTakenSchema } } },
    async (request) => {
      const actor = await requires(request, 'administer');
      const taken = await database.transaction(async (transaction) => {
        const found = await importOutcomes(transaction, request.body.csv, new Date(now()));
        await record({ actor: actor.id, act: 'outcomes-imported', values: { ...found } }, transaction);
        return found;
      });
      log.info({ code: 'outcomes-imported', ...taken });
      return taken;
    },
  );
}
