import type { Reason, StudyDetail, StudySummary } from '@radscore/api';
import type { PredictionKind } from '@radscore/prediction';
import type { Queryable } from '@radscore/queue-postgres';
import { documentsOfRow, type ResultRow } from './results.js';
import type { IdentityRow, InstanceRow, StudyRow } from './studies.js';

type SummaryRow = StudyRow &
  IdentityRow & {
    readonly instances: number;
    readonly value: number | null;
    readonly value_model: string | null;
    readonly waiting: number;
    readonly given_up: number;
  };

const summary = `
  select s.*, i.*, last.value, last.model as value_model,
    (select count(*)::int from radscore.instance n where n.study = s.key and not n.own) as instances,
    (select count(*)::int from radscore.outbox o join radscore.result r on r.id = o.payload::json->>'result'
      where r.study = s.key and o.sent is null and o.gave_up is null) as waiting,
    (select count(*)::int from radscore.outbox o join radscore.result r on r.id = o.payload::json->>'result'
      where r.study = s.key and o.gave_up is not null) as given_up
  from radscore.study s join radscore.identity i on i.study = s.key
  left join lateral (
    select r.value, r.model from radscore.result r where r.study = s.key and r.task = s.task order by r.version desc limit 1
  ) last on true`;

/** What a model predicts, by its hash; null of one that is not known. */
export type KindOfModel = (hash: string) => PredictionKind | null;

/** The studies that changed last, of one state or of all. */
export async function listStudies(
  database: Queryable,
  kindOf: KindOfModel,
  state: string | undefined,
  limit: number,
): Promise<StudySummary[]> {
  const rows = await database.query<SummaryRow>(
    `${summary} where $1::text is null or s.state = $1 order by s.changed desc, s.key limit $2`,
    [state ?? null, limit],
  );
  return rows.map((row) => summaryOf(row, kindOf));
}

/** How many studies stand where. */
export async function countStudies(database: Queryable): Promise<Record<string, number>> {
  const rows = await database.query<{ state: string; n: number }>(
    'select state, count(*)::int as n from radscore.study group by state',
  );
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}

/** All that is known of a study, but for the prediction; undefined for one that does not exist. */
export async function studyDetail(
  database: Queryable,
  kindOf: KindOfModel,
  key: string,
): Promise<Omit<StudyDetail, 'prediction'> | undefined> {
  const [row] = await database.query<SummaryRow>(`${summary} where s.key = $1`, [key]);
  if (row === undefined) return undefined;
  const instances = await database.query<InstanceRow>(
    'select * from radscore.instance where study = $1 order by instance_uid, received, hash',
    [key],
  );
  const results = await database.query<ResultRow>(
    'select * from radscore.result where study = $1 and task = $2 order by version desc',
    [key, row.task],
  );
  const earlier = await database.query<ResultRow & { study_date: string }>(
    `select distinct on (r.study) r.*, i.study_date from radscore.result r join radscore.identity i on i.study = r.study
     where i.patient_id = $1 and i.patient_id <> '' and r.study <> $2 order by r.study, r.made desc, r.version desc`,
    [row.patient_id, key],
  );
  const reference = await database.query<{ value: number }>(
    `select distinct on (i.patient_id, r.study) r.value from radscore.result r join radscore.identity i on i.study = r.study
     where r.model = $1 and r.value is not null and i.patient_id <> $2 and r.made > now() - interval '2 years'
     order by i.patient_id, r.study, r.version desc limit 2000`,
    [results[0]?.model ?? '', row.patient_id],
  );
  const outbox = await database.query<OutboxRow>(
    `select o.destination, o.created, o.attempts, o.sent, o.gave_up, o.problem from radscore.outbox o
     join radscore.result r on r.id = o.payload::json->>'result' where r.study = $1 order by o.id desc limit 50`,
    [key],
  );
  return {
    study: summaryOf(row, kindOf),
    series: seriesRows(instances),
    conflicts: conflictsOf(instances),
    inputs: JSON.parse(row.inputs) as Record<string, string>,
    versions: results.map(versionOf),
    earlier: earlier
      .sort((a, b) => b.made.getTime() - a.made.getTime())
      .map(({ study, study_date, made, model, value, status }) => ({
        ...{ key: study, studyDate: study_date, made: made.toISOString(), model, value, status },
      })),
    reference: reference.map(({ value }) => value),
    outbox: outbox.map(({ created, sent, gave_up, ...rest }) => ({
      ...rest,
      created: created.toISOString(),
      sent: sent?.toISOString() ?? null,
      gaveUp: gave_up?.toISOString() ?? null,
    })),
  };
}

interface OutboxRow {
  readonly destination: string;
  readonly created: Date;
  readonly attempts: number;
  readonly sent: Date | null;
  readonly gave_up: Date | null;
  readonly problem: string | null;
}

function summaryOf(row: SummaryRow, kindOf: KindOfModel): StudySummary {
  return {
    ...{ key: row.key, state: row.state, rule: row.rule },
    reason: row.reason === null ? null : (JSON.parse(row.reason) as Reason),
    received: row.first_received.toISOString(),
    changed: row.changed.toISOString(),
    patient: { id: row.patient_id, name: row.patient_name, birthDate: row.birth_date, sex: row.sex },
    ...{ accession: row.accession, studyDate: row.study_date, description: row.description },
    ...{ instances: row.instances, waiting: row.waiting, givenUp: row.given_up },
    ...{ value: row.value, kind: row.value_model === null ? null : kindOf(row.value_model) },
  };
}

function versionOf(row: ResultRow): StudyDetail['versions'][number] {
  return {
    ...{ version: row.version, status: row.status, model: row.model, made: row.made.toISOString(), value: row.value },
    ...{ by: row.decided_by, at: row.decided?.toISOString() ?? null, comment: row.comment },
    documents: documentsOfRow(row).map(({ kind, hash }) => ({ kind, hash })),
  };
}

function seriesRows(instances: readonly InstanceRow[]): StudyDetail['series'] {
  const series = new Map<string, StudyDetail['series'][number]>();
  for (const row of instances) {
    const known = series.get(row.series_uid);
    const outlines = row.outlines === null ? null : (JSON.parse(row.outlines) as { segments: string[] });
    series.set(row.series_uid, {
      ...{ uid: row.series_uid, modality: row.modality, description: row.description, bodyPart: row.body_part },
      ...{ thickness: row.thickness, own: row.own, hash: known?.hash ?? row.hash },
      instances: (known?.instances ?? 0) + 1,
      segments: outlines?.segments ?? null,
    });
  }
  return [...series.values()];
}

function conflictsOf(instances: readonly InstanceRow[]): StudyDetail['conflicts'] {
  const hashes = new Map<string, string[]>();
  for (const { instance_uid, hash, own } of instances)
    if (!own) hashes.set(instance_uid, [...(hashes.get(instance_uid) ?? []), hash]);
  return [...hashes].flatMap(([instanceUid, all]) => (all.length > 1 ? [{ instanceUid, hashes: all }] : []));
}
