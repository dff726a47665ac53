import { type ErrorData, toJson } from '@radscore/core';
import { clinicalCells, columnCells, type PatientPrediction, patientTable, predictTable } from '@radscore/prediction';
import { predictionTable, predictionWarningSentence } from '@radscore/report';
import { formatCsv } from '@radscore/tables';
import type { Call } from '../call.js';
import { type GivenTable, inTable, readTable } from '../open-study.js';
import { modelOf } from '../session.js';

export interface TablesToScore {
  readonly features: GivenTable;
  /** Clinical values, joined by id; the same table where it is absent. */
  readonly patients?: GivenTable;
}

/** A patient of a table with what the model says, and what it was told, to be looked at alone. */
export interface ScoredRow extends Pick<PatientPrediction, 'value' | 'group' | 'kind'> {
  readonly id: string;
  readonly warnings: readonly string[];
  readonly clinical: Readonly<Record<string, string>>;
  readonly features: Readonly<Record<string, string>>;
}

export interface ScoredTable {
  readonly rows: readonly ScoredRow[];
  readonly failures: readonly { readonly id: string; readonly error: ErrorData }[];
  /** What `radscore predict --features` writes. */
  readonly files: { readonly csv: string; readonly json: string };
}

/** Scores every patient of a table with the model that is open. @throws RAD-COHORT-*, RAD-TABLE-*. */
export const scoreTable: Call<TablesToScore, ScoredTable> = async (
  { features: file, patients: other },
  { session },
) => {
  const model = modelOf(session);
  const open = (table: GivenTable) => inTable(table, async () => patientTable(await readTable(table)));
  const features = await open(file);
  const patients = other === undefined ? features : await open(other);
  const outcomes = predictTable(model, { features, patients });
  const good = outcomes.flatMap(([id, found]) => ('code' in found ? [] : [{ id, ...found }]));
  const clinical = clinicalCells(model, patients.table);
  const clinicalOf = new Map(patients.ids.map((id, i) => [id, clinical[i]!]));
  const cells = features.table.columns.map((name) => [name, columnCells(features.table, name)!] as const);
  const place = new Map(features.ids.map((id, i) => [id, i]));
  return {
    rows: good.map(({ id, value, group, kind, warnings }) => ({
      id,
      value,
      group,
      kind,
      warnings: warnings.map(predictionWarningSentence),
      clinical: clinicalOf.get(id)!,
      features: Object.fromEntries(cells.map(([name, column]) => [name, column[place.get(id)!]!])),
    })),
    failures: outcomes.flatMap(([id, found]) => ('code' in found ? [{ id, error: found }] : [])),
    files: { csv: formatCsv(predictionTable(good)), json: `${toJson(good, 1)}\n` },
  };
};
