import type { FeatureConcept } from '../coding/feature-concept.js';
import { featureConcept, type UnitsOfImage } from '../coding/feature-concept.js';
import type { DocumentInput } from '../documents/document.js';

/** A feature that the prediction rests on. */
export interface MeasuredValue extends FeatureConcept {
  /** The column of the table of features. */
  readonly name: string;
  readonly value: number | null;
  readonly contribution: number;
}

/** What the prediction was made from: features of regions, and clinical values. */
export interface PredictionInputs {
  readonly measured: readonly MeasuredValue[];
  readonly clinical: readonly { readonly name: string; readonly value: number | null }[];
}

/** The inputs that the prediction rests on: those that change it, and those that are missing. */
export function predictionInputs({ model, prediction, regions }: DocumentInput): PredictionInputs {
  const image = unitsOf(model, prediction.origin?.unit, regions[0] ?? '');
  const used = prediction.contributions.filter(({ contribution, value }) => contribution !== 0 || value === null);
  const measured = used.flatMap(({ name, value, contribution }) => {
    const concept = featureConcept(name, image);
    return concept === undefined ? [] : [{ ...concept, name, value, contribution }];
  });
  const clinical = used.flatMap(({ name, value }) =>
    featureConcept(name, image) === undefined ? [{ name, value }] : [],
  );
  return { measured, clinical };
}

function unitsOf({ imaging }: DocumentInput['model'], unit: string | undefined, onlyRegion: string): UnitsOfImage {
  const { normalize = false } =
    (imaging?.extraction as { setting?: { normalize?: boolean } } | undefined)?.setting ?? {};
  const { steps = [], reference, standardise } = imaging?.images ?? {};
  const rescaled = normalize || steps.length > 0 || reference !== undefined || standardise !== undefined;
  return { unit, rescaled, onlyRegion };
}
