import { timeDependentAuc } from '@radscore/stats';
import type { RunResult, StudyColumn } from '@radscore/study';
import { clinicalColumns, columnLabel } from '../run/describe-run.js';
import { whereDefined } from './predictions.js';

/** Patients with their follow-up. */
export interface Timed {
  readonly ids: readonly string[];
  readonly time: readonly number[];
  readonly event: readonly (0 | 1)[];
}

/** A clinical variable as a marker of risk: larger = earlier, as among the training patients. */
export interface ClinicalMarker {
  readonly label: string;
  value(id: string): number | null;
}

/** Stands behind the label of a variable that was turned round. */
export const reversed = ' (−)';

/**
 * The clinical variables of the protocol as markers, those that entered the model first: numbers and flags as they are, a category
 * of two by its second, one of more by each. A marker is turned round where training patients with higher values had fewer events
 * by the horizon.
 */
export function clinicalMarkers(run: RunResult, horizon: number): ClinicalMarker[] {
  const named = new Map(run.clinical.map((each) => [each.name, each.chosen]));
  const columns = clinicalColumns(run).filter(({ name, measured }) => measured === 'before' && named.has(name));
  const order = [...columns].sort((a, b) => Number(named.get(b.name)) - Number(named.get(a.name)));
  const training = trainingPatients(run);
  return order
    .flatMap((column) => plainMarkers(run, column))
    .map((marker) => {
      const { values, time, event } = knownOf(marker, training);
      const direction = whereDefined(() => timeDependentAuc(values, time, event, horizon).value) ?? 0.5;
      return direction < 0.5 ? turned(marker) : marker;
    });
}

/** The patients whose marker is known, with it. */
export function knownOf(marker: ClinicalMarker, { ids, time, event }: Timed): Timed & { readonly values: number[] } {
  const values = ids.map((id) => marker.value(id));
  const rows = [...ids.keys()].filter((i) => values[i] !== null);
  return {
    ids: rows.map((i) => ids[i]!),
    time: rows.map((i) => time[i]!),
    event: rows.map((i) => event[i]!),
    values: rows.map((i) => values[i]!),
  };
}

function plainMarkers(run: RunResult, { name, type, levels = [] }: StudyColumn): ClinicalMarker[] {
  const patients = new Map(run.cohort.patients.map((each) => [each.id, each]));
  const cell = (id: string) => patients.get(id)?.values[name] ?? null;
  const marker = (label: string, of: (value: string | number) => number): ClinicalMarker => ({
    label,
    value: (id) => {
      const value = cell(id);
      return value === null ? null : of(value);
    },
  });
  if (type === 'numeric' || type === 'flag') return [marker(columnLabel(run, name), Number)];
  if (type === 'ordinal') return [marker(columnLabel(run, name), (value) => levels.indexOf(String(value)))];
  if (type !== 'categorical') return [];
  const shown = levels.length === 2 ? levels.slice(1) : levels;
  return shown.map((level) => marker(columnLabel(run, `${name}=${level}`), (value) => Number(value === level)));
}

function turned({ label, value }: ClinicalMarker): ClinicalMarker {
  return {
    label: `${label}${reversed}`,
    value: (id) => {
      const own = value(id);
      return own === null ? null : -own;
    },
  };
}

function trainingPatients({ splits, cohort }: RunResult): Timed {
  const training = new Set(splits.main.length === 1 ? splits.main[0]!.train : splits.main.flatMap(({ test }) => test));
  const { patients, outcome } = cohort;
  const rows = [...patients.keys()].filter((i) => training.has(patients[i]!.id));
  return {
    ids: rows.map((i) => patients[i]!.id),
    time: rows.map((i) => (outcome.kind === 'survival' ? outcome.time[i]! : 0)),
    event: rows.map((i) => (outcome.kind === 'survival' && outcome.status[i] === 1 ? 1 : 0)),
  };
}
