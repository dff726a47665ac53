import type { ModelFile } from '@radscore/prediction';

/** How the images of a cohort were made: what {@link DicomIdentity} says, by patient. */
export interface CaseAcquisition {
  readonly manufacturer?: string;
  readonly scanner?: string;
  readonly kernel?: string;
  readonly kvp?: number;
  readonly thickness?: number;
}

/** Spacing of the images beside that of the training images. */
export interface AcquisitionShift {
  /** 0 and 1 in the plane, 2 across slices. */
  readonly axis: number;
  readonly development: readonly [number, number];
  /** Lowest and highest here, mm. */
  readonly here: readonly [number, number];
  readonly outside: number;
  readonly patients: number;
}

/** Another property of the images beside that of the training images. */
export interface ScannerShift {
  readonly property: keyof CaseAcquisition;
  /** Values in development, or the lowest and highest of a number. */
  readonly development: readonly (string | number)[];
  readonly here: readonly (string | number)[];
  /** Images here with a value that development had not. */
  readonly outside: number;
  /** Images here that say it. */
  readonly patients: number;
}

type Ranges = NonNullable<NonNullable<ModelFile['imaging']>['acquisition']>;

const words = ['manufacturer', 'scanner', 'kernel'] as const;
const amounts = ['kvp', 'thickness'] as const;

/** What the images of development were made by, for the model file: values of words, lowest and highest of numbers. */
export function acquisitionRanges(images: readonly CaseAcquisition[]): Ranges | undefined {
  const ranges: Record<string, unknown> = {};
  for (const name of words) {
    const values = [...new Set(images.flatMap((image) => image[name] ?? []))].sort();
    if (values.length > 0) ranges[name] = values;
  }
  for (const name of amounts) {
    const values = images.flatMap((image) => image[name] ?? []);
    if (values.length > 0) ranges[name] = [Math.min(...values), Math.max(...values)];
  }
  return Object.keys(ranges).length === 0 ? undefined : (ranges as Ranges);
}

/** Images here that were made otherwise than all of development, property by property, where both sides say it. */
export function scannerShift(development: Ranges | undefined, here: readonly CaseAcquisition[]): ScannerShift[] {
  if (development === undefined) return [];
  const ofWords = words.flatMap((property): ScannerShift[] => {
    const before = development[property];
    const values = here.flatMap((image) => image[property] ?? []);
    if (before === undefined || values.length === 0) return [];
    const outside = values.filter((value) => !before.includes(value)).length;
    return [{ property, development: before, here: [...new Set(values)].sort(), outside, patients: values.length }];
  });
  const ofAmounts = amounts.flatMap((property): ScannerShift[] => {
    const range = development[property];
    const values = here.flatMap((image) => image[property] ?? []);
    if (range === undefined || values.length === 0) return [];
    const outside = values.filter((value) => value < range[0] - 1e-6 || value > range[1] + 1e-6).length;
    const own = [Math.min(...values), Math.max(...values)];
    return [{ property, development: range, here: own, outside, patients: values.length }];
  });
  return [...ofWords, ...ofAmounts];
}

/** Spacing of the images here beside the range of development, axis by axis. */
export function spacingShift(
  development: readonly (readonly [number, number])[],
  here: readonly (readonly number[])[],
): AcquisitionShift[] {
  if (here.length === 0) return [];
  return development.map(([low, high], axis) => {
    const values = here.map((spacing) => spacing[axis] ?? Number.NaN).filter((value) => !Number.isNaN(value));
    const outside = values.filter((value) => value < low - 1e-6 || value > high + 1e-6).length;
    return {
      axis,
      development: [low, high],
      here: [Math.min(...values), Math.max(...values)],
      outside,
      patients: values.length,
    };
  });
}
