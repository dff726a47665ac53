import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { isRadError } from '@radscore/core';
import type { DocumentStatus } from '@radscore/interchange';
import type { Queryable } from '@radscore/queue-postgres';
import { serverError } from '../../errors.js';
import { missingFiles } from '../files.js';
import { outgoingMessages } from '../outbox/messages.js';
import type { Service } from '../service-context.js';
import type { KeptDocument } from '../store/kept-document.js';
import { formerResult, type ResultRow, reportsOf } from '../store/results.js';
import { moveStudy, type StudyRow } from '../store/studies.js';
import { type DocumentsToMake, type MadeDocuments, makeDocuments } from './make-documents.js';
import { modelOfTask } from './models.js';
import { withdrawnResources } from './take-back.js';
import { type TaskOfStudy, taskOfStudy } from './task-of-study.js';

/** Ends the work on a study whose task has an outcome: documents, result, messages and state, all or nothing. */
export async function finishWork(service: Service, study: StudyRow): Promise<void> {
  const { database, log, now, queue, site } = service;
  const outcome = (await queue.outcomes([study.task!])).get(study.task!);
  if (outcome === undefined) return;
  const rule = site.rules.find(({ name }) => name === study.rule);
  const fail = async (code: string, values: Readonly<Record<string, unknown>>) => {
    const reason = { code, values };
    await moveStudy(database, { key: study.key, from: ['computing'], to: 'failed', reason, now: new Date(now()) });
    log.warn({ code: 'study-failed', study: study.key, reason: code });
  };
  if ('error' in outcome) return fail(outcome.error.code, { ...outcome.error.values, message: outcome.error.message });
  if (rule === undefined) return fail('RULE-GONE', { rule: study.rule });
  const task = await taskOfStudy(service, study.task!);
  try {
    const isManual = rule.release === 'manual';
    const former = await formerResult(database, study);
    const made = await documentsOf(service, task, 0, { kind: 'preliminary', predecessors: reportsOf(former) });
    const id = randomUUID();
    // What a person accepted stands until a person accepts what takes its place.
    const withdrawn = !isManual && former?.status === 'preliminary' ? [await withdrawnResources(service, former)] : [];
    const documents = await keepDocuments(service, { ...made, documents: [...withdrawn, ...made.documents] });
    const status = isManual ? 'draft' : 'preliminary';
    const done = await database.transaction(async (transaction) => {
      const inserted = await transaction.query(
        `insert into radscore.result (id, study, task, rule, version, status, model, made, value, documents)
         values ($1, $2, $3, $4, 0, $5, $6, $7, $8, $9) on conflict (study, task, version) do nothing returning id`,
        [
          ...[id, study.key, study.task, rule.name, status, task.prediction.modelHash, task.made],
          ...[task.prediction.value, JSON.stringify(documents)],
        ],
      );
      // The same instances were predicted before: what was decided then holds.
      const stands = inserted.length > 0 ? status : await lastStatus(transaction, study);
      const moved = { key: study.key, from: ['computing'], to: stateOf(stands), now: new Date(now()) } as const;
      if (!(await moveStudy(transaction, moved))) throw serverError('RAD-STUDY-MOVED', {});
      if (inserted.length === 0) return false;
      await noteDocuments(transaction, service, study.key, documents);
      if (!isManual)
        await outgoingMessages(transaction, { site, rule, result: id, study: study.key, documents, now: now() });
      return true;
    });
    if (done)
      log.info({ code: 'study-predicted', study: study.key, release: rule.release, documents: documents.length });
  } catch (error) {
    // New instances came meanwhile: the study is looked at again when they are complete.
    if (!isRadError(error) || error.code === 'RAD-STUDY-MOVED') throw error;
    await fail(error.code, { ...error.values, message: error.message });
  }
}

/** Where a study stands by the last decision on its result. */
const stateOf = (status: ResultRow['status']) => (status === 'draft' ? 'review' : status);

async function lastStatus(transaction: Queryable, { key, task }: StudyRow): Promise<ResultRow['status']> {
  const [last] = await transaction.query<Pick<ResultRow, 'status'>>(
    'select status from radscore.result where study = $1 and task = $2 order by version desc limit 1',
    [key, task],
  );
  return last!.status;
}

/** The documents of a result. */
export async function documentsOf(
  { folders, store, version: radscore }: Service,
  { input, made, prediction }: TaskOfStudy,
  version: number,
  status: DocumentStatus,
): Promise<MadeDocuments> {
  const model = await modelOfTask(store, input.model);
  const { image, mask } = input.patient;
  const patient = { ...input.patient, image: join(folders.views, image!), mask: join(folders.views, mask!) };
  const told: DocumentsToMake = { model, patient, prediction, made, version, status, radscore, store: folders.store };
  return makeDocuments(told);
}

/** Writes documents to the disk, flushed. */
export async function keepDocuments(
  { documents: files, log }: Service,
  made: Pick<MadeDocuments, 'documents' | 'withoutPage'>,
): Promise<KeptDocument[]> {
  if (made.withoutPage !== undefined) log.warn({ code: 'no-page', reason: made.withoutPage });
  const kept: KeptDocument[] = [];
  for (const { bytes, ...document } of made.documents) kept.push({ ...document, hash: await files.put(bytes) });
  return kept;
}

/**
 * Notes what a result names, so that our own instances are known when a peer sends them back.
 *
 * @throws RAD-STUDY-MOVED where another service erased the same file meanwhile: it is made again.
 */
export async function noteDocuments(
  transaction: Queryable,
  { documents: files }: Pick<Service, 'documents'>,
  study: string,
  documents: readonly KeptDocument[],
): Promise<void> {
  const hashes = documents.map(({ hash }) => hash);
  if ((await missingFiles(transaction, files, hashes)).length > 0) throw serverError('RAD-STUDY-MOVED', {});
  for (const { instanceUid, hash } of documents)
    if (instanceUid !== '')
      await transaction.query('insert into radscore.document values ($1, $2, $3) on conflict do nothing', [
        ...[instanceUid, study, hash],
      ]);
}
