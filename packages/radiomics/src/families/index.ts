import type { Family, FamilyInputs } from './family.js';
import { firstorder } from './firstorder.js';
import { glcm } from './glcm/glcm.js';
import { gldm } from './gldm/gldm.js';
import { glrlm } from './glrlm/glrlm.js';
import { glszm } from './glszm/glszm.js';
import { coOccurrence } from './ibsi/co-occurrence.js';
import { distanceZone } from './ibsi/distance-zone.js';
import { intensityHistogram } from './ibsi/intensity-histogram.js';
import { intensityVolumeHistogram } from './ibsi/intensity-volume-histogram.js';
import { levelDependence } from './ibsi/level-dependence.js';
import { localIntensity } from './ibsi/local-intensity.js';
import { morphology } from './ibsi/morphology.js';
import { runLength } from './ibsi/run-length.js';
import { sizeZone } from './ibsi/size-zone.js';
import { statistics } from './ibsi/statistics.js';
import { toneDifference } from './ibsi/tone-difference.js';
import { ngtdm } from './ngtdm/ngtdm.js';
import { shape } from './shape.js';
import { shape2D } from './shape2d.js';

/** A family of any kind of input. */
export type AnyFamily = { [K in keyof FamilyInputs]: Family<K> }[keyof FamilyInputs];

/** Every family of features: PyRadiomics' in the order of its output, then IBSI's. A new family is one file and one line here. */
export const families: readonly AnyFamily[] = [
  shape,
  shape2D,
  firstorder,
  glcm,
  gldm,
  glrlm,
  glszm,
  ngtdm,
  morphology,
  localIntensity,
  statistics,
  intensityHistogram,
  intensityVolumeHistogram,
  coOccurrence,
  runLength,
  sizeZone,
  distanceZone,
  toneDifference,
  levelDependence,
];
