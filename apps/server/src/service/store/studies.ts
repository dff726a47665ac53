import type { Queryable } from '@radscore/queue-postgres';

/** Where a study stands. */
export const studyStates = [
  /** More may come. */
  'receiving',
  /** Two versions of an instance: a person chooses. */
  'conflict',
  /** No rule is about it. */
  'unmatched',
  /** Outlines that the rule needs have not come. */
  'incomplete',
  /** Several series, outlines or rules are possible: a person chooses. */
  'choose',
  /** Waits for clinical inputs that a person types. */
  'inputs',
  'computing',
  /** It could not be measured or predicted. */
  'failed',
  /** Predicted; nothing leaves before a person accepts. */
  'review',
  /** Sent before a person has seen it. */
  'preliminary',
  'accepted',
  'rejected',
] as const;
export type StudyState = (typeof studyStates)[number];

/** Why a study stands so: a code with its values. */
export interface Reason {
  readonly code: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface StudyRow {
  readonly key: string;
  readonly state: StudyState;
  readonly reason: string | null;
  readonly rule: string | null;
  readonly first_received: Date;
  readonly last_received: Date;
  readonly content: string | null;
  readonly task: string | null;
  readonly inputs: string;
  readonly choices: string;
  readonly changed: Date;
}

export interface IdentityRow {
  readonly study: string;
  readonly study_uid: string;
  readonly patient_id: string;
  readonly patient_name: string;
  readonly birth_date: string;
  readonly sex: string;
  readonly age: string;
  readonly accession: string;
  readonly study_date: string;
  readonly description: string;
}

export interface InstanceRow {
  readonly instance_uid: string;
  readonly hash: string;
  readonly study: string;
  readonly series_uid: string;
  readonly class_uid: string;
  readonly modality: string;
  readonly body_part: string;
  readonly description: string;
  readonly thickness: number | null;
  readonly outlines: string | null;
  readonly own: boolean;
  readonly chosen: boolean;
  readonly source: string;
}

/** What a person chose for a study. */
export interface Choices {
  readonly rule?: string;
  /** Contrast phase of series whose description names none, or several. */
  readonly phase?: string;
  readonly series?: string;
  /** Hash of the instance that holds the outlines. */
  readonly outlines?: string;
}

export async function studyByKey(database: Queryable, key: string): Promise<StudyRow | undefined> {
  return (await database.query<StudyRow>('select * from radscore.study where key = $1', [key]))[0];
}

export async function identityOf(database: Queryable, study: string): Promise<IdentityRow> {
  return (await database.query<IdentityRow>('select * from radscore.identity where study = $1', [study]))[0]!;
}

export function instancesOf(database: Queryable, study: string): Promise<InstanceRow[]> {
  return database.query<InstanceRow>('select * from radscore.instance where study = $1 order by instance_uid, hash', [
    study,
  ]);
}

/** Changes where a study stands. @returns false where it had changed meanwhile. */
export async function moveStudy(
  database: Queryable,
  {
    key,
    from,
    to,
    reason,
    now,
    ...more
  }: {
    readonly key: string;
    readonly from: readonly StudyState[];
    readonly to: StudyState;
    readonly reason?: Reason | undefined;
    readonly rule?: string | undefined;
    readonly content?: string;
    readonly task?: string;
    readonly now: Date;
  },
): Promise<boolean> {
  const rows = await database.query(
    `update radscore.study set state = $2, reason = $3, rule = coalesce($4, rule), content = coalesce($5, content),
       task = coalesce($6, task), changed = $7 where key = $1 and state = any($8) returning key`,
    [
      ...[key, to, reason === undefined ? null : JSON.stringify(reason)],
      ...[more.rule ?? null, more.content ?? null, more.task ?? null, now, from],
    ],
  );
  return rows.length > 0;
}
