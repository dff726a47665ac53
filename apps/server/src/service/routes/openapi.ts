import * as z from 'zod';
import type { HttpServer } from '../../http/index.js';

interface DescribedRoute {
  readonly method: string;
  readonly url: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Notes every route that is added from now on. */
export function describeRoutes(http: HttpServer): readonly DescribedRoute[] {
  const routes: DescribedRoute[] = [];
  http.addHook('onRoute', ({ method, url, schema }) => {
    for (const each of [method].flat())
      if (each !== 'HEAD' && each !== 'OPTIONS' && (url.startsWith('/api/') || !url.includes('.')))
        routes.push({ method: each, url, schema: (schema ?? {}) as DescribedRoute['schema'] });
  });
  return routes;
}

/** `GET /api/openapi.json`: the routes as OpenAPI 3.1, from the schemas that they are checked with. */
export function addOpenApiRoute(http: HttpServer, routes: readonly DescribedRoute[], version: string): void {
  http.get('/api/openapi.json', (_request, reply) =>
    reply.type('application/json').serializer(JSON.stringify).send(openApi(routes, version)),
  );
}

function openApi(routes: readonly DescribedRoute[], version: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { method, url, schema } of routes) {
    const path = url.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation(schema) };
  }
  return { openapi: '3.1.0', info: { title: 'radscore', version, description: 'For research use only.' }, paths };
}

function operation({ params, querystring, body, response }: DescribedRoute['schema']) {
  const parameters = [...parametersOf(params, 'path'), ...parametersOf(querystring, 'query')];
  const answers = Object.entries((response ?? { 200: undefined }) as Record<string, unknown>);
  return {
    ...(parameters.length > 0 && { parameters }),
    ...(body instanceof z.ZodType && { requestBody: { required: true, content: contentOf(body, 'input') } }),
    responses: Object.fromEntries(
      answers.map(([status, answer]) => [
        status,
        {
          description: status === '200' ? 'done' : 'see the body',
          ...(answer instanceof z.ZodType && { content: contentOf(answer, 'output') }),
        },
      ]),
    ),
  };
}

function contentOf(schema: z.ZodType, io: 'input' | 'output') {
  return { 'application/json': { schema: z.toJSONSchema(schema, { io, unrepresentable: 'any' }) } };
}

function parametersOf(schema: unknown, place: 'path' | 'query') {
  if (!(schema instanceof z.ZodObject)) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, own]) => ({
    ...{ name, in: place, required: place === 'path' || required.includes(name), schema: own },
  }));
}
