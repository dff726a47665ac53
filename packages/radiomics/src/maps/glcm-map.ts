import type { WorkControl } from '@radscore/core';
import type { Settings } from '../parameters/settings.js';
import { familyMap, type MapJob, type MappedFamily, type MappedFeature } from './family-map.js';

export function hasGlcmMap(_settings: Settings): boolean {
  return false;
}

export function glcmMap(family: MappedFamily, job: MapJob, control?: WorkControl): MappedFeature[] {
  return familyMap(family, job, control);
}
