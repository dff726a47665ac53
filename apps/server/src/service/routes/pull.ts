import {
  archivesSchema,
  askedSchema,
  askedStudiesSchema,
  askForSchema,
  findStudiesSchema,
  foundStudiesSchema,
} from '@radscore/api';
import * as z from 'zod';
import { serverError } from '../../errors.js';
import type { HttpServer } from '../../http/index.js';
import { askForStudy } from '../pull/ask-for-study.js';
import { askedStudies } from '../pull/asked-studies.js';
import { findStudies } from '../pull/find-studies.js';
import type { RouteContext } from './context.js';

interface ArchiveRow {
  readonly source: string;
  readonly searched: Date | null;
  readonly problem: string | null;
  readonly refused: Date | null;
  readonly waiting: number;
  readonly fetched: number;
  readonly given_up: number;
}

/** What is pulled from archives: how it goes, studies looked for and asked for by hand, an archive that refused tried again. */
export function addPullRoutes(http: HttpServer, { service, requires, record }: RouteContext): void {
  const { database, puller } = service;
  const requireKnown = (source: string | undefined) => {
    if (source !== undefined && !puller.archives.has(source))
      throw serverError('RAD-ARCHIVE-UNKNOWN', { name: source });
  };

  http.get('/api/pull', { schema: { response: { 200: archivesSchema } } }, async (request) => {
    const actor = await requires(request, 'read');
    const rows = await database.query<ArchiveRow>(
      `select s.source, s.searched, s.problem, s.refused,
         count(p.id) filter (where p.state = 'waiting')::int as waiting,
         count(p.id) filter (where p.state = 'fetched')::int as fetched,
         count(p.id) filter (where p.state = 'given-up')::int as given_up
       from radscore.pull_source s left join radscore.pull p on p.source = s.source
       where s.source = any($1) group by s.source order by s.source`,
      [[...puller.archives.keys()]],
    );
    const archives = rows.map(({ source, searched, problem, refused, waiting, fetched, given_up }) => ({
      ...{ name: source, searched: searched?.toISOString() ?? null, problem, refused: refused !== null },
      ...{ waiting, fetched, givenUp: given_up },
    }));
    await database.transaction((transaction) => record({ actor: actor.id, act: 'archives-seen' }, transaction));
    return { archives };
  });

  http.post('/api/pull', { schema: { body: askForSchema, response: { 200: askedSchema } } }, async (request) => {
    const actor = await requires(request, 'approve');
    const { source, study, accession } = request.body;
    requireKnown(source);
    const asked = await askForStudy(service, puller, { source, studyUid: study, accession }, actor.id);
    const found = asked.reduce((sum, each) => sum + each.found, 0);
    await database.transaction((transaction) =>
      record({ actor: actor.id, act: 'study-asked-for', values: { archives: asked.length, found } }, transaction),
    );
    return { archives: asked };
  });

  http.post(
    '/api/pull/find',
    { schema: { body: findStudiesSchema, response: { 200: foundStudiesSchema } } },
    async (request) => {
      const actor = await requires(request, 'approve');
      requireKnown(request.body.source);
      const archives = await findStudies(database, puller, request.body);
      const found = archives.reduce((sum, { studies }) => sum + studies.length, 0);
      const values = { archives: archives.length, found };
      await database.transaction((transaction) =>
        record({ actor: actor.id, act: 'archives-searched', values }, transaction),
      );
      return { archives };
    },
  );

  http.get('/api/pull/asked', { schema: { response: { 200: askedStudiesSchema } } }, async (request) => {
    const actor = await requires(request, 'approve');
    const studies = await askedStudies(service, actor.id);
    await database.transaction((transaction) => record({ actor: actor.id, act: 'asked-studies-seen' }, transaction));
    return { studies };
  });

  http.post(
    '/api/pull/:name/resume',
    { schema: { params: z.object({ name: z.string() }), response: { 200: z.object({ done: z.literal(true) }) } } },
    async (request) => {
      const actor = await requires(request, 'administer');
      const { name } = request.params;
      requireKnown(name);
      await database.transaction(async (transaction) => {
        await transaction.query(
          `update radscore.pull_source set refused = null, attempts = 0, next_search = $2
           where source = $1 and refused is not null`,
          [name, new Date(service.now())],
        );
        await record({ actor: actor.id, act: 'archive-resumed', values: { archive: name } }, transaction);
      });
      return { done: true as const };
    },
  );
}
