import type { StudyPatient } from '../study/types.js';

/** Rows by patient: what is drawn or dealt are patients, what is had are their rows. */
export interface RowGroups {
  /** The first row of each patient, in their order. */
  readonly ids: readonly string[];
  /** 1 where any row of the patient has the event, by the first row. */
  readonly event: ReadonlyMap<string, 0 | 1>;
  /** All rows of the patient, by the first. */
  readonly rows: ReadonlyMap<string, readonly string[]>;
}

/** Groups rows by patient; without `patientOf` every row is a patient of its own. */
export function groupRows(
  ids: readonly string[],
  event: ReadonlyMap<string, 0 | 1>,
  patientOf: Readonly<Record<string, string>> | undefined,
): RowGroups {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const patient = patientOf?.[id] ?? id;
    const rows = groups.get(patient);
    if (rows === undefined) groups.set(patient, [id]);
    else rows.push(id);
  }
  const all = [...groups.values()];
  const hasEvent = (rows: readonly string[]): 0 | 1 => (rows.some((id) => event.get(id) === 1) ? 1 : 0);
  return {
    ids: all.map(([first]) => first!),
    event: new Map(all.map((rows) => [rows[0]!, hasEvent(rows)])),
    rows: new Map(all.map((rows) => [rows[0]!, rows])),
  };
}

/** Whose row each is, where a patient has several; undefined where everybody has one. */
export function patientsWithSeveralRows(
  patients: readonly Pick<StudyPatient, 'id' | 'patient'>[],
): Readonly<Record<string, string>> | undefined {
  const named = patients.map(({ id, patient = id }) => [id, patient] as const);
  const several = new Set(named.map(([, patient]) => patient)).size < named.length;
  return several ? Object.fromEntries(named) : undefined;
}
