import { coreError, type ErrorData } from '@radscore/core';
import type { z } from 'zod/mini';
import { radiomicsError } from '../errors.js';
import { currentFeatures } from '../families/family.js';
import { type AnyFamily, families } from '../families/index.js';
import type { Filter } from '../filters/filter.js';
import { filters } from '../filters/index.js';
import { featureSettingsSchema, type Settings, settingsSchema, voxelSettingsSchema } from './settings.js';
import { parameterUnknown, requireMap, type Values, validValue } from './validate.js';

/** An image type to extract from, with everything that holds for it. */
export interface ImageTypeParameters {
  readonly filter: Filter;
  /** The filter's own parameters, complete. */
  readonly filterParameters: Values;
  /** The settings, with those that the image type overrides. */
  readonly settings: Settings;
}

/** A family to compute, with the names of its requested features in the order of output. */
export interface FamilyParameters {
  readonly family: AnyFamily;
  readonly wanted: readonly string[];
  /** True where the parameters name the family; false where it is there because none was named. */
  readonly named: boolean;
}

/** A parameter file, checked and complete. */
export interface ExtractionParameters {
  readonly settings: Settings;
  readonly imageTypes: readonly ImageTypeParameters[];
  readonly families: readonly FamilyParameters[];
  /** What the parameters said, section by section, as plain data for provenance. */
  readonly source: Readonly<Record<string, Values>>;
  /** What was read but has no effect. */
  readonly warnings: readonly ErrorData[];
}

/** Settings that are not of a family and yet may differ from image type to image type. */
const perImage: readonly string[] = ['binWidth', 'binCount', 'seed'];

const sections = ['setting', 'imageType', 'featureClass', 'voxelSetting'] as const;

/**
 * Checks and completes parameters given as plain data in the form of PyRadiomics' parameter file: `setting`, `imageType`,
 * `featureClass`, `voxelSetting`. Without `imageType` only the original image is used; without `featureClass` all families with
 * all features that are not deprecated, shape2D only with `force2D`, IBSI's own families only where they are named. A setting inside an image type holds for it alone.
 * `null` stands for the default where a setting cannot be switched off. Long wavelets are known to the entry
 * `@radscore/radiomics/parameters` alone.
 *
 * @throws RAD-PARAMETER-UNKNOWN, RAD-PARAMETER-INVALID, with `place.field` naming the section and key.
 * @example
 * makeParameters({ imageType: { Original: {}, Wavelet: {} } }).imageTypes.map(({ filter }) => filter.name) // => ['Original', 'Wavelet']
 */
export function makeParameters(document: unknown = {}): ExtractionParameters {
  const given = requireMap(document ?? {}, 'parameters', []);
  for (const name of Object.keys(given)) {
    if (!(sections as readonly string[]).includes(name)) throw parameterUnknown('section', name, sections, [name]);
  }
  const section = (name: (typeof sections)[number]) => requireMap(given[name] ?? {}, name, [name]);
  const shared = checkSettings(section('setting'), ['setting'], filters);
  for (const [key, value] of Object.entries(section('voxelSetting'))) {
    checkOne(key, value, ['voxelSetting'], () => [voxelSettingsSchema.shape]);
  }
  const settings = settingsSchema.parse(shared);
  const imageTypes = Object.entries(section('imageType'));
  return {
    settings,
    imageTypes: (imageTypes.length === 0 ? [['Original', {}] as const] : imageTypes).map(([name, overrides]) =>
      imageTypeParameters(name, overrides, shared),
    ),
    families: familyParameters(section('featureClass'), settings),
    source: Object.fromEntries(sections.filter((name) => name in given).map((name) => [name, section(name)])),
    warnings: warningsOf(given.voxelSetting, section('imageType')),
  };
}

