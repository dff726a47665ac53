import { type FittedPipeline, isPipelineCalibrated, type Rows } from '@radscore/learn';
import { type ModelFile, pipelineOf, predictionError, predictUpdated } from '@radscore/prediction';
import type { StudyData } from '../run/study-data.js';
import type { Prediction, StudyCohort } from '../study/types.js';

/**
 * The columns that a model reads, of the patients of another cohort: measured features by name, clinical columns by the levels that the
 * model's study had.
 *
 * @throws RAD-MODEL-INPUT for a feature or a clinical variable that the cohort has not, or a level that the study had not.
 */
export function modelRows(model: ModelFile, fitted: FittedPipeline, cohort: StudyCohort, data: StudyData): Rows {
  const patients = new Map(cohort.patients.map((patient) => [patient.id, patient]));
  const features = new Map(data.features.names.map((name, j) => [name, data.features.columns[j]!]));
  const names = fitted.inputs.map(({ name }) => name);
  const columns = names.map((name) => {
    const clinical = model.clinical.find((input) => input.columns.includes(name));
    if (clinical === undefined) {
      const measured = features.get(name);
      if (measured === undefined) throw lacking(`the feature ${name}`, 'images, or a feature table with this column');
      return measured;
    }
    if (!cohort.columns.some((column) => column.name === clinical.name))
      throw lacking(`the clinical variable ${clinical.name}`, `a column ${clinical.name} in the cohort`);
    return data.ids.map((id) => {
      const value = patients.get(id)!.values[clinical.name] ?? null;
      if (value === null || name === clinical.name) return value === null ? null : Number(value);
      const { levels = [] } = clinical;
      if (levels.length > 0 && !levels.includes(String(value)))
        throw lacking(`a known level of ${clinical.name}`, `one of ${levels.join(', ')} in place of "${value}"`);
      return Number(name === `${clinical.name}=${value}`);
    });
  });
  const x = Float64Array.from(columns.flatMap((column) => column.map((value) => value ?? Number.NaN)));
  return {
    names,
    x: { rows: data.ids.length, cols: names.length, data: x },
    ...(data.sites && { batch: data.sites }),
  };
}

/**
 * What a model says of the patients of another cohort.
 *
 * @throws as {@link modelRows}, and what the steps of the model throw.
 * @example predictCohort(model, rows, data.ids).length // => 60
 */
export function predictCohort(model: ModelFile, rows: Rows, ids: readonly string[]): Prediction[] {
  if (ids.length === 0) return [];
  const fitted = pipelineOf(model);
  const { values, decision } = predictUpdated(fitted, model.updates ?? [], rows);
  const uncalibrated = !isPipelineCalibrated(fitted);
  return ids.map((id, i) => ({
    id,
    set: 'external',
    value: values[i]!,
    ...(decision && { decision: decision[i]! }),
    ...(uncalibrated && { uncalibrated: true as const }),
  }));
}

function lacking(what: string, how: string) {
  return predictionError('RAD-MODEL-INPUT', { what, how });
}
