import { randomUUID } from 'node:crypto';
import type { DocumentStatus } from '@radscore/interchange';
import type { Queryable } from '@radscore/queue-postgres';
import { serverError } from '../../errors.js';
import type { Actor } from '../access.js';
import { outgoingMessages } from '../outbox/messages.js';
import type { Service } from '../service-context.js';
import type { Rule } from '../site/site-schema.js';
import type { KeptDocument } from '../store/kept-document.js';
import { documentsOfRow, formerResult, lastResult, type ResultRow, reportsOf } from '../store/results.js';
import { moveStudy, type StudyRow, type StudyState, studyByKey } from '../store/studies.js';
import { documentTime } from '../work/document-time.js';
import { documentsOf, keepDocuments, noteDocuments } from '../work/finish-work.js';
import { takenBack, withdrawnResources } from '../work/take-back.js';
import { taskOfStudy } from '../work/task-of-study.js';

/** What a person decides, on the version that was seen. */
export interface Decision {
  readonly actor: Actor;
  readonly version: number;
  readonly comment: string;
}

/** Records the act in the transaction of the decision. */
type Record = (transaction: Queryable) => Promise<void>;

/** Accepts a prediction: new documents, verified by the person, that name those they replace; they are sent. @throws RAD-STUDY-*. */
export async function accept(service: Service, key: string, decision: Decision, record: Record): Promise<void> {
  const { study, last, rule } = await decided(service, key, decision, ['review', 'preliminary']);
  const at = new Date(service.now());
  const wasSent = last.status === 'preliminary';
  const former = await formerResult(service.database, study);
  const status: DocumentStatus = {
    kind: 'final',
    observer: { name: decision.actor.name, organisation: service.site.organisation || 'unknown' },
    at: documentTime(at),
    predecessors: reportsOf(wasSent ? last : former),
  };
  const task = await taskOfStudy(service, last.task);
  const made = await documentsOf(service, task, last.version + 1, status);
  // Of a preliminary one the resources were withdrawn when this result took its place.
  const stands = former !== undefined && (former.status === 'accepted' || !wasSent);
  const withdrawn = stands ? [await withdrawnResources(service, former)] : [];
  const documents = await keepDocuments(service, { ...made, documents: [...withdrawn, ...made.documents] });
  await keep(service, { study, last, rule, to: 'accepted', documents, isSent: true, at, decision, record });
}

/**
 * Rejects a prediction. What was sent is taken back: a key object selection "Rejected for Quality Reasons" that names it, and the FHIR
 * resources as entered in error. Nothing leaves for a result that was never sent.
 *
 * @throws RAD-STUDY-*.
 */
export async function reject(service: Service, key: string, decision: Decision, record: Record): Promise<void> {
  const { study, last, rule } = await decided(service, key, decision, ['review', 'preliminary', 'accepted']);
  const at = new Date(service.now());
  const isSent = last.status !== 'draft';
  const told = { observer: decision.actor.name, reason: decision.comment, at };
  const documents = isSent ? await keepDocuments(service, { documents: await takenBack(service, last, told) }) : [];
  await keep(service, { study, last, rule, to: 'rejected', documents, isSent, at, decision, record });
}

/** Sends the documents of the last version again: the same bytes. @throws RAD-STUDY-*. */
export async function resend(service: Service, key: string, record: Record): Promise<void> {
  const study = await requireStudy(service, key);
  const last = await lastResult(service.database, study);
  if (last === undefined || last.status === 'draft') throw serverError('RAD-STUDY-STATE', { state: study.state });
  const rule = ruleOf(service, last);
  await service.database.transaction(async (transaction) => {
    await outgoingMessages(transaction, {
      ...{ site: service.site, rule, result: last.id, study: key, documents: documentsOfRow(last), now: service.now() },
    });
    await record(transaction);
  });
}

/** Looks at a study again, with what a person typed or chose. @throws RAD-STUDY-*. */
export async function lookAgain(
  service: Service,
  key: string,
  change: { readonly inputs?: object; readonly choices?: object; readonly instances?: readonly string[] },
  record: Record,
): Promise<void> {
  const waiting: StudyState[] = ['conflict', 'unmatched', 'incomplete', 'choose', 'inputs', 'failed', 'review'];
  const study = await requireStudy(service, key);
  await service.database.transaction(async (transaction) => {
    const moved = await moveStudy(transaction, { key, from: waiting, to: 'receiving', now: new Date(service.now()) });
    if (!moved) throw serverError('RAD-STUDY-STATE', { state: study.state });
    const merged = (text: string, more: object = {}) => JSON.stringify({ ...JSON.parse(text), ...more });
    await transaction.query('update radscore.study set inputs = $2, choices = $3 where key = $1', [
      ...[key, merged(study.inputs, change.inputs), merged(study.choices, change.choices)],
    ]);
    for (const hash of change.instances ?? [])
      await transaction.query(
        `update radscore.instance set chosen = (hash = $2) where study = $1 and instance_uid in
           (select instance_uid from radscore.instance where study = $1 and hash = $2)`,
        [key, hash],
      );
    await record(transaction);
  });
}

export async function requireStudy({ database }: Service, key: string): Promise<StudyRow> {
  const study = await studyByKey(database, key);
  if (study === undefined) throw serverError('RAD-STUDY-UNKNOWN', {});
  return study;
}

function ruleOf({ site }: Service, { rule }: ResultRow): Rule {
  const found = site.rules.find(({ name }) => name === rule);
  if (found === undefined)
    throw serverError('RAD-STUDY-STATE', { state: `computed by the rule "${rule}", which is gone` });
  return found;
}

async function decided(service: Service, key: string, { version }: Decision, states: readonly StudyState[]) {
  const study = await requireStudy(service, key);
  if (!states.includes(study.state)) throw serverError('RAD-STUDY-STATE', { state: study.state });
  const last = await lastResult(service.database, study);
  if (last === undefined || last.version !== version) throw serverError('RAD-STUDY-MOVED', {});
  return { study, last, rule: ruleOf(service, last) };
}

/** The new version, its messages, the state of the study and the record, all or nothing. */
async function keep(
  service: Service,
  told: {
    readonly study: StudyRow;
    readonly last: ResultRow;
    readonly rule: Rule;
    readonly to: 'accepted' | 'rejected';
    readonly documents: readonly KeptDocument[];
    readonly isSent: boolean;
    readonly at: Date;
    readonly decision: Decision;
    readonly record: Record;
  },
): Promise<void> {
  const { database, site, now, log } = service;
  const { study, last, rule, to, documents, isSent, at, decision, record } = told;
  await database.transaction(async (transaction) => {
    const moved = await moveStudy(transaction, { key: study.key, from: [study.state], to, now: at });
    const id = randomUUID();
    const inserted = await transaction.query(
      `insert into radscore.result (id, study, task, rule, version, status, model, made, value, documents, decided_by, decided, comment)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict (study, task, version) do nothing returning id`,
      [
        ...[id, study.key, last.task, rule.name, last.version + 1, to, last.model, last.made, last.value],
        ...[JSON.stringify(documents), decision.actor.id, at, decision.comment],
      ],
    );
    // Somebody else was faster.
    if (!moved || inserted.length === 0) throw serverError('RAD-STUDY-MOVED', {});
    await noteDocuments(transaction, service, study.key, documents);
    if (isSent)
      await outgoingMessages(transaction, { site, rule, result: id, study: study.key, documents, now: now() });
    await record(transaction);
  });
  log.info({ code: `study-${to}`, study: study.key, version: last.version + 1 });
}
