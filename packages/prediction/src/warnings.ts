import { nearestWord } from '@radscore/core';
import type { FittedPipeline } from '@radscore/learn';
import { givenName, sameWord } from './clinical-input.js';
import type { ModelFile } from './model-file.js';

/**
 * Warnings of a prediction, as data; `predictionWarningSentence` of `report` says it in words.
 *
 * - INPUT-UNUSED: a clinical value that the model does not read; `nearest` is an input of a similar name.
 * - INPUT-MISSING: the typical value of the training patients was filled in.
 * - OUTSIDE-TRAINING-RANGE: the model was never tried there.
 * - SPACING-DIFFERS: of the voxels along an axis (0 = x), mm; features may not be comparable.
 * - SITE-UNUSED: a site was given, and no step of the model harmonises sites.
 * - ENGINE-DIFFERS: the code of these kinds of task has changed since the model was made; whether values have changed is not known.
 * - ENGINE-UNKNOWN: the model file (version 1) does not say by which code it was made.
 */
export type PredictionWarning =
  | { readonly code: 'INPUT-UNUSED'; readonly values: { readonly name: string; readonly nearest?: string } }
  | { readonly code: 'INPUT-MISSING'; readonly values: { readonly name: string } }
  | { readonly code: 'OUTSIDE-TRAINING-RANGE'; readonly values: RangeValues & { readonly name: string } }
  | { readonly code: 'SPACING-DIFFERS'; readonly values: RangeValues & { readonly axis: number } }
  | { readonly code: 'SITE-UNUSED'; readonly values: { readonly site: string } }
  | { readonly code: 'ENGINE-DIFFERS'; readonly values: { readonly kinds: readonly string[] } }
  | { readonly code: 'ENGINE-UNKNOWN'; readonly values: Readonly<Record<string, never>> };

interface RangeValues {
  readonly value: number;
  readonly min: number;
  readonly max: number;
}

/** Clinical values that were given and that the model does not read. */
export function unusedWarnings(
  inputs: readonly ModelFile['clinical'][number][],
  given: Readonly<Record<string, string>>,
): PredictionWarning[] {
  const names = inputs.map(({ name }) => name);
  const used = new Set(names.map((name) => givenName(name, given)));
  return Object.keys(given)
    .filter((name) => !used.has(name))
    .map((name): PredictionWarning => {
      const nearest = names.find((each) => sameWord(each, name)) ?? nearestWord(name, names);
      return { code: 'INPUT-UNUSED', values: { name, ...(nearest !== undefined && { nearest }) } };
    });
}

/** Inputs that are missing or outside what the model was trained on. */
export function inputWarnings(
  { inputs }: FittedPipeline,
  record: Readonly<Record<string, number | null>>,
): PredictionWarning[] {
  return inputs.flatMap(({ name, min, max }): PredictionWarning[] => {
    const value = record[name];
    if (value === null || value === undefined) return [{ code: 'INPUT-MISSING', values: { name } }];
    if (min === null || max === null || (value >= min && value <= max)) return [];
    return [{ code: 'OUTSIDE-TRAINING-RANGE', values: { name, value, min, max } }];
  });
}

/** Axes along which the voxels of the image, mm, are of another size than those of all training images. */
export function spacingWarnings({ imaging }: ModelFile, spacing: readonly number[] | undefined): PredictionWarning[] {
  return (imaging?.spacing ?? []).flatMap(([min, max], axis): PredictionWarning[] => {
    const value = spacing?.[axis];
    if (value === undefined || (value >= min - 1e-6 && value <= max + 1e-6)) return [];
    return [{ code: 'SPACING-DIFFERS', values: { axis, value, min, max } }];
  });
}

/**
 * Kinds of task that the prediction rests on and whose code has changed since the model was made.
 *
 * @param now digests of the current code.
 */
export function engineWarnings(
  { imaging, taskDigests }: ModelFile,
  now: Readonly<Record<string, string>>,
): PredictionWarning[] {
  if (Object.keys(taskDigests).length === 0) return [{ code: 'ENGINE-UNKNOWN', values: {} }];
  const kinds = [...(imaging === undefined ? [] : ['measure-case']), 'fit-unit'].filter(
    (kind) => taskDigests[kind] !== now[kind],
  );
  return kinds.length === 0 ? [] : [{ code: 'ENGINE-DIFFERS', values: { kinds } }];
}
