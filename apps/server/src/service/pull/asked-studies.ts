import type { AskedStudy } from '@radscore/api';
import type { Service } from '../service-context.js';

const shownMs = 24 * 3_600_000;
const most = 50;

interface AskedRow {
  readonly id: string;
  readonly source: string;
  readonly found: Date;
  readonly state: AskedStudy['state'];
  readonly uid: string | null;
  readonly key: string | null;
  readonly patient_id: string | null;
  readonly patient_name: string | null;
  readonly came: number;
  readonly instances: number | null;
  readonly attempts: number;
  readonly problem: string | null;
}

/** What somebody asked for within a day, the last first: how far each is. */
export async function askedStudies(
  { database, now }: Pick<Service, 'database' | 'now'>,
  by: string,
): Promise<AskedStudy[]> {
  const rows = await database.query<AskedRow>(
    `select p.id, p.source, p.found, p.state, p.instances, p.attempts, p.problem, coalesce(p.study_uid, i.study_uid) as uid,
       i.study as key, i.patient_id, i.patient_name,
       (select count(*)::int from radscore.instance n where n.study = i.study and not n.own) as came
     from radscore.pull p left join radscore.identity i on i.study = p.study or i.study_uid = p.study_uid
     where p.asked_by = $1 and p.found > $2 and p.state <> 'skipped' order by p.found desc limit $3`,
    [by, new Date(now() - shownMs), most],
  );
  return rows.map(({ uid, found, patient_id, patient_name, problem, ...row }) => ({
    ...row,
    ...{ study: uid, asked: found.toISOString(), problem: problem === null ? null : codeOf(problem) },
    patient: row.key === null ? null : { id: patient_id ?? '', name: patient_name ?? '' },
  }));
}

/** A problem is kept as its code with its message, which may name a peer. */
function codeOf(problem: string): string {
  return /^RAD-[A-Z-]+/.exec(problem)?.[0] ?? 'RAD-INTERNAL';
}
