import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { documentContext } from '@radscore/dicom';
import { documentInput } from '@radscore/host-node/documents';
import { type DocumentInput, type DocumentStatus, documentUid, fhirBundle, rejectionNote } from '@radscore/interchange';
import type { Queryable } from '@radscore/queue-postgres';
import { predictionWords } from '@radscore/report';
import { serverError } from '../../errors.js';
import type { Actor } from '../access.js';
import { outgoingMessages } from '../outbox/messages.js';
import type { Service } from '../service-context.js';
import type { Rule } from '../site/site-schema.js';
import type { KeptDocument } from '../store/kept-document.js';
import { moveStudy, type StudyRow, type StudyState, studyByKey } from '../store/studies.js';
import { documentTime, documentVersion } from '../work/document-time.js';
import { documentsOf, keepDocuments, noteDocuments, taskOfStudy } from '../work/finish-work.js';
import type { MadeDocument } from '../work/make-documents.js';
import { modelOfTask } from '../work/models.js';

/** A version of a result. */
export interface ResultRow {
  readonly id: string;
  readonly study: string;
  readonly task: string;
  readonly rule: string;
  readonly version: number;
  readonly status: 'draft' | 'preliminary' | 'accepted' | 'rejected';
  readonly model: string;
  readonly made: Date;
  readonly value: number | null;
  readonly documents: string;
  readonly decided_by: string | null;
  readonly decided: Date | null;
  readonly comment: string | null;
}

/** What a person decides, on the version that was seen. */
export interface Decision {
  readonly actor: Actor;
  readonly version: number;
  readonly comment: string;
}

/** Records the act in the transaction of the decision. */
type Record = (transaction: Queryable) => Promise<void>;

const keyObjectStorage = '1.2.840.10008.5.1.4.1.1.88.59';

/** Accepts a prediction: new documents, verified by the person, that name those they replace; they are sent. @throws RAD-STUDY-*. */
export async function accept(service: Service, key: string, decision: Decision, record: Record): Promise<void> {
  const { study, last, rule } = await decided(service, key, decision, ['review', 'preliminary']);
  const at = new Date(service.now());
  const wasSent = last.status === 'preliminary';
  const status: DocumentStatus = {
    kind: 'final',
    observer: { name: decision.actor.name, organisation: service.site.organisation || 'unknown' },
    at: documentTime(at),
    predecessors: wasSent ? documentsOfRow(last).filter(({ kind }) => kind === 'sr') : [],
  };
  const task = await taskOfStudy(service, last.task);
  const made = await documentsOf(service, task, last.version + 1, status);
  const documents = await keepDocuments(service, made);
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
  const documents = isSent ? await takenBack(service, last, decision, at) : [];
  await keep(service, { study, last, rule, to: 'rejected', documents, isSent, at, decision, record });
}

async function takenBack(
  service: Service,
  last: ResultRow,
  { actor, comment }: Decision,
  at: Date,
): Promise<KeptDocument[]> {
  const input = await sentInput(service, last);
  const own = { ...input, made: documentTime(at), version: documentVersion(last.version + 1, last.made) };
  const sent = await sentDocuments(service, last);
  const note: MadeDocument = {
    kind: 'key-object',
    classUid: keyObjectStorage,
    instanceUid: documentUid(own, 'key-object'),
    seriesUid: documentUid(own, 'key-object-series'),
    bytes: await rejectionNote(own, { observer: actor.name, reason: comment, documents: sent }),
  };
  const bundle: MadeDocument = {
    ...{ kind: 'fhir', classUid: '', instanceUid: '', seriesUid: '' },
    bytes: Buffer.from(`${JSON.stringify(fhirBundle(input, { status: 'rejected' }), null, 1)}\n`),
  };
  return keepDocuments(service, { documents: [note, bundle] });
}

/** What the documents of a version were made from, as its report says: the images may have been erased since. */
async function sentInput(service: Service, last: ResultRow): Promise<DocumentInput> {
  const { input, made, prediction } = await taskOfStudy(service, last.task);
  const model = await modelOfTask(service.store, input.model);
  const report = documentsOfRow(last).find(({ kind }) => kind === 'sr')!;
  const bytes = await readFile(service.documents.pathOf(report.hash));
  const { series: _, ...context } = documentContext([{ name: 'report', bytes }])!;
  return documentInput({
    ...{ model, prediction, words: predictionWords(model, prediction), made: documentTime(made) },
    context: { ...context, series: { uid: prediction.origin?.seriesUid ?? '', instances: [] } },
    ...{ version: documentVersion(last.version, made), radscore: service.version, status: { kind: 'preliminary' } },
  });
}

/** Instances of all versions that left, the last ones first. */
async function sentDocuments({ database }: Service, last: ResultRow): Promise<KeptDocument[]> {
  const rows = await database.query<ResultRow>(
    `select * from radscore.result where study = $1 and task = $2 and status in ('preliminary', 'accepted') order by version desc`,
    [last.study, last.task],
  );
  return rows.flatMap(documentsOfRow).filter(({ kind }) => kind !== 'fhir' && kind !== 'key-object');
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

export function documentsOfRow({ documents }: Pick<ResultRow, 'documents'>): KeptDocument[] {
  return JSON.parse(documents) as KeptDocument[];
}

export async function requireStudy({ database }: Service, key: string): Promise<StudyRow> {
  const study = await studyByKey(database, key);
  if (study === undefined) throw serverError('RAD-STUDY-UNKNOWN', {});
  return study;
}

export async function lastResult(database: Queryable, { key, task }: StudyRow): Promise<ResultRow | undefined> {
  const [last] = await database.query<ResultRow>(
    'select * from radscore.result where study = $1 and task = $2 order by version desc limit 1',
    [key, task],
  );
  return last;
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
