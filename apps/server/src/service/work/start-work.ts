import { createHash } from 'node:crypto';
import { copyFile, link, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { taskKey } from '@radscore/jobs';
import type { PredictCaseInput } from '@radscore/prediction';
import type { Service } from '../service-context.js';
import type { Rule } from '../site/site-schema.js';
import {
  type Choices,
  type InstanceRow,
  identityOf,
  instancesOf,
  moveStudy,
  type Reason,
  type StudyRow,
  type StudyState,
} from '../store/studies.js';
import { clinicalInputs } from './clinical.js';
import { identify } from './identify.js';
import { matchRules } from './match-rules.js';
import { stoppedModels } from './models.js';

/** States from which the work on a study may begin. */
const startable: readonly StudyState[] = ['receiving'];

/** Begins the work on a study that is complete, or notes why it is not begun. */
export async function startWork(service: Service, study: StudyRow): Promise<void> {
  const { database, log, now } = service;
  const rows = await instancesOf(database, study.key);
  const content = contentOf(rows);
  /** Where an instance came since they were read the study stays as it is, to be looked at again: that it came would never be seen. */
  const move = (
    to: StudyState,
    more: { readonly reason?: Reason; readonly rule?: string | undefined; task?: string },
  ) =>
    database.transaction(async (transaction) => {
      await transaction.query('select 1 from radscore.study where key = $1 for update', [study.key]);
      if (contentOf(await instancesOf(transaction, study.key)) !== content) return false;
      return moveStudy(transaction, { key: study.key, from: startable, to, content, now: new Date(now()), ...more });
    });
  const settle = async (to: StudyState, reason: Reason, rule?: string) => {
    if (await move(to, { reason, rule }))
      log.info({ code: 'study-waits', study: study.key, state: to, reason: reason.code });
  };
  if (hasConflict(rows)) return settle('conflict', { code: 'INSTANCES-CONFLICT', values: {} });
  const match = matchRules(service.site, rows, JSON.parse(study.choices) as Choices);
  if ('state' in match) return settle(match.state, match.reason, match.rule);
  const { rule, series, outlines } = match;
  const site = service.models.get(rule.model)!;
  if (site.stopped || (await stoppedModels(database)).has(site.model.hash))
    return settle('failed', { code: 'MODEL-STOPPED', values: { model: rule.model } }, rule.name);
  await identify(service, series.instances[0]!);
  const typed = JSON.parse(study.inputs) as Record<string, string>;
  const { values, missing } = clinicalInputs(site.model, rule, await identityOf(database, study.key), typed);
  if (missing.length > 0) return settle('inputs', { code: 'INPUTS-MISSING', values: { missing } }, rule.name);
  const patient = await layOut(service, study.key, series.instances, outlines, rule, values);
  const input: PredictCaseInput = { model: site.key, patient };
  const hashes = [...series.instances, outlines].map(({ hash }) => hash).sort();
  const { image: _, mask: __, id: ___, ...settings } = patient;
  const key = taskKey('predict-case', { study: study.key, model: site.key, patient: settings, files: hashes });
  const task = { kind: 'predict-case', input, key };
  await database.query('insert into radscore.work values ($1, $2) on conflict do nothing', [
    key,
    JSON.stringify(input),
  ]);
  await service.queue.submit([{ task, cases: service.folders.views, store: service.folders.store }]);
  if (await move('computing', { rule: rule.name, task: key }))
    log.info({ code: 'study-computing', study: study.key, rule: rule.name, task: key });
}

/** What the work rests on: changes with every instance that comes. */
export function contentOf(rows: readonly InstanceRow[]): string {
  const hash = createHash('sha256');
  for (const { own, chosen, ...row } of rows) if (!own && chosen) hash.update(`${row.hash}\n`);
  return hash.digest('hex');
}

function hasConflict(rows: readonly InstanceRow[]): boolean {
  // Our own results count for nothing, however often a peer changed them before it sent them back.
  const uids = rows.filter(({ chosen, own }) => chosen && !own).map(({ instance_uid }) => instance_uid);
  return new Set(uids).size < uids.length;
}

/** A folder with the slices of the series, and the file of outlines: links, as instances are never changed. */
async function layOut(
  { folders, inbox }: Service,
  study: string,
  slices: readonly InstanceRow[],
  outlines: InstanceRow,
  rule: Rule,
  clinical: Readonly<Record<string, string>>,
): Promise<PredictCaseInput['patient']> {
  const own = join(
    study,
    createHash('sha256')
      .update(contentOf([...slices, outlines]))
      .digest('hex')
      .slice(0, 16),
  );
  const folder = join(folders.views, own);
  await mkdir(join(folder, 'image'), { recursive: true });
  for (const { hash } of slices) await linkOrCopy(inbox.files.pathOf(hash), join(folder, 'image', `${hash}.dcm`));
  await linkOrCopy(inbox.files.pathOf(outlines.hash), join(folder, 'outlines.dcm'));
  return {
    id: study,
    image: join(own, 'image'),
    mask: join(own, 'outlines.dcm'),
    segments: rule.segments,
    clinical,
    ...(rule.site !== undefined && { site: rule.site }),
  };
}

function linkOrCopy(from: string, to: string): Promise<void> {
  return link(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') return copyFile(from, to);
  });
}
