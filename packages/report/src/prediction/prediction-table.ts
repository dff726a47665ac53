import type { PatientPrediction } from '@radscore/prediction';
import { predictionWarningSentence } from './warning-sentence.js';

/** A patient by id, with what the model says. */
export type PredictedPatient = PatientPrediction & { readonly id: string };

/** Predictions as a table: a row a patient, with the warnings in words. */
export function predictionTable(rows: readonly PredictedPatient[]): {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
} {
  const [first] = rows;
  const times = first?.survival?.map(({ time }) => time) ?? [];
  const has = (key: 'radScore' | 'points' | 'rank') => rows.some((row) => row[key] !== undefined);
  const optional = [
    ...(has('radScore') ? [['rad-score', ({ radScore }: PredictedPatient) => radScore ?? null] as const] : []),
    ...(has('points') ? [['points', ({ points }: PredictedPatient) => points?.total ?? null] as const] : []),
    ...(has('rank') ? [['percent_of_development_below', ({ rank }: PredictedPatient) => rank ?? null] as const] : []),
    ...times.map(
      (time, k) => [`free_at_${time}`, ({ survival }: PredictedPatient) => survival?.[k]?.probability ?? null] as const,
    ),
  ];
  return {
    columns: ['id', first?.kind ?? 'probability', 'group', ...optional.map(([name]) => name), 'warnings'],
    rows: rows.map((row) => [
      row.id,
      row.value,
      row.group,
      ...optional.map(([, of]) => of(row)),
      row.warnings.map(predictionWarningSentence).join(' '),
    ]),
  };
}
