import { coreError } from '@radscore/core';
import type { AnyFamily } from '../families/index.js';
import { families } from '../families/index.js';
import type { ExtractionParameters, FamilyParameters } from '../parameters/parameters.js';
import { parameterUnknown } from '../parameters/validate.js';
import type { MappedFamily } from './family-map.js';

/** A family to map, with the names of its requested features in their order. */
export interface WantedFamily extends FamilyParameters {
  readonly family: MappedFamily;
}

/**
 * The families that maps are made of: those of the features named `glcm_Contrast`, or where none is named those of the parameters but
 * shape. Throws RAD-PARAMETER-UNKNOWN for a feature that no family has, RAD-PARAMETER-INVALID for one that no map is made of.
 */
export function mappedFamilies(parameters: ExtractionParameters, features?: readonly string[]): WantedFamily[] {
  if (features !== undefined) return namedFamilies(features);
  return parameters.families.flatMap(({ family, ...wanted }) => {
    if (family.reads === 'mask') return [];
    return [{ ...wanted, family: mappable(family, family.name) }];
  });
}

function namedFamilies(names: readonly string[]): WantedFamily[] {
  const wanted = new Map<AnyFamily, Set<string>>();
  for (const name of names) {
    const [prefix, feature] = [name.slice(0, name.indexOf('_')), name.slice(name.indexOf('_') + 1)];
    const family = families.find((one) => one.name === prefix && one.features.some((known) => known.name === feature));
    if (family === undefined) {
      const known = families.filter(isMapped).flatMap((one) => one.features.map((info) => `${one.name}_${info.name}`));
      throw parameterUnknown('feature', name, known, ['features']);
    }
    wanted.set(family, (wanted.get(family) ?? new Set()).add(feature));
  }
  return [...wanted].map(([family, chosen]) => ({
    family: mappable(family, [...chosen].map((feature) => `${family.name}_${feature}`).join(', ')),
    wanted: [...chosen],
    named: true,
  }));
}

function isMapped(family: AnyFamily): family is MappedFamily {
  return family.reads === 'levels' || family.reads === 'intensities';
}

function mappable(family: AnyFamily, value: string): MappedFamily {
  if (isMapped(family)) return family;
  const names = families.filter(isMapped).map(({ name }) => name);
  const problem = `maps are made of the families ${names.join(', ')}`;
  throw coreError('RAD-PARAMETER-INVALID', { name: 'features', value, problem }, { field: 'features' });
}