/** The checked settings that a map gives; keys of the filters are accepted too. */
function checkSettings(given: Values, path: readonly string[], accepted: readonly Filter[]): Values {
  // The schema of a filter is made only where those before it do not know the key.
  const shapes = function* () {
    yield settingsSchema.shape;
    for (const { parameters } of accepted) yield parameters.shape;
  };
  const checked: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) {
    const result = checkOne(key, value, path, shapes);
    if (result !== undefined) checked[key] = result;
  }
  return checked;
}

function checkOne(
  key: string,
  value: unknown,
  path: readonly string[],
  shapes: () => Iterable<z.core.$ZodShape>,
): unknown {
  for (const shape of shapes())
    if (Object.hasOwn(shape, key)) return validValue(shape[key], value, key, [...path, key]);
  const known = [...shapes()].flatMap((shape) => Object.keys(shape));
  throw parameterUnknown('setting', key, known, [...path, key]);
}

function imageTypeParameters(name: string, overrides: unknown, shared: Values): ImageTypeParameters {
  const path = ['imageType', name];
  const filter = filters.find((candidate) => candidate.name === name);
  if (filter === undefined) {
    throw parameterUnknown(
      'image type',
      name,
      filters.map((known) => known.name),
      path,
    );
  }
  const own = checkSettings(requireMap(overrides ?? {}, name, path), path, [filter, ...filters]);
  const merged = { ...shared, ...own };
  const keys = Object.keys(filter.parameters.shape).filter((key) => key in merged);
  const given = Object.fromEntries(keys.map((key) => [key, merged[key]]));
  return {
    filter,
    filterParameters: validValue(filter.parameters, given, name, path) as Values,
    settings: settingsSchema.parse(merged),
  };
}

/** What is accepted, as in PyRadiomics, but has no effect. */
function warningsOf(voxelSetting: unknown, imageTypes: Values): ErrorData[] {
  const unused: ErrorData[] = voxelSetting === undefined ? [] : [radiomicsError('RAD-PARAMETER-VOXEL', {}).toJSON()];
  for (const [imageType, overrides] of Object.entries(imageTypes)) {
    const own = filters.find(({ name }) => name === imageType)?.parameters.shape ?? {};
    for (const name of Object.keys(overrides ?? {})) {
      if (name in own || name in featureSettingsSchema.shape || perImage.includes(name)) continue;
      const place = { field: `imageType.${imageType}.${name}` };
      unused.push(radiomicsError('RAD-PARAMETER-NO-EFFECT', { name, imageType }, place).toJSON());
    }
  }
  return unused;
}

function familyParameters(given: Values, { force2D, aggregations }: Settings): FamilyParameters[] {
  const named = Object.entries(given);
  if (named.length === 0) {
    return families
      .filter(({ name, onRequest }) => onRequest !== true && (name !== 'shape2D' || force2D))
      .map((family) => ({ family, wanted: currentFeatures(family), named: false }));
  }
  return named.map(([name, features]) => {
    const path = ['featureClass', name];
    const family = families.find((candidate) => candidate.name === name);
    if (family === undefined) {
      throw parameterUnknown(
        'feature class',
        name,
        families.map((known) => known.name),
        path,
      );
    }
    return { family, wanted: wantedFeatures(family, features ?? [], aggregations, path), named: true };
  });
}

function wantedFeatures(
  family: AnyFamily,
  features: unknown,
  aggregations: Settings['aggregations'],
  path: readonly string[],
): string[] {
  if (!Array.isArray(features)) {
    throw coreError(
      'RAD-PARAMETER-INVALID',
      { name: family.name, value: JSON.stringify(features), problem: 'it must be a list of feature names' },
      { field: path.join('.') },
    );
  }
  const known = family.features.map(({ name }) => name);
  for (const feature of features) {
    if (!known.includes(feature)) throw parameterUnknown(`${family.name} feature`, String(feature), known, path);
  }
  return features.length === 0 ? currentFeatures(family, aggregations) : [...new Set<string>(features)];
}
