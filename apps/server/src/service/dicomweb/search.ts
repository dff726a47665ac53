import type { Queryable } from '@radscore/queue-postgres';
import type { Level, MatchingQuery } from './query.js';

type Json = Record<string, { readonly vr: string; readonly Value?: readonly unknown[] }>;

export interface Matches {
  readonly matches: readonly Json[];
  readonly more: boolean;
}

interface Row {
  readonly study_uid: string;
  readonly patient_id: string;
  readonly patient_name: string;
  readonly birth_date: string;
  readonly sex: string;
  readonly accession: string;
  readonly study_date: string;
  readonly study_description: string;
  readonly modalities: readonly string[];
  readonly study_series: number;
  readonly study_instances: number;
  readonly series_uid: string;
  readonly modality: string;
  readonly description: string;
  readonly body_part: string;
  readonly series_instances: number;
  readonly instance_uid: string;
  readonly class_uid: string;
}

/** Of several versions of an instance the one that counts; of two in conflict both count until a person chooses. */
const tables = `radscore.study s join radscore.identity i on i.study = s.key
  join radscore.instance n on n.study = s.key and n.chosen`;
const ofStudy = `i.study_uid, i.patient_id, i.patient_name, i.birth_date, i.sex, i.accession, i.study_date,
  i.description as study_description,
  (select array_agg(distinct m.modality) from radscore.instance m where m.study = s.key and m.chosen) as modalities,
  (select count(distinct m.series_uid)::int from radscore.instance m where m.study = s.key and m.chosen) as study_series,
  (select count(distinct m.instance_uid)::int from radscore.instance m where m.study = s.key and m.chosen)
    as study_instances`;
const ofSeries = `n.series_uid, min(n.modality) as modality, min(n.description) as description, min(n.body_part) as body_part,
  (select count(distinct m.instance_uid)::int from radscore.instance m
    where m.study = s.key and m.series_uid = n.series_uid and m.chosen) as series_instances`;
const identity = 's.key, i.study';

/** What is asked for at a level, and what makes one match of many rows. */
const selections: Readonly<Record<Level, readonly [columns: string, group: string]>> = {
  study: [ofStudy, identity],
  series: [`${ofStudy}, ${ofSeries}`, `${identity}, n.series_uid`],
  instance: [
    `${ofStudy}, ${ofSeries}, n.instance_uid, min(n.class_uid) as class_uid`,
    `${identity}, n.series_uid, n.instance_uid`,
  ],
};

/** Searches what was received: QIDO-RS. @param base where WADO-RS begins. */
export async function searchInstances(
  database: Queryable,
  level: Level,
  { conditions, values, limit, offset }: MatchingQuery,
  base: string,
): Promise<Matches> {
  const [columns, group] = selections[level];
  const where = conditions.length === 0 ? 'true' : conditions.join(' and ');
  const order = ['i.study_date desc', 'i.study_uid', ...group.split(', ').slice(2)].join(', ');
  const rows = await database.query<Row>(
    `select ${columns} from ${tables} where ${where} group by ${group}
     order by ${order} limit $${values.length + 1} offset $${values.length + 2}`,
    [...values, limit + 1, offset],
  );
  return { matches: rows.slice(0, limit).map((row) => matchOf(level, row, base)), more: rows.length > limit };
}

function matchOf(level: Level, row: Row, base: string): Json {
  const study = `${base}/studies/${row.study_uid}`;
  const series = `${study}/series/${row.series_uid}`;
  const address = { study, series, instance: `${series}/instances/${row.instance_uid}` }[level];
  return {
    '00080005': element('CS', 'ISO_IR 192'),
    '00080020': element('DA', row.study_date),
    '00080050': element('SH', row.accession),
    '00080056': element('CS', 'ONLINE'),
    '00080061': { vr: 'CS', Value: row.modalities },
    '00081030': element('LO', row.study_description),
    '00081190': element('UR', address),
    '00100010': row.patient_name === '' ? { vr: 'PN' } : { vr: 'PN', Value: [{ Alphabetic: row.patient_name }] },
    '00100020': element('LO', row.patient_id),
    '00100030': element('DA', row.birth_date),
    '00100040': element('CS', row.sex),
    '0020000D': element('UI', row.study_uid),
    '00201206': element('IS', row.study_series),
    '00201208': element('IS', row.study_instances),
    ...(level !== 'study' && {
      '00080060': element('CS', row.modality),
      '0008103E': element('LO', row.description),
      '00180015': element('CS', row.body_part),
      '0020000E': element('UI', row.series_uid),
      '00201209': element('IS', row.series_instances),
    }),
    ...(level === 'instance' && {
      '00080016': element('UI', row.class_uid),
      '00080018': element('UI', row.instance_uid),
    }),
  };
}

function element(vr: string, value: string | number) {
  return value === '' ? { vr } : { vr, Value: [value] };
}
